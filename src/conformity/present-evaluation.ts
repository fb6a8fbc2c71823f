import { formatMessage, type Language, type Message, type Param } from '../findings/index.js';
import { firstDay } from './case-days.js';
import type { EndAnswer, Evaluation } from './evaluate.js';
import type { Failed, RuleAnswer, Verdict } from './evaluate-rule.js';
import { isDossierField, nameOfField } from './field-name.js';
import { cureOf, formatClause, formatFailed, whyOf } from './format-clause.js';
import {
  type Confirmation,
  type LoadedPack,
  packVersion,
  type Rule,
  type RuleSource,
  restsOn,
  restsOnOneWeakSource,
} from './rule-pack.js';
import { saidIn, wordsOf } from './said.js';

/** A clause that was not met or is not known, or a field the answer cannot be given without. */
export type PresentedFailure = {
  readonly rule?: string;
  readonly field?: string;
  /** Fields of the documents that show what is wrong. */
  readonly fields?: readonly string[];
  readonly clause: string;
  readonly state: 'unmet' | 'unknown';
  readonly why: readonly string[];
  readonly cure: readonly string[];
  readonly sources: readonly RuleSource[];
  readonly confirmation?: Confirmation;
  readonly oneWeakSource?: boolean;
};

export type PresentedEnd = {
  readonly verdict: Verdict;
  readonly country: string | null;
  readonly on: string | null;
  readonly failed: readonly PresentedFailure[];
  readonly rules: readonly PresentedRule[];
  readonly routes: readonly { readonly rule: string; readonly title: string }[];
  /** What a release rests on that no rule asks for: the pack that is held complete. */
  readonly free: string | null;
  readonly remarks: readonly string[];
  readonly packs: Readonly<Record<string, string>>;
};

/** What a rule rests on, as it is given out everywhere. */
export type PresentedTrust = {
  readonly role: Rule['role'];
  readonly confirmation: Confirmation;
  readonly oneWeakSource: boolean;
  readonly restsOn: 'text' | 'page' | 'nothing';
  /** Day of the newest source that shows it in force; null where none has a date. */
  readonly lastSeen: string | null;
  readonly note?: string;
  /** Language the note is in. */
  readonly noteIn?: Language;
};

type PresentedRule = PresentedTrust & {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly open: readonly string[];
  /** Why nothing is released on it alone. */
  readonly carried: readonly string[];
  /** Each thing it asks that is there, with the titles of the documents that show it. */
  readonly met: readonly { readonly clause: string; readonly documents: readonly string[] }[];
  readonly signs: readonly { readonly field: string; readonly sign: string; readonly text: string }[];
  readonly sources: readonly RuleSource[];
};

export type PresentedEvaluation = {
  readonly export: PresentedEnd;
  readonly import: PresentedEnd;
  readonly verdict: Verdict;
};

/** An evaluation as the command line and HTTP give it out, in one language. */
export const presentEvaluation = (answer: Evaluation, language: Language): PresentedEvaluation => ({
  export: presentEnd(answer.export, language),
  import: presentEnd(answer.import, language),
  verdict: answer.verdict,
});

function presentEnd(end: EndAnswer, language: Language): PresentedEnd {
  const say = (text: Message): string => formatMessage(text, language);
  const notes = end.notes.map(({ field, message, cure }) => ({
    field,
    clause: say(message),
    state: 'unknown' as const,
    why: [],
    cure: [say(cure ?? { key: 'conformity.cure.field', params: { field: formatField(field) } })],
    sources: [],
  }));
  const refusals = end.refusals.map(({ field, message }) => ({
    field,
    fields: [field],
    clause: say(message),
    state: 'unmet' as const,
    why: [],
    cure: [say({ key: 'conformity.cure.ground', params: {} })],
    sources: [],
  }));
  return {
    verdict: end.verdict,
    country: end.country ?? null,
    on: end.on === undefined ? null : formatDays(end.on),
    failed: [
      ...refusals,
      ...notes,
      ...end.rules.flatMap((rule) => rule.failed.map((each) => presentFailed(each, rule, say))),
    ],
    rules: end.rules.map((rule) => presentRule(rule, say, language)),
    routes: end.routes.map(({ rule }) => ({ rule: rule.id, title: saidIn(rule.title, language) })),
    free: end.free === undefined ? null : say(formatFree(end.free)),
    remarks: end.remarks.map(say),
    packs: Object.fromEntries(packsOf(end).map((pack) => [pack.jurisdiction, packVersion(pack)])),
  };
}

/** Every pack an answer rests on: those of the country, and those of guidance it names. */
export const packsOf = ({ packs, rules }: EndAnswer): LoadedPack[] => [
  ...new Set([...packs, ...rules.map(({ pack }) => pack)]),
];

const formatFree = (pack: LoadedPack): Message => ({
  key: 'conformity.free',
  params: { pack: wordsOf(pack.name), asOf: pack.asOf },
});

// What is wrong with a document has a path and no name of its own.
const formatField = (field: string): Param => (isDossierField(field) ? nameOfField(field) : field);

/** A day, a span, or ..2020-03-26 where only the last day is known. */
export const formatDays = ({ from, to }: NonNullable<EndAnswer['on']>): string =>
  from === to ? from : `${from === firstDay ? '' : from}..${to}`;

type Say = (text: Message) => string;

const presentFailed = (failed: Failed, { rule, open }: RuleAnswer, say: Say): PresentedFailure => ({
  rule: rule.id,
  fields: [...new Set(failed.groups.flat().flatMap(({ signs }) => signs.map(({ field }) => field)))],
  clause: say(formatFailed(failed)),
  state: open.length > 0 ? 'unknown' : failed.truth,
  why: [...new Set([...whyOf(failed), ...open].map(say))],
  cure: [...new Set(cureOf(failed).map(say))],
  sources: rule.sources,
  confirmation: rule.confirmation,
  oneWeakSource: restsOnOneWeakSource(rule),
});

const presentRule = (
  { rule, verdict, open, carried, met, signs }: RuleAnswer,
  say: Say,
  language: Language,
): PresentedRule => ({
  rule: rule.id,
  title: saidIn(rule.title, language),
  verdict,
  ...presentTrust(rule, language),
  open: open.map(say),
  carried: carried.map(say),
  met: met.map(({ clause, asked, accepted }) => ({
    clause: say(formatClause(clause, asked)),
    documents: accepted.map(({ title }) => title),
  })),
  signs: signs.map(({ field, sign, message }) => ({ field, sign, text: say(message) })),
  sources: rule.sources,
});

/** How far a rule can be relied on, and what a reader must know of it. */
export const presentTrust = (rule: Rule, language: Language): PresentedTrust => ({
  role: rule.role,
  confirmation: rule.confirmation,
  oneWeakSource: restsOnOneWeakSource(rule),
  restsOn: restsOn(rule),
  lastSeen: rule.lastSeen ?? null,
  ...(rule.note === undefined
    ? {}
    : { note: saidIn(rule.note, language), noteIn: rule.note[language] === undefined ? 'en' : language }),
});
