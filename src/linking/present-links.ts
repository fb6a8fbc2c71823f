import { buildRecord, type Case, type CaseRecord } from '../case/index.js';
import { count, formatMessage, type Language, message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { exactly } from '../lib/intervals/index.js';
import { wording } from '../lib/wording/index.js';
import type { LinkList } from './api.js';
import { findCopies, type ProposedCopy } from './find-copies.js';
import { type ProposedLink, proposeLinks } from './propose-links.js';
import { fieldNames, fields, type ReportField } from './reports/comparisons.js';

/** As of a day; beside the server, for a case has as many pairs as it has. */
export const linksOf = (caseData: Case, asOf: Day, hash: string, language: Language): LinkList =>
  presentLinks(buildRecord(caseData, asOf, hash), language);

export function presentLinks(record: CaseRecord, language: Language): LinkList {
  const { shipments, links } = proposeLinks(record);
  return {
    asOf: record.asOf,
    shipments,
    links: links.map((link) => presentLink(link, record, language)),
    copies: findCopies(record).map((copy) => presentCopy(copy, record, language)),
  };
}

function presentCopy(
  { consignment, source, of, amount, instead }: ProposedCopy,
  { consignments, sources }: CaseRecord,
  language: Language,
): LinkList['copies'][number] {
  const titled = (id: string) => ({ id, title: sources.get(id)?.title ?? id });
  const counts = { amount: count(exactly(amount)), instead: count(exactly(instead)) };
  return {
    source: titled(source),
    of: titled(of),
    shipment: { id: consignment, name: consignments.get(consignment)?.consignment.name ?? consignment },
    says: formatMessage(message('links.copy', counts), language),
  };
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
      return found ? [{ field, says: formatReason(field, found, language), times: Math.exp(weight) }] : [];
    }),
  };
}

type Level = (typeof fields)[ReportField]['levels'][number];

const formatReason = (field: ReportField, level: Level, language: Language): string =>
  formatMessage(
    message('links.reason', {
      field: wording(`links.field.${field}`),
      level: wording(`links.level.${level}`),
    }),
    language,
  );
