import type { ClauseOf } from './clause.js';
import { citesCode, sameName } from './compare.js';
import { generalSigns, seenSign } from './general-signs.js';
import type { Goods, Paper, SeenSign, Span } from './paper.js';
import { isForClass, lookUp, type Registers } from './register.js';
import type { Rule } from './rule-pack.js';
import { ruleSigns } from './rule-signs.js';
import type { Truth } from './truth.js';

export type At = {
  readonly goods: Goods;
  readonly on: Span;
  readonly registers: Registers;
  /** The country of the end that is asked about. */
  readonly country?: string | undefined;
  /** Editions of standards that stood on the day, by the rules on standards. */
  readonly editions: readonly ClauseOf<'edition'>[];
};

/** Every sign on a paper that was handed over as what a clause asks for. None: it will do. */
export function assessPaper(paper: Paper, clause: ClauseOf<'document'>, rule: Rule, at: At): SeenSign[] {
  return [
    ...overtaken(paper, clause, at, generalSigns(paper, at.goods, at.on)),
    ...dateSigns(paper, clause),
    ...ruleSigns(rule.signs ?? [], paper, at.goods, at.on),
    ...citationSigns(paper, clause),
    ...editionSigns(paper, at.editions),
    ...designationSigns(paper, clause, at),
    ...registerSigns(paper, clause, at),
    ...coverSigns(paper, clause, at.goods),
    ...placeSigns(paper, clause, at),
    ...outcomeSigns(paper),
  ];
}

// A paper for other goods, or one nobody here has had in hand, is as if it were not there, whatever else it shows.
const aside: ReadonlySet<string> = new Set(['unseen', 'other-product', 'other-model', 'other-lot']);

export const isAside = ({ sign }: SeenSign): boolean => aside.has(sign);

export const truthOf = (signs: readonly SeenSign[]): Truth => {
  if (signs.some(({ weighs }) => weighs === 'refuse') && !signs.some(isAside)) return 'unmet';
  return signs.length > 0 ? 'unknown' : 'met';
};

// A printed end that law has overtaken says nothing; one that came before that law still does, and a person decides.
function overtaken(
  paper: Paper,
  { endOvertaken }: ClauseOf<'document'>,
  { on }: At,
  signs: SeenSign[],
): SeenSign[] {
  const { validUntil } = paper;
  if (endOvertaken === undefined || validUntil === undefined || on.from < endOvertaken) return signs;
  return signs.flatMap((sign) => {
    if (sign.sign !== 'expired') return [sign];
    if (validUntil >= endOvertaken) return [];
    const params = { validUntil, day: endOvertaken };
    return [seenSign(paper, 'conformity.sign.ended-before-law', 'hold', 'validUntil', params)];
  });
}

// A letter about something done may be younger than what it proves, and a declaration or certificate may not.
const prove: readonly Paper['type'][] = ['assessment-application', 'agreement-with-body', 'quality-system'];

function dateSigns(paper: Paper, { issuedBy, validOn }: ClauseOf<'document'>): SeenSign[] {
  const { issued, validUntil, doneOn } = paper;
  const signs: SeenSign[] = [];
  const day = doneOn ?? issued;
  const last = issuedBy ?? validOn;
  if (last !== undefined && day === undefined)
    signs.push(seenSign(paper, 'conformity.sign.date-unsaid', 'hold', 'issued', { day: last }));
  if (last !== undefined && day !== undefined && day > last) {
    const isLetter = doneOn === undefined && prove.includes(paper.type);
    const key = isLetter ? 'conformity.sign.late-letter' : 'conformity.sign.late';
    const field = doneOn === undefined ? 'issued' : 'doneOn';
    signs.push(seenSign(paper, key, isLetter ? 'hold' : 'refuse', field, { issued: day, day: last }));
  }
  if (validOn !== undefined && validUntil !== undefined && validUntil < validOn)
    signs.push(
      seenSign(paper, 'conformity.sign.not-valid-on', 'refuse', 'validUntil', { validUntil, day: validOn }),
    );
  return signs;
}

function citationSigns(paper: Paper, { law, standards }: ClauseOf<'document'>): SeenSign[] {
  const signs: SeenSign[] = [];
  if (law !== undefined && !citesCode(paper.law, law)) {
    const found = paper.law ?? '';
    const key = paper.law === undefined ? 'conformity.sign.law-unsaid' : 'conformity.sign.other-law';
    signs.push(seenSign(paper, key, 'hold', 'law', { law, found }));
  }
  if (standards !== undefined && !standards.some((each) => citesCode(paper.standard, each))) {
    const found = paper.standard ?? '';
    const key =
      paper.standard === undefined ? 'conformity.sign.standard-unsaid' : 'conformity.sign.other-standard';
    signs.push(
      seenSign(paper, key, 'hold', 'standard', { standards: { list: standards, join: 'or' }, found }),
    );
  }
  return signs;
}

