import { type Message, message } from '../findings/index.js';
import { type At, assessDocument, isAside, truthOf } from './assess-document.js';
import type { Clause, ClauseOf } from './clause.js';
import { monthsAfter, plainCode, sameName } from './compare.js';
import { type DossierField, nameOfField } from './field-name.js';
import { generalSigns, seenSign } from './general-signs.js';
import type { GoodsDocument, SeenSign } from './goods-document.js';
import { isForClass, lookUp } from './register.js';
import type { Rule } from './rule-pack.js';
import { every, not, some, type Truth } from './truth.js';
import { holdsFor } from './when.js';

/** What came of one clause: whether it is met, why not, and what was seen of the documents offered for it. */
export type ClauseAnswer = {
  readonly clause: Clause;
  readonly truth: Truth;
  /** Whether it is asked of these goods at all. */
  readonly asked: Truth;
  readonly why: readonly Message[];
  readonly signs: readonly SeenSign[];
  readonly documents: readonly GoodsDocument[];
  /** Documents it is met by. */
  readonly accepted: readonly GoodsDocument[];
};

type Found = Omit<ClauseAnswer, 'clause' | 'asked'>;

/** One clause of what a rule asks for. What may not be asked at all cannot be failed, only be open. */
export function evaluateClause(clause: Clause, rule: Rule, at: At): ClauseAnswer {
  const asked = clause.weighs === 'tell' ? 'unmet' : holdsFor(clause.when, at.goods, at.on);
  if (asked === 'unmet')
    return { clause, asked, truth: 'met', why: [], signs: [], documents: [], accepted: [] };
  const answer = soften(turn(clause, asked, evaluate(clause, rule, at)), 'unmet');
  if (answer.truth === 'met') return { ...answer, why: [] };
  if (asked === 'met') return answer;
  return { ...answer, truth: 'unknown', why: [...answer.why, message('conformity.why.perhaps-asked')] };
}

/** One part of a ground for refusal, which needs its condition to be so as well. */
export function evaluateGround(clause: Clause, rule: Rule, at: At): ClauseAnswer {
  const asked = holdsFor(clause.when, at.goods, at.on);
  const answer = turn(clause, asked, evaluate(clause, rule, at));
  return soften({ ...answer, truth: every([answer.truth, asked]) }, 'met');
}

// What guidance says may hold goods. It is neither a ground to refuse nor met by being ignored.
const soften = (answer: ClauseAnswer, against: Truth): ClauseAnswer =>
  answer.clause.weighs === 'hold' && answer.truth === against ? { ...answer, truth: 'unknown' } : answer;

const turn = (clause: Clause, asked: Truth, found: Found): ClauseAnswer => ({
  clause,
  asked,
  ...found,
  truth: clause.not ? not(found.truth) : found.truth,
});

function evaluate(clause: Clause, rule: Rule, at: At): Found {
  const { goods } = at;
  switch (clause.ask) {
    case 'document':
      return findDocument(clause, rule, at);
    case 'test':
      return findTest(clause, at);
    // Held against each document that is relied on: see editionSigns.
    case 'edition':
      return found('met', []);
    case 'listed':
      return lookUpGoods(clause, at);
    case 'mark':
      return checkMark(clause, at);
    case 'basis':
      return plain(goods.basis === undefined ? 'unknown' : is(goods.basis === clause.is), 'basis');
    case 'use':
      return plain(goods.use === undefined ? 'unknown' : is(goods.use === clause.is), 'use');
    case 'claim':
      return plain(goods.claims.has(clause.claim) ? 'met' : 'unknown', 'claims');
    case 'fact': {
      const known = goods.facts[clause.fact];
      return plain(known === undefined ? 'unknown' : is(known), `facts.${clause.fact}`);
    }
    case 'risk-class': {
      const { riskClass } = goods;
      return plain(riskClass === undefined ? 'unknown' : is(clause.is.includes(riskClass)), 'riskClass');
    }
    case 'shelf-life': {
      const { expires } = goods;
      return plain(
        expires === undefined ? 'unknown' : is(expires >= monthsAfter(at.on.to, clause.months)),
        'lots',
      );
    }
    case 'contract': {
      const day = goods.contractDate;
      return plain(day === undefined ? 'unknown' : is(day < clause.before), 'contractDate');
    }
  }
}

const is = (so: boolean): Truth => (so ? 'met' : 'unmet');
const found = (truth: Truth, why: readonly Message[], rest: Partial<Found> = {}): Found => ({
  truth,
  why,
  signs: [],
  documents: [],
  accepted: [],
  ...rest,
});

const plain = (truth: Truth, field: DossierField): Found =>
  found(truth, [
    truth === 'unknown'
      ? message('conformity.why.field-unsaid', { field: nameOfField(field) })
      : message('conformity.why.otherwise', { field: nameOfField(field) }),
  ]);

