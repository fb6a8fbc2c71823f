import { type Language, type Message, sayMessage } from '../findings/index.js';
import { firstDay } from './case-days.js';
import { cureOf, describeFailed, whyOf } from './describe.js';
import type { EndAnswer, Evaluation } from './evaluate.js';
import type { Failed, RuleAnswer, Verdict } from './evaluate-rule.js';
import { type Confirmation, packVersion, type RuleSource, restsOnOneWeakSource } from './rule-pack.js';

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
  readonly remarks: readonly string[];
  readonly packs: Readonly<Record<string, string>>;
};

type PublishedRule = {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly confirmation: Confirmation;
  readonly oneWeakSource: boolean;
  readonly note?: string;
  readonly open: readonly string[];
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
  const notes = end.notes.map(({ field, message }) => ({
    field,
    clause: say(message),
    state: 'unknown' as const,
    why: [],
    cure: [say({ key: 'conformity.cure.field', params: { field } })],
    sources: [],
  }));
  return {
    verdict: end.verdict,
    country: end.country ?? null,
    on: end.on === undefined ? null : sayDays(end.on),
    failed: [
      ...notes,
      ...end.rules.flatMap((rule) => rule.failed.map((each) => publishFailed(each, rule, say))),
    ],
    rules: end.rules.map((rule) => publishRule(rule, say)),
    routes: end.routes.map(({ rule }) => ({ rule: rule.id, title: rule.title })),
    remarks: end.remarks.map(say),
    packs: Object.fromEntries(end.packs.map((pack) => [pack.jurisdiction, packVersion(pack)])),
  };
}

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

const publishRule = ({ rule, verdict, open, signs }: RuleAnswer, say: Say): PublishedRule => ({
  rule: rule.id,
  title: rule.title,
  verdict,
  confirmation: rule.confirmation,
  oneWeakSource: restsOnOneWeakSource(rule),
  ...(rule.note === undefined ? {} : { note: rule.note }),
  open: open.map(say),
  signs: signs.map(({ field, sign, message }) => ({ field, sign, text: say(message) })),
  sources: rule.sources,
});
