import type { CaseRecord } from '../../case/index.js';
import { findMissing, type Lacking, type Missing } from '../../findings/index.js';
import type { Answer } from '../../service/answers.js';
import { formatMessage, type Language } from '../../words/index.js';
import type { MissingList } from '../api.js';

const shownMax = 100;

export const presentMissing = ({ record, findings }: Answer, language: Language): MissingList => ({
  asOf: record.asOf,
  missing: findMissing(findings, record).map((missing) => presentOne(missing, record, language)),
});

const presentOne = (
  { question, kind, field, text, consignments }: Missing,
  record: CaseRecord,
  language: Language,
) => ({
  question,
  kind,
  field,
  text: formatMessage(text, language),
  total: consignments.length,
  consignments: consignments.slice(0, shownMax).map((lacking) => presentLacking(lacking, record)),
});

const presentLacking = ({ entry, sayers, findings }: Lacking, record: CaseRecord) => ({
  id: entry.id,
  name: entry.consignment.name,
  sayers: sayers.map((id) => ({ id, name: record.nameOf(id) })),
  findings: findings.map(({ id }) => id),
});
