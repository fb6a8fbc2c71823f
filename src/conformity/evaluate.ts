import type { RuleClass } from '../case/index.js';
import { type Message, message } from '../findings/index.js';
import { type Applies, applies, governs, inForce } from './applies.js';
import { chooseRoutes } from './choose-routes.js';
import type { ClauseOf } from './clause.js';
import { evaluateRule, type RuleAnswer, type Verdict, worst } from './evaluate-rule.js';
import { failedDocuments } from './failed-documents.js';
import { nameOfField } from './field-name.js';
import type { FieldNote } from './field-note.js';
import { formatDayOpen } from './format-span.js';
import type { Goods, Span } from './goods-document.js';
import { isFresh } from './last-seen.js';
import type { Registers } from './register.js';
import type { LoadedPack, Rule } from './rule-pack.js';
import { wordsOf } from './said.js';
import { every } from './truth.js';

export type EndAnswer = {
  readonly role: 'export' | 'import';
  readonly country: string | undefined;
  readonly on: Span | undefined;
  readonly verdict: Verdict;
  readonly packs: readonly LoadedPack[];
  readonly rules: readonly RuleAnswer[];
  /** Ways around that are open that day and that nothing in the documents takes. */
  readonly routes: readonly RuleAnswer[];
  /** Guidance that may be for such goods and holds nothing. */
  readonly guidance: readonly RuleAnswer[];
  readonly notes: readonly FieldNote[];
  /** Documents that refuse the goods whatever way is taken. */
  readonly refusals: readonly FieldNote[];
  /** That nothing is asked here is known: the pack it rests on. */
  readonly free: LoadedPack | undefined;
  readonly remarks: readonly Message[];
};

/** `isDomestic`: giver and receiver are in one country, and nothing leaves or enters it. */
export type Evaluation = {
  readonly isDomestic: boolean;
  readonly export: EndAnswer;
  readonly import: EndAnswer;
  readonly verdict: Verdict;
};

export type ConformityQuestion = {
  readonly goods: Goods;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly declared: Span | undefined;
  readonly placed: Span | undefined;
  readonly notes: readonly FieldNote[];
};

export type Rules = { readonly packs: readonly LoadedPack[]; readonly registers: Registers };

/** May it leave, by the law of its customs declaration day; may it enter, by the law of the day it reaches the market. */
export function evaluateConformity(question: ConformityQuestion, rules: Rules): Evaluation {
  const { from, to, declared, placed } = question;
  if (from !== undefined && from === to) return evaluateDomestic(from, question, rules);
  const exportEnd = evaluateEnd({
    role: 'export',
    country: from,
    destination: to,
    on: declared,
    question,
    rules,
  });
  const importEnd = evaluateEnd({ role: 'import', country: to, on: placed, question, rules });
  return {
    isDomestic: false,
    export: exportEnd,
    import: importEnd,
    verdict: worst([exportEnd.verdict, importEnd.verdict]),
  };
}

/** Within one country only its own rules for goods that are handed over there are asked; those of a border are not. */
function evaluateDomestic(country: string, question: ConformityQuestion, rules: Rules): Evaluation {
  const { declared, placed } = question;
  const there = {
    role: 'import',
    country,
    on: placed ?? declared,
    question,
    rules,
    isDomestic: true,
  } as const;
  const end = evaluateEnd(there);
  const says = message('conformity.remark.domestic', { country: { country } });
  return {
    isDomestic: true,
    export: { ...nothingAsked, role: 'export', country, on: declared, verdict: 'release', remarks: [says] },
    import: { ...end, remarks: [says, ...end.remarks] },
    verdict: end.verdict,
  };
}

const nothingAsked = {
  packs: [],
  rules: [],
  routes: [],
  guidance: [],
  notes: [],
  refusals: [],
  free: undefined,
  remarks: [],
} as const;

type End = {
  /** Where what leaves is going. */
  readonly destination?: string;
  readonly isDomestic?: boolean;
  readonly role: 'export' | 'import';
  readonly country: string | undefined;
  readonly on: Span | undefined;
  readonly question: ConformityQuestion;
  readonly rules: Rules;
};

