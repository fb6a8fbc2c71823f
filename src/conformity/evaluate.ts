import type { RuleClass } from '../case/index.js';
import { type Message, message } from '../findings/index.js';
import { type Applies, applies, governs, inForce } from './applies.js';
import type { ClauseOf } from './clause.js';
import { evaluateRule, type RuleAnswer, type Verdict, worst } from './evaluate-rule.js';
import type { Goods, Span } from './paper.js';
import type { Registers } from './register.js';
import type { LoadedPack, Rule } from './rule-pack.js';
import { every } from './truth.js';

/** What is wrong with the question itself: the answer is held until the field is mended. */
export type FieldNote = { readonly field: string; readonly message: Message };

export type EndAnswer = {
  readonly role: 'export' | 'import';
  readonly country: string | undefined;
  readonly on: Span | undefined;
  readonly verdict: Verdict;
  readonly packs: readonly LoadedPack[];
  readonly rules: readonly RuleAnswer[];
  /** Ways around that are open that day and that nothing in the papers takes. */
  readonly routes: readonly RuleAnswer[];
  readonly notes: readonly FieldNote[];
  readonly remarks: readonly Message[];
};

export type Evaluation = {
  readonly leaving: EndAnswer;
  readonly entering: EndAnswer;
  readonly verdict: Verdict;
};

export type Question = {
  readonly goods: Goods;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly declared: Span | undefined;
  readonly placed: Span | undefined;
  readonly notes: readonly FieldNote[];
};

export type Rules = { readonly packs: readonly LoadedPack[]; readonly registers: Registers };

/** May it leave, by the law of its customs declaration day; may it enter, by the law of the day it reaches the market. */
export function evaluateConformity(question: Question, rules: Rules): Evaluation {
  const { from, to, declared, placed } = question;
  const leaving = evaluateEnd({ role: 'export', country: from, on: declared, question, rules });
  const entering = evaluateEnd({ role: 'import', country: to, on: placed, question, rules });
  return { leaving, entering, verdict: worst([leaving.verdict, entering.verdict]) };
}

type End = {
  readonly role: 'export' | 'import';
  readonly country: string | undefined;
  readonly on: Span | undefined;
  readonly question: Question;
  readonly rules: Rules;
};

function evaluateEnd({ role, country, on, question, rules }: End): EndAnswer {
  const { goods, notes } = question;
  const nothing = { role, country, on, packs: [], rules: [], routes: [], remarks: [] };
  const unsaid = country === undefined ? countryField[role] : on === undefined ? dayField[role] : undefined;
  if (country === undefined || on === undefined) {
    const note = { field: unsaid ?? '', message: message('conformity.note.unsaid', { field: unsaid ?? '' }) };
    return { ...nothing, verdict: 'hold', notes: [...notes, note] };
  }
  const { packs, rules: inScope } = rulesInScope({ role, country, on, goods, packs: rules.packs });
  const at = { goods, on, registers: rules.registers, editions: editionsOn(packs, goods, on) };
  const answers = inScope.map(({ rule, pack, truth, open }) => evaluateRule(rule, pack, { truth, open }, at));
  const { chosen, routes } = chooseRoutes(answers);
  const uncovered = isCovered(packs, role, goods, on, inScope) ? [] : [noRule(role, country, packs)];
  const held: Verdict = notes.length + uncovered.length > 0 ? 'hold' : 'release';
  return {
    role,
    country,
    on,
    packs,
    rules: chosen,
    routes,
    notes: [...notes, ...uncovered],
    remarks: overlapsIn(inScope),
    verdict: worst([held, ...chosen.map(({ verdict }) => verdict)]),
  };
}

const countryField = { export: 'from', import: 'to' } as const;
const dayField = { export: 'declaredOn', import: 'placedOn' } as const;

function noRule(role: End['role'], country: string, packs: readonly LoadedPack[]): FieldNote {
  const key = packs.length === 0 ? 'conformity.note.no-pack' : 'conformity.note.no-rule';
  const names = { list: packs.map(({ name }) => name), join: 'and' } as const;
  return { field: countryField[role], message: message(key, { country, packs: names }) };
}