const editionSigns = (paper: Paper, editions: At['editions']): SeenSign[] =>
  editions
    .filter(({ family }) => citesCode(paper.standard, family))
    .filter((each) => !each.editions.some((edition) => citesCode(paper.standard, edition)))
    .filter(({ older }) => !isOlder(paper, older))
    .map((each) => {
      const params = { found: paper.standard ?? '', editions: { list: each.editions, join: 'or' } } as const;
      return seenSign(paper, 'conformity.sign.edition', 'hold', 'standard', params);
    });

const isOlder = ({ standard, issued }: Paper, older: ClauseOf<'edition'>['older']): boolean =>
  older !== undefined &&
  issued !== undefined &&
  issued <= older.issuedBy &&
  older.editions.some((edition) => citesCode(standard, edition));

// A body must have been designated for that law on that day, which only the register of the day can say.
function designationSigns(
  paper: Paper,
  { designatedFor, bodies = 'notified-bodies' }: ClauseOf<'document'>,
  at: At,
): SeenSign[] {
  if (designatedFor === undefined) return [];
  const number = paper.notifiedBody;
  if (number === undefined)
    return [seenSign(paper, 'conformity.sign.body-unsaid', 'hold', 'notifiedBody', { law: designatedFor })];
  const { truth, because } = lookUp(
    at.registers,
    bodies,
    { by: 'number', value: number, matches: (row) => citesCode(row.law, designatedFor) },
    at.on.to,
  );
  if (truth === 'met') return [];
  const params = { number, law: designatedFor };
  if (truth === 'unmet')
    return [seenSign(paper, 'conformity.sign.not-designated', 'refuse', 'notifiedBody', params)];
  const key =
    because === 'none' ? 'conformity.sign.designation-unchecked' : 'conformity.sign.designation-stale';
  return [seenSign(paper, key, 'hold', 'notifiedBody', params)];
}

function registerSigns(paper: Paper, { register }: ClauseOf<'document'>, at: At): SeenSign[] {
  if (register === undefined) return [];
  const { number } = paper;
  if (number === undefined)
    return [seenSign(paper, 'conformity.sign.number-unsaid', 'hold', 'number', { register })];
  const { classes, maker } = at.goods;
  const { truth, because } = lookUp(
    at.registers,
    register,
    {
      by: 'number',
      value: number,
      matches: (row) =>
        isForClass(row, classes) &&
        (row.name === undefined || maker === undefined || sameName(row.name, maker)),
    },
    at.on.to,
  );
  if (truth === 'met') return [];
  const params = { number, register };
  if (truth === 'unmet')
    return [seenSign(paper, 'conformity.sign.not-in-register', 'refuse', 'number', params)];
  const key = because === 'none' ? 'conformity.sign.register-unchecked' : 'conformity.sign.register-stale';
  return [seenSign(paper, key, 'hold', 'number', params)];
}

// Mismatches are general signs; here is only what is left out on one side, so that nothing was compared.
function coverSigns(paper: Paper, { covers }: ClauseOf<'document'>, goods: Goods): SeenSign[] {
  return (covers ?? []).flatMap((what) => {
    const named = what === 'maker' ? (paper.holder ?? paper.maker) : paper.model;
    const part = { key: `conformity.part.${what}` } as const;
    if (named === undefined) return [seenSign(paper, 'conformity.sign.part-unsaid', 'hold', what, { part })];
    if (goods[what] !== undefined) return [];
    return [
      { ...seenSign(paper, 'conformity.sign.goods-unsaid', 'hold', what, { part, named }), field: what },
    ];
  });
}

// One authority's decision counts in its own country.
function placeSigns(paper: Paper, { issuedThere }: ClauseOf<'document'>, { country }: At): SeenSign[] {
  const { issuerCountry } = paper;
  if (issuedThere === undefined || country === undefined) return [];
  if (issuerCountry === undefined)
    return [seenSign(paper, 'conformity.sign.issuer-country-unsaid', 'hold', 'issuerCountry', { country })];
  if (issuerCountry === country || issuerCountry.toUpperCase() === 'EU') return [];
  const params = { found: issuerCountry, country };
  return [seenSign(paper, 'conformity.sign.other-country', 'refuse', 'issuerCountry', params)];
}

function outcomeSigns(paper: Paper): SeenSign[] {
  if (paper.outcome === 'fail') return [seenSign(paper, 'conformity.sign.failed', 'refuse', 'outcome')];
  if (paper.outcome === 'inconclusive')
    return [seenSign(paper, 'conformity.sign.inconclusive', 'hold', 'outcome')];
  const isTested = paper.type === 'export-inspection' || paper.type === 'test-report';
  if (paper.type === 'authority-decision' && paper.outcome === undefined && soundsLikeNo(paper.title))
    return [seenSign(paper, 'conformity.sign.perhaps-refusal', 'hold', 'outcome')];
  return isTested && paper.outcome === undefined
    ? [seenSign(paper, 'conformity.sign.outcome-unsaid', 'hold', 'outcome')]
    : [];
}

// "Decision not to accept" without an outcome can be read two ways, and is asked about.
const soundsLikeNo = (title: string): boolean =>
  /\b(not|no|non|refus|reject|den(y|ied|ial)|negativ|withdr|revo|rifiut|respin|respint|diniego|deni)|不|拒|驳回|撤销/iu.test(
    title,
  );
