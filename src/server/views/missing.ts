import type { CaseRecord } from '../../case/index.js';
import { findMissing, type Lacking, type Missing } from '../../findings/index.js';
import { daysLate } from '../../movement/index.js';
import type { Answer } from '../../service/answers.js';
import { formatMessage, type Language } from '../../words/index.js';
import type { MissingList } from '../api.js';

const shownMax = 100;

export const presentMissing = ({ record, findings }: Answer, language: Language): MissingList => ({
  asOf: record.asOf,
  missing: findMissing(findings, record).map((missing) => presentOne(missing, record, language)),
  overdue: presentOverdue(record),
});

function presentOverdue(record: CaseRecord): MissingList['overdue'] {
  const overdue = [...record.consignments.values()].flatMap((entry) => {
    const { due, name } = entry.consignment;
    const overdueDays = daysLate(entry, record);
    return due === undefined || overdueDays === undefined ? [] : [{ id: entry.id, name, due, overdueDays }];
  });
  return {
    total: overdue.length,
    consignments: overdue.toSorted((a, b) => b.overdueDays - a.overdueDays).slice(0, shownMax),
  };
}

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
