import { type Language, type Message, type Param, sayMessage } from '../findings/index.js';
import { firstDay } from './case-days.js';
import { cureOf, describeClause, describeFailed, whyOf } from './describe.js';
import type { EndAnswer, Evaluation } from './evaluate.js';
import type { Failed, RuleAnswer, Verdict } from './evaluate-rule.js';
import { isDossierField, nameOfField } from './field-name.js';
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
export type PublishedFailure = {
  readonly rule?: string;
  readonly field?: string;
  /** Fields of the papers that show what is wrong. */
  readonly fields?: readonly string[];
  readonly clause: string;
  readonly state: 'unmet' | 'unknown';
  readonly why: readonly string[];
  readonly cure: readonly string[];
  readonly sources: readonly RuleSource[];
  readonly confirmation?: Confirmation;
  readonly oneWeakSource?: boolean;
};

export type PublishedEnd = {
  readonly verdict: Verdict;
  readonly country: string | null;
  readonly on: string | null;
  readonly failed: readonly PublishedFailure[];
  readonly rules: readonly PublishedRule[];
  readonly routes: readonly { readonly rule: string; readonly title: string }[];
  /** What a release rests on that no rule asks for: the pack that is held complete. */
  readonly free: string | null;
  readonly remarks: readonly string[];
  readonly packs: Readonly<Record<string, string>>;
};

/** What a rule rests on, as it is given out everywhere. */
export type PublishedTrust = {
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

type PublishedRule = PublishedTrust & {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly open: readonly string[];
  /** Why nothing is released on it alone. */
  readonly carried: readonly string[];
  /** Each thing it asks that is there, with the titles of the papers that show it. */
  readonly met: readonly { readonly clause: string; readonly papers: readonly string[] }[];
  readonly signs: readonly { readonly field: string; readonly sign: string; readonly text: string }[];
  readonly sources: readonly RuleSource[];
};

export type PublishedEvaluation = {
  readonly leaving: PublishedEnd;
  readonly entering: PublishedEnd;
  readonly verdict: Verdict;
};

/** An evaluation as the command line and HTTP give it out, in one language. */
export const publishEvaluation = (answer: Evaluation, language: Language): PublishedEvaluation => ({
  leaving: publishEnd(answer.leaving, language),
  entering: publishEnd(answer.entering, language),
  verdict: answer.verdict,
});

function publishEnd(end: EndAnswer, language: Language): PublishedEnd {
  const say = (text: Message): string => sayMessage(text, language);
  const notes = end.notes.map(({ field, message, cure }) => ({
    field,
    clause: say(message),
    state: 'unknown' as const,
    why: [],
    cure: [say(cure ?? { key: 'conformity.cure.field', params: { field: sayField(field) } })],
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
    on: end.on === undefined ? null : sayDays(end.on),
    failed: [
      ...refusals,
      ...notes,
      ...end.rules.flatMap((rule) => rule.failed.map((each) => publishFailed(each, rule, say))),
    ],
    rules: end.rules.map((rule) => publishRule(rule, say, language)),
    routes: end.routes.map(({ rule }) => ({ rule: rule.id, title: saidIn(rule.title, language) })),
    free: end.free === undefined ? null : say(sayFree(end.free)),
    remarks: end.remarks.map(say),
    packs: Object.fromEntries(packsOf(end).map((pack) => [pack.jurisdiction, packVersion(pack)])),
  };
}

/** Every pack an answer rests on: those of the country, and those of guidance it names. */
export const packsOf = ({ packs, rules }: EndAnswer): LoadedPack[] => [
  ...new Set([...packs, ...rules.map(({ pack }) => pack)]),
];

const sayFree = (pack: LoadedPack): Message => ({
  key: 'conformity.free',
  params: { pack: wordsOf(pack.name), asOf: pack.asOf },
});

// What is wrong with a paper has a path and no name of its own.
const sayField = (field: string): Param => (isDossierField(field) ? nameOfField(field) : field);

/** A day, a span, or ..2020-03-26 where only the last day is known. */
export const sayDays = ({ from, to }: NonNullable<EndAnswer['on']>): string =>
  from === to ? from : `${from === firstDay ? '' : from}..${to}`;

type Say = (text: Message) => string;

const publishFailed = (failed: Failed, { rule, open }: RuleAnswer, say: Say): PublishedFailure => ({
  rule: rule.id,
  fields: [...new Set(failed.groups.flat().flatMap(({ signs }) => signs.map(({ field }) => field)))],
  clause: say(describeFailed(failed)),
  state: open.length > 0 ? 'unknown' : failed.truth,
  why: [...new Set([...whyOf(failed), ...open].map(say))],
  cure: [...new Set(cureOf(failed).map(say))],
  sources: rule.sources,
  confirmation: rule.confirmation,
  oneWeakSource: restsOnOneWeakSource(rule),
});

const publishRule = (
  { rule, verdict, open, carried, met, signs }: RuleAnswer,
  say: Say,
  language: Language,
): PublishedRule => ({
  rule: rule.id,
  title: saidIn(rule.title, language),
  verdict,
  ...publishTrust(rule, language),
  open: open.map(say),
  carried: carried.map(say),
  met: met.map(({ clause, asked, accepted }) => ({
    clause: say(describeClause(clause, asked)),
    papers: accepted.map(({ title }) => title),
  })),
  signs: signs.map(({ field, sign, message }) => ({ field, sign, text: say(message) })),
  sources: rule.sources,
});

/** How far a rule can be relied on, and what a reader must know of it. */
export const publishTrust = (rule: Rule, language: Language): PublishedTrust => ({
  role: rule.role,
  confirmation: rule.confirmation,
  oneWeakSource: restsOnOneWeakSource(rule),
  restsOn: restsOn(rule),
  lastSeen: rule.lastSeen ?? null,
  ...(rule.note === undefined
    ? {}
    : { note: saidIn(rule.note, language), noteIn: rule.note[language] === undefined ? 'en' : language }),
});