function evaluateEnd({
  role,
  country,
  destination,
  on,
  question,
  rules,
  isDomestic = false,
}: End): EndAnswer {
  const { goods, notes } = question;
  const nothing = { ...nothingAsked, role, country, on };
  const unsaid = country === undefined ? countryField[role] : on === undefined ? dayField[role] : undefined;
  if (country === undefined || on === undefined) {
    const field = unsaid ?? countryField[role];
    const note = { field, message: message('conformity.note.unsaid', { field: nameOfField(field) }) };
    const isNamed = notes.some((one) => one.field === field);
    return { ...nothing, verdict: 'hold', notes: isNamed ? notes : [...notes, note] };
  }
  // Of a dossier whose goods could not be read no rule can be asked; where and when is told all the same.
  if (goods.classes.sure.length + goods.classes.perhaps.length === 0)
    return { ...nothing, verdict: 'hold', notes };
  const { packs, rules: inScope } = rulesInScope({
    role,
    country,
    on,
    goods,
    packs: rules.packs,
    isDomestic,
    ...(destination === undefined ? {} : { destination }),
  });
  const at = { goods, on, country, registers: rules.registers, editions: editionsOn(packs, goods, on) };
  const answers = inScope.map(({ rule, pack, truth, open }) => evaluateRule(rule, pack, { truth, open }, at));
  const isIdle = ({ rule, open }: RuleAnswer): boolean => rule.role === 'guidance' && open.length > 0;
  const { chosen, routes } = chooseRoutes(answers.filter((answer) => !isIdle(answer)));
  const complete = packs.find((pack) => isComplete(pack, role, goods.classes, on));
  const purpose = asksPurpose(goods, answers);
  // Where the purpose is asked for, the rules that are held turn on it, and it is not said that there are none.
  const uncovered =
    complete !== undefined || purpose.length > 0 || chosen.some(covers)
      ? []
      : [noRule({ role, country, on, goods, packs }, rules.packs)];
  const { refusals, doubts } = failedDocuments(role, goods, on, chosen);
  const open = [...notes, ...purpose, ...uncovered, ...doubts];
  const held: Verdict = open.length > 0 ? 'hold' : 'release';
  return {
    role,
    country,
    on,
    packs,
    rules: chosen,
    routes,
    guidance: answers.filter(isIdle),
    notes: open,
    refusals,
    free: complete,
    remarks: [...readingOf(country, on), ...overlapsIn(inScope)],
    verdict: worst([
      held,
      refusals.length > 0 ? 'refuse' : 'release',
      ...chosen.map(({ verdict }) => verdict),
    ]),
  };
}

// Rules of its own for goods in Northern Ireland began when the transition ended; GB leaves open which part is meant.
const readingOf = (country: string, on: Span): Message[] =>
  country === 'GB' && on.to >= '2021-01-01' ? [message('conformity.remark.great-britain')] : [];

const covers = ({ rule, open }: RuleAnswer): boolean =>
  open.length === 0 && rule.supplement === undefined && rule.role !== 'guidance';

// Which law such goods come under is asked for by name, and no law is guessed.
function asksPurpose({ classes }: Goods, answers: readonly RuleAnswer[]): FieldNote[] {
  const asks = ({ key }: Message): boolean => key === 'conformity.open.purpose';
  if (classes.turnsOn !== 'purpose' || !answers.some(({ open }) => open.some(asks))) return [];
  const [kind = 'other_goods'] = classes.sure;
  return [
    {
      field: 'purpose',
      message: message('conformity.note.purpose', { goods: { key: `goods.${kind}` } }),
    },
  ];
}

/** Goods of a class that no rule on file speaks of, in any country. */
const isUnheard = ({ classes }: Goods, packs: readonly LoadedPack[]): boolean => {
  const kinds = new Set<RuleClass>([...classes.sure, ...classes.perhaps]);
  return !packs.some(({ rules }) =>
    rules.some(({ productClasses }) => productClasses.some((one) => kinds.has(one))),
  );
};

const countryField = { export: 'from', import: 'to' } as const;
const dayField = { export: 'declaredOn', import: 'placedOn' } as const;