type InScope = Applies & { readonly rule: Rule; readonly pack: LoadedPack };

type Scope = Pick<End, 'role'> & {
  readonly country: string;
  readonly on: Span;
  readonly goods: Goods;
  readonly packs: readonly LoadedPack[];
};

/** Every rule that speaks, or may speak, of these goods at this end on these days. */
export function rulesInScope({ role, country, on, goods, packs }: Scope): {
  packs: LoadedPack[];
  rules: InScope[];
} {
  const governing = packs
    .map((pack) => ({ pack, truth: governs(pack, country, on) }))
    .filter(({ truth }) => truth !== 'unmet');
  const rules = governing.flatMap(({ pack, truth: here }) =>
    pack.rules
      .filter((rule) => rule.role === role)
      .map((rule) => {
        const { truth, open } = applies(rule, goods, on);
        if (here === 'met' || truth === 'unmet') return { rule, pack, truth, open };
        const days = message('conformity.open.day', { from: on.from, to: on.to });
        return { rule, pack, truth: every([here, truth]), open: [days, ...open] };
      })
      .filter(({ truth }) => truth !== 'unmet'),
  );
  return { packs: governing.map(({ pack }) => pack), rules };
}

export function editionsOn(packs: readonly LoadedPack[], goods: Goods, on: Span): ClauseOf<'edition'>[] {
  return packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.role === 'standard' && inForce(rule, on) === 'met')
    .filter((rule) => rule.productClasses.some((each) => goods.classes.sure.includes(each)))
    .flatMap((rule) => rule.allOf.filter((clause) => clause.ask === 'edition'));
}

// A rule may be met another way. The best way counts, but one that nobody has set foot on is only named.
function chooseRoutes(answers: readonly RuleAnswer[]): { chosen: RuleAnswer[]; routes: RuleAnswer[] } {
  const isWay = ({ rule }: RuleAnswer): boolean => rule.insteadOf !== undefined;
  const ways = answers.filter(isWay);
  const chosen = answers
    .filter((answer) => !isWay(answer))
    .map((answer) =>
      ways
        .filter(({ rule, taken }) => taken && rule.insteadOf?.includes(answer.rule.id) === true)
        .reduce(
          (best, way) =>
            worst([best.verdict, way.verdict]) === best.verdict && best.verdict !== way.verdict ? way : best,
          answer,
        ),
    );
  return { chosen, routes: ways.filter((way) => !chosen.includes(way)) };
}

function isCovered(
  packs: readonly LoadedPack[],
  role: End['role'],
  goods: Goods,
  on: Span,
  inScope: readonly InScope[],
): boolean {
  if (inScope.some(({ truth, rule }) => truth === 'met' && rule.insteadOf === undefined)) return true;
  return packs.some((pack) => isComplete(pack, role, goods.classes, on));
}

/** Whether the pack is known to hold every rule there was, for everything these goods may be. */
function isComplete(pack: LoadedPack, role: End['role'], classes: Goods['classes'], on: Span): boolean {
  const covers = (one: RuleClass): boolean =>
    (pack.complete ?? []).some(
      (part) =>
        part.role === role &&
        part.productClasses.includes(one) &&
        part.from <= on.from &&
        (part.to === undefined || on.to <= part.to),
    );
  return classes.sure.some(covers) || (classes.sure.length === 0 && classes.perhaps.every(covers));
}

/** Two rules that ask at once and of which nobody has said how they stand to each other. */
function overlapsIn(inScope: readonly InScope[]): Message[] {
  const sure = inScope.filter(({ truth }) => truth === 'met').map(({ rule, pack }) => ({ rule, pack }));
  return sure.flatMap((a, index) =>
    sure
      .slice(index + 1)
      .filter((b) => b.pack === a.pack && !areRelated(a.rule, b.rule))
      .map((b) => message('conformity.remark.overlap', { a: a.rule.id, b: b.rule.id })),
  );
}

export const areRelated = (a: Rule, b: Rule): boolean =>
  [...(a.beside ?? []), ...(a.insteadOf ?? [])].includes(b.id) ||
  [...(b.beside ?? []), ...(b.insteadOf ?? [])].includes(a.id);
