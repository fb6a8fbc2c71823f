import { buildRecord, type Case, type CaseRecord } from '../case/index.js';
import { count, formatMessage, type Language, message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { exactly } from '../lib/intervals/index.js';
import { wording } from '../lib/wording/index.js';
import type { LinkList } from './api.js';
import { findCopies, type ProposedCopy } from './find-copies.js';
import type { Aliases } from './names/aliases.js';
import { type ProposedLink, proposeLinks } from './propose-links.js';
import { fieldNames, fields, type ReportField } from './reports/comparisons.js';
import { isCopy, type KeptCopy, textsOf } from './wording/kept-texts.js';
import { findSharedWording, type KeptText } from './wording/shared-wording.js';

/** As of a day; beside the server, for a case has as many pairs as it has. */
export const linksOf =
  (aliases: Aliases) =>
  async (
    caseData: Case,
    asOf: Day,
    hash: string,
    language: Language,
    kept: readonly KeptCopy[],
  ): Promise<LinkList> => {
    const record = buildRecord(caseData, asOf, hash);
    return presentLinks(record, language, { aliases, texts: await textsOf(kept, record) });
  };

type Given = { readonly aliases?: Aliases; readonly texts?: readonly KeptText[] };

export function presentLinks(record: CaseRecord, language: Language, given: Given = {}): LinkList {
  const { shipments, links, keptApart } = proposeLinks(record, given.aliases);
  const named = namedIn(record);
  return {
    asOf: record.asOf,
    shipments,
    links: links.map((link) => presentLink(link, record, language)),
    keptApart: keptApart.map(([a, b]) => ({ shipments: [named(a), named(b)] })),
    copies: findCopies(record).map((copy) => presentCopy(copy, record, language)),
    wordings: findSharedWording(given.texts ?? [])
      .filter(({ source, of }) => !isCopy(source, of, record))
      .map(({ source, of, words }) => ({ source: titled(source, record), of: titled(of, record), words })),
  };
}

const namedIn =
  ({ consignments }: CaseRecord) =>
  (id: string) => ({ id, name: consignments.get(id)?.consignment.name ?? id });

const titled = (id: string, { sources }: CaseRecord) => ({ id, title: sources.get(id)?.title ?? id });

function presentCopy(
  { consignment, source, of, amount, instead }: ProposedCopy,
  record: CaseRecord,
  language: Language,
): LinkList['copies'][number] {
  const counts = { amount: count(exactly(amount)), instead: count(exactly(instead)) };
  return {
    source: titled(source, record),
    of: titled(of, record),
    shipment: {
      id: consignment,
      name: record.consignments.get(consignment)?.consignment.name ?? consignment,
    },
    says: formatMessage(message('links.copy', counts), language),
  };
}

function presentLink(
  { consignments: [a, b], probability, reasons }: ProposedLink,
  record: CaseRecord,
  language: Language,
): LinkList['links'][number] {
  const named = namedIn(record);
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
