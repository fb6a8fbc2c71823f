import type { CaseRecord } from '../case/index.js';
import { formatMessage, type Language, message } from '../findings/index.js';
import { wording } from '../lib/wording/index.js';
import type { LinkList } from './api.js';
import { type ProposedLink, proposeLinks } from './propose-links.js';
import { fieldNames, fields, type ReportField } from './reports/comparisons.js';

export function presentLinks(record: CaseRecord, language: Language): LinkList {
  const { shipments, links } = proposeLinks(record);
  return { asOf: record.asOf, shipments, links: links.map((link) => presentLink(link, record, language)) };
}

function presentLink(
  { consignments: [a, b], probability, reasons }: ProposedLink,
  { consignments }: CaseRecord,
  language: Language,
): LinkList['links'][number] {
  const named = (id: string) => ({ id, name: consignments.get(id)?.consignment.name ?? id });
  return {
    shipments: [named(a), named(b)],
    probability,
    reasons: reasons.flatMap(({ name, level, weight }) => {
      const field = fieldNames.find((each) => each === name);
      const found = field && fields[field].levels.find((each) => each === level);
      return found ? [{ field, says: sayReason(field, found, language), times: Math.exp(weight) }] : [];
    }),
  };
}

type Level = (typeof fields)[ReportField]['levels'][number];

const sayReason = (field: ReportField, level: Level, language: Language): string =>
  formatMessage(
    message('links.reason', {
      field: wording(`links.field.${field}`),
      level: wording(`links.level.${level}`),
    }),
    language,
  );