function noRule({ role, country, on, goods, packs }: Scope, allPacks: readonly LoadedPack[]): FieldNote {
  const names = { list: packs.map(({ name }) => wordsOf(name)), join: 'and' } as const;
  const field = countryField[role];
  const cure = message('conformity.cure.ask-authority', { country: { country } });
  if (isUnheard(goods, allPacks)) {
    const [kind = 'other_goods'] = goods.classes.sure;
    return {
      field: 'product',
      cure,
      message: message('conformity.note.no-class', { goods: { key: `goods.${kind}` } }),
    };
  }
  if (packs.length === 0)
    return {
      field,
      cure,
      message: message('conformity.note.no-pack', { country: { country }, packs: names }),
    };
  const old = packs.find((pack) => !isFresh(pack, on.to) && isHeldComplete(pack, role, goods.classes, on));
  if (old) {
    const params = { country: { country }, packs: wordsOf(old.name), asOf: old.asOf };
    return { field, cure, message: message('conformity.note.pack-old', params) };
  }
  return { field, cure, message: message('conformity.note.no-rule', { country: { country }, packs: names }) };
}

type InScope = Applies & { readonly rule: Rule; readonly pack: LoadedPack };

type Scope = Pick<End, 'role' | 'isDomestic' | 'destination'> & {
  readonly country: string;
  readonly on: Span;
  readonly goods: Goods;
  readonly packs: readonly LoadedPack[];
};

/** Every rule that speaks, or may speak, of these goods at this end on these days. */
export function rulesInScope({
  role,
  country,
  destination = '',
  on,
  goods,
  packs,
  isDomestic = false,
}: Scope): {
  packs: LoadedPack[];
  rules: InScope[];
} {
  const governing = packs
    .map((pack) => ({ pack, truth: governs(pack, country, on) }))
    .filter(({ truth }) => truth !== 'unmet');
  const rules = governing.flatMap(({ pack, truth: here }) =>
    pack.rules
      .filter((rule) => rule.role === role || (rule.role === 'guidance' && role === 'import'))
      .filter((rule) => rule.notIn?.includes(country) !== true)
      .filter((rule) => rule.notTo?.includes(destination) !== true)
      .filter((rule) => !(isDomestic && rule.onlyImported && (goods.madeIn ?? country) === country))
      .map((rule) => {
        const { truth, open } = applies(rule, goods, on);
        if (here === 'met' || truth === 'unmet') return { rule, pack, truth, open };
        const days = formatDayOpen(on);
        return { rule, pack, truth: every([here, truth]), open: [days, ...open] };
      })
      .filter(({ truth }) => truth !== 'unmet'),
  );
  const own = governing.map(({ pack }) => pack).filter(({ appliesIn }) => appliesIn !== 'everywhere');
  return { packs: own, rules };
}

export function editionsOn(packs: readonly LoadedPack[], goods: Goods, on: Span): ClauseOf<'edition'>[] {
  return packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.role === 'standard' && inForce(rule, on) === 'met')
    .filter((rule) => rule.productClasses.some((each) => goods.classes.sure.includes(each)))
    .flatMap((rule) => rule.allOf.filter((clause) => clause.ask === 'edition'));
}

/** Whether the pack is known to hold every rule there was, for everything these goods may be. */
const isComplete = (pack: LoadedPack, role: End['role'], classes: Goods['classes'], on: Span): boolean =>
  isFresh(pack, on.to) && isHeldComplete(pack, role, classes, on);

function isHeldComplete(pack: LoadedPack, role: End['role'], classes: Goods['classes'], on: Span): boolean {
  const isIn = (one: RuleClass): boolean =>
    (pack.complete ?? []).some(
      (part) =>
        part.role === role &&
        part.productClasses.includes(one) &&
        part.from <= on.from &&
        (part.to === undefined || on.to <= part.to),
    );
  return classes.sure.some(isIn) || (classes.sure.length === 0 && classes.perhaps.every(isIn));
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
  a.supplement !== undefined ||
  b.supplement !== undefined ||
  [...(a.beside ?? []), ...(a.insteadOf ?? [])].includes(b.id) ||
  [...(b.beside ?? []), ...(b.insteadOf ?? [])].includes(a.id) ||
  // Two ways around one rule are a choice.
  (a.insteadOf ?? []).some((id) => b.insteadOf?.includes(id) === true);