function findDocument(clause: ClauseOf<'document'>, rule: Rule, at: At): Found {
  const { documents, absent } = at.goods;
  const offered = documents.filter(({ type }) => type !== undefined && clause.types.includes(type));
  const instead = documents.filter(
    ({ type }) => type !== undefined && clause.notInstead?.includes(type) === true,
  );
  const own = offered.map((document) => assessDocument(document, clause, rule, at));
  const assessed = [
    ...own,
    ...instead.map((document) => [
      seenSign(document, 'conformity.sign.instead', 'refuse', 'documentType', {
        asked: { list: clause.types.map((type) => ({ key: `documentType.${type}` as const })), join: 'or' },
      }),
      ...assessDocument(document, clause, rule, at).filter((each) => isAside(each) || each.sign === 'title'),
    ]),
  ];
  if (assessed.length === 0) {
    const isAbsent = clause.types.every((type) => absent.has(type));
    return found(isAbsent ? 'unmet' : 'unknown', [
      message(isAbsent ? 'conformity.why.absent' : 'conformity.why.missing'),
    ]);
  }
  const signs = assessed.flat();
  return found(
    some(assessed.map(truthOf)),
    signs.map((sign) => sign.message),
    {
      signs,
      documents: [...offered, ...instead],
      accepted: offered.filter((_, index) => truthOf(own[index] ?? []) === 'met'),
    },
  );
}

function findTest(clause: ClauseOf<'test'>, at: At): Found {
  const reports = at.goods.documents.filter(({ type }) => type === 'test-report');
  if (reports.length === 0) return found('unknown', [message('conformity.why.missing')]);
  const assessed = reports.map((document) => [
    ...generalSigns(document, at.goods, at.on),
    ...laboratorySigns(document, clause),
    ...resultSigns(document, clause),
  ]);
  const signs = assessed.flat();
  return found(
    some(assessed.map(truthOf)),
    signs.map((sign) => sign.message),
    {
      signs,
      documents: reports,
      accepted: reports.filter((_, index) => truthOf(assessed[index] ?? []) === 'met'),
    },
  );
}

function laboratorySigns(document: GoodsDocument, { by }: ClauseOf<'test'>): SeenSign[] {
  if (by === undefined || by.some((each) => sameName(document.issuer, each))) return [];
  const laboratories = { list: by, join: 'or' } as const;
  return [seenSign(document, 'conformity.sign.other-laboratory', 'hold', 'issuer', { laboratories })];
}

function resultSigns(document: GoodsDocument, { atLeast }: ClauseOf<'test'>): SeenSign[] {
  const truth = resultOf(document, atLeast);
  if (truth === 'met') return [];
  return truth === 'unmet'
    ? [seenSign(document, 'conformity.sign.failed', 'refuse', 'outcome')]
    : [seenSign(document, 'conformity.sign.outcome-unsaid', 'hold', 'outcome')];
}

// A measured value says more than the word "passed", which may have been said of another limit.
function resultOf({ amount, outcome }: GoodsDocument, atLeast: number | undefined): Truth {
  if (amount !== undefined && atLeast !== undefined) {
    if (amount.low >= atLeast) return 'met';
    return amount.high < atLeast ? 'unmet' : 'unknown';
  }
  return outcome === 'pass' ? 'met' : outcome === 'fail' ? 'unmet' : 'unknown';
}

function lookUpGoods({ register, by }: ClauseOf<'listed'>, { goods, on, registers }: At): Found {
  const { model, classes } = goods;
  const party = by === 'recipient' ? 'recipient' : 'maker';
  const name = goods[party];
  const unsaid = name === undefined ? party : by === 'model' && model === undefined ? 'model' : undefined;
  if (name === undefined || unsaid !== undefined)
    return found('unknown', [
      message('conformity.why.field-unsaid', { field: nameOfField(unsaid ?? party) }),
    ]);
  const { truth, because } = lookUp(
    registers,
    register,
    {
      by: 'name',
      value: name,
      matches: (row) =>
        isForClass(row, classes) &&
        (by !== 'model' || row.model === undefined || plainCode(row.model) === plainCode(model ?? '')),
    },
    on.to,
  );
  const key = {
    none: 'conformity.why.register-none',
    stale: 'conformity.why.register-stale',
    listed: 'conformity.why.listed',
    'not-listed': 'conformity.why.not-listed',
  } as const;
  return found(truth, [message(key[because], { register })]);
}

const marks = {
  CE: { on: 'ceMark', number: 'notifiedBodyOnGoods' },
  UKCA: { on: 'ukcaMark', number: 'approvedBodyOnGoods' },
  UKNI: { on: 'ukniMark', number: 'approvedBodyOnGoods' },
} as const;

function checkMark({ mark, notifiedBody }: ClauseOf<'mark'>, { goods }: At): Found {
  const fields = marks[mark];
  const isThere = goods[fields.on];
  const number = goods[fields.number];
  if (isThere === undefined) return plain('unknown', fields.on);
  if (!isThere) return plain('unmet', fields.on);
  if (notifiedBody === undefined) return found('met', []);
  if (number === undefined) return plain('unknown', fields.number);
  return plain(is((number === 'none') === (notifiedBody === 'none')), fields.number);
}
