import type { RuleClass } from '../case/index.js';
import { formatMessage, type Language, type Message, message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import type { Clause, Sign } from './clause.js';
import { type Customs, type CustomsList, listCustoms } from './customs.js';
import type { Dossier } from './dossier.js';
import { type EndAnswer, evaluateConformity } from './evaluate.js';
import type { RuleAnswer } from './evaluate-rule.js';
import { formatClause } from './format-clause.js';
import type { Goods, Span } from './goods-document.js';
import { type PresentedTrust, presentTrust } from './present-evaluation.js';
import { questionOf } from './question.js';
import type { LoadedPack, Rule, RuleSource } from './rule-pack.js';
import { saidIn, wordsOf } from './said.js';
import type { Truth } from './truth.js';
import { holdsFor } from './when.js';

export type ChecklistRequest = {
  readonly product: RuleClass;
  readonly from: string;
  readonly to: string;
  readonly on: Day;
  readonly quantity?: string | undefined;
};

export type ChecklistRule = PresentedTrust & {
  readonly rule: string;
  readonly title: string;
  /** Whether it certainly applies; `open` says what is not settled where it only may. */
  readonly applies: boolean;
  readonly open: readonly string[];
  /** Rules this one is another way around. */
  readonly insteadOf: readonly string[];
  readonly asks: readonly string[];
  readonly ways: readonly (readonly string[])[];
  readonly refuseIf: readonly string[];
  readonly traps: readonly string[];
  readonly edition: string;
  readonly sources: readonly RuleSource[];
};

export type ChecklistEnd = {
  readonly country: string | null;
  /** Nothing is asked, as far as the rules on file are complete. */
  readonly nothingAsked: boolean;
  readonly rules: readonly ChecklistRule[];
  readonly notes: readonly string[];
};

export type Checklist = ChecklistRequest & {
  readonly export: ChecklistEnd;
  readonly import: ChecklistEnd;
  /** The oldest day any of the packs used was last gone through. */
  readonly rulesAsOf: Day | null;
  /** Which code, which relief, which duty where the goods enter; null where nothing of customs is on file, and where they stay. */
  readonly customs: CustomsList | null;
};

/** What to have in hand at both ends: the same evaluation, of goods of which nothing is known yet. */
export function writeChecklist(
  request: ChecklistRequest,
  packs: readonly LoadedPack[],
  language: Language,
  customs?: Customs,
): Checklist {
  const { product, from, to, on } = request;
  const dossier: Dossier = { product, from, to };
  const question = questionOf(dossier, on, packs);
  const {
    isDomestic,
    export: exportEnd,
    import: importEnd,
  } = evaluateConformity(question, {
    packs,
    registers: new Map(),
  });
  const days = [...exportEnd.packs, ...importEnd.packs].map(({ asOf }) => asOf);
  return {
    ...request,
    export: listEnd(exportEnd, question.goods, language),
    import: listEnd(importEnd, question.goods, language),
    customs: customs === undefined || isDomestic ? null : listCustoms(customs, request, language),
    rulesAsOf: days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a)),
  };
}

function listEnd(end: EndAnswer, goods: Goods, language: Language): ChecklistEnd {
  const { on } = end;
  const rules =
    on === undefined
      ? []
      : [...end.rules, ...end.routes, ...end.guidance].map((answer) =>
          listRule(answer, { goods, on }, language),
        );
  const asking = rules.filter(({ asks, ways }) => asks.length + ways.length > 0);
  return {
    country: end.country ?? null,
    nothingAsked: asking.filter(({ role }) => role !== 'guidance').length === 0 && end.notes.length === 0,
    rules,
    notes: [...end.notes.map(({ message }) => message), ...end.remarks].map((each) =>
      formatMessage(each, language),
    ),
  };
}

type Held = { readonly goods: Goods; readonly on: Span };

function listRule(
  { rule, open, carried }: RuleAnswer,
  { goods, on }: Held,
  language: Language,
): ChecklistRule {
  const say = (text: Message): string => formatMessage(text, language);
  const formatAll = (clauses: readonly Clause[]): string[] =>
    clauses
      .filter((clause) => holdsFor(clause.when, goods, on) !== 'unmet')
      .map((clause) => say(formatWithNote(clause, holdsFor(clause.when, goods, on))));
  return {
    rule: rule.id,
    title: saidIn(rule.title, language),
    applies: open.length === 0,
    open: [...open, ...carried].map(say),
    insteadOf: rule.insteadOf ?? [],
    asks: formatAll(rule.allOf),
    ways: (rule.anyOf ?? []).map(formatAll),
    refuseIf: (rule.refuseIf ?? [])
      .filter((group) => group.every((clause) => holdsFor(clause.when, goods, on) !== 'unmet'))
      .map((group) =>
        say({
          key: 'conformity.ask.document',
          params: {
            documents: {
              list: group.map((clause) => formatClause(clause, holdsFor(clause.when, goods, on))),
              join: 'and',
            },
          },
        }),
      ),
    traps: trapsOf(rule, { goods, on }).map(say),
    ...presentTrust(rule, language),
    edition: saidIn(rule.edition, language),
    sources: rule.sources,
  };
}

const formatWithNote = (clause: Clause, asked: Truth): Message =>
  clause.note === undefined
    ? formatClause(clause, asked)
    : message('conformity.checklist.with-note', {
        what: formatClause(clause, asked),
        note: wordsOf(clause.note),
      });

function trapsOf({ signs, allOf, anyOf }: Rule, { goods, on }: Held): Message[] {
  const instead = [...allOf, ...(anyOf ?? []).flat()].flatMap((clause) =>
    clause.ask === 'document' ? (clause.notInstead ?? []) : [],
  );
  const documents = {
    list: [...new Set(instead)].map((type) => ({ key: `documentType.${type}` as const })),
    join: 'or',
  } as const;
  return [
    ...(instead.length === 0 ? [] : [message('conformity.checklist.instead', { documents })]),
    ...(signs ?? [])
      .filter((sign) => !('when' in sign) || holdsFor(sign.when, goods, on) !== 'unmet')
      .map(formatSign),
  ];
}

/** A sign of a worthless document, as a warning. The ones for the eye are in the words of the pack. */
function formatSign(sign: Sign): Message {
  const or = (list: readonly string[]) => ({ list, join: 'or' }) as const;
  switch (sign.sign) {
    case 'look':
      return message('conformity.trap.look', { text: wordsOf(sign.text) });
    case 'title':
      return message('conformity.trap.title', { words: or(sign.words) });
    case 'issuer':
      return message('conformity.trap.issuer', { names: or(sign.names) });
    case 'issuer-outside':
      return message('conformity.trap.issuer-outside', { countries: or(sign.countries) });
    case 'repealed-law':
      return message('conformity.trap.repealed-law', { law: sign.law, day: sign.from });
    case 'standard':
      return sign.words === undefined
        ? message('conformity.trap.standard', { standards: or(sign.standards) })
        : message('conformity.trap.standard-words', { standards: or(sign.standards), words: or(sign.words) });
    case 'validity':
      return message('conformity.trap.validity', { years: sign.yearsMax });
    case 'notified-body-number':
      return message('conformity.trap.notified-body-number');
    case 'type':
      return message('conformity.trap.type', {
        types: { list: sign.types.map((type) => ({ key: `documentType.${type}` as const })), join: 'or' },
      });
  }
}
