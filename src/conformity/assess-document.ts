import type { ClauseOf } from './clause.js';
import { citesCode, sameName } from './compare.js';
import { generalSigns, seenSign } from './general-signs.js';
import type { Goods, GoodsDocument, SeenSign, Span } from './goods-document.js';
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

/** Every sign on a document that was handed over as what a clause asks for. None: it will do. */
export function assessDocument(
  document: GoodsDocument,
  clause: ClauseOf<'document'>,
  rule: Rule,
  at: At,
): SeenSign[] {
  return [
    ...overtaken(document, clause, at, generalSigns(document, at.goods, at.on)),
    ...dateSigns(document, clause),
    ...ruleSigns(rule.signs ?? [], document, at.goods, at.on),
    ...citationSigns(document, clause),
    ...editionSigns(document, at.editions),
    ...designationSigns(document, clause, at),
    ...registerSigns(document, clause, at),
    ...coverSigns(document, clause, at.goods),
    ...placeSigns(document, clause, at),
    ...outcomeSigns(document),
  ];
}

// A document for other goods, or one nobody here has had in hand, is as if it were not there, whatever else it shows.
const aside: ReadonlySet<string> = new Set(['unseen', 'other-product', 'other-model', 'other-lot']);

export const isAside = ({ sign }: SeenSign): boolean => aside.has(sign);

export const truthOf = (signs: readonly SeenSign[]): Truth => {
  if (signs.some(({ weighs }) => weighs === 'refuse') && !signs.some(isAside)) return 'unmet';
  return signs.length > 0 ? 'unknown' : 'met';
};

// A printed end that law has overtaken says nothing; one that came before that law still does, and a person decides.
function overtaken(
  document: GoodsDocument,
  { endOvertaken }: ClauseOf<'document'>,
  { on }: At,
  signs: SeenSign[],
): SeenSign[] {
  const { validUntil } = document;
  if (endOvertaken === undefined || validUntil === undefined || on.from < endOvertaken) return signs;
  return signs.flatMap((sign) => {
    if (sign.sign !== 'expired') return [sign];
    if (validUntil >= endOvertaken) return [];
    const params = { validUntil, day: endOvertaken };
    return [seenSign(document, 'conformity.sign.ended-before-law', 'hold', 'validUntil', params)];
  });
}

// A letter about something done may be younger than what it proves, and a declaration or certificate may not.
const prove: readonly GoodsDocument['type'][] = [
  'assessment-application',
  'agreement-with-body',
  'quality-system',
];

function dateSigns(document: GoodsDocument, { issuedBy, validOn }: ClauseOf<'document'>): SeenSign[] {
  const { issued, validUntil, doneOn } = document;
  const signs: SeenSign[] = [];
  const day = doneOn ?? issued;
  const last = issuedBy ?? validOn;
  if (last !== undefined && day === undefined)
    signs.push(seenSign(document, 'conformity.sign.date-unsaid', 'hold', 'issued', { day: last }));
  if (last !== undefined && day !== undefined && day > last) {
    const isLetter = doneOn === undefined && prove.includes(document.type);
    const key = isLetter ? 'conformity.sign.late-letter' : 'conformity.sign.late';
    const field = doneOn === undefined ? 'issued' : 'doneOn';
    signs.push(seenSign(document, key, isLetter ? 'hold' : 'refuse', field, { issued: day, day: last }));
  }
  if (validOn !== undefined && validUntil !== undefined && validUntil < validOn)
    signs.push(
      seenSign(document, 'conformity.sign.not-valid-on', 'refuse', 'validUntil', {
        validUntil,
        day: validOn,
      }),
    );
  return signs;
}

function citationSigns(document: GoodsDocument, { law, standards }: ClauseOf<'document'>): SeenSign[] {
  const signs: SeenSign[] = [];
  if (law !== undefined && !citesCode(document.law, law)) {
    const found = document.law ?? '';
    const key = document.law === undefined ? 'conformity.sign.law-unsaid' : 'conformity.sign.other-law';
    signs.push(seenSign(document, key, 'hold', 'law', { law, found }));
  }
  if (standards !== undefined && !standards.some((each) => citesCode(document.standard, each))) {
    const found = document.standard ?? '';
    const key =
      document.standard === undefined ? 'conformity.sign.standard-unsaid' : 'conformity.sign.other-standard';
    signs.push(
      seenSign(document, key, 'hold', 'standard', { standards: { list: standards, join: 'or' }, found }),
    );
  }
  return signs;
}

const editionSigns = (document: GoodsDocument, editions: At['editions']): SeenSign[] =>
  editions
    .filter(({ family }) => citesCode(document.standard, family))
    .filter((each) => !each.editions.some((edition) => citesCode(document.standard, edition)))
    .filter(({ older }) => !isOlder(document, older))
    .map((each) => {
      const params = {
        found: document.standard ?? '',
        editions: { list: each.editions, join: 'or' },
      } as const;
      return seenSign(document, 'conformity.sign.edition', 'hold', 'standard', params);
    });

const isOlder = ({ standard, issued }: GoodsDocument, older: ClauseOf<'edition'>['older']): boolean =>
  older !== undefined &&
  issued !== undefined &&
  issued <= older.issuedBy &&
  older.editions.some((edition) => citesCode(standard, edition));

// A body must have been designated for that law on that day, which only the register of the day can say.
function designationSigns(
  document: GoodsDocument,
  { designatedFor, bodies = 'notified-bodies' }: ClauseOf<'document'>,
  at: At,
): SeenSign[] {
  if (designatedFor === undefined) return [];
  const number = document.notifiedBody;
  if (number === undefined)
    return [
      seenSign(document, 'conformity.sign.body-unsaid', 'hold', 'notifiedBody', { law: designatedFor }),
    ];
  const { truth, because } = lookUp(
    at.registers,
    bodies,
    { by: 'number', value: number, matches: (row) => citesCode(row.law, designatedFor) },
    at.on.to,
  );
  if (truth === 'met') return [];
  const params = { number, law: designatedFor };
  if (truth === 'unmet')
    return [seenSign(document, 'conformity.sign.not-designated', 'refuse', 'notifiedBody', params)];
  const key =
    because === 'none' ? 'conformity.sign.designation-unchecked' : 'conformity.sign.designation-stale';
  return [seenSign(document, key, 'hold', 'notifiedBody', params)];
}

function registerSigns(document: GoodsDocument, { register }: ClauseOf<'document'>, at: At): SeenSign[] {
  if (register === undefined) return [];
  const { number } = document;
  if (number === undefined)
    return [seenSign(document, 'conformity.sign.number-unsaid', 'hold', 'number', { register })];
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
    return [seenSign(document, 'conformity.sign.not-in-register', 'refuse', 'number', params)];
  const key = because === 'none' ? 'conformity.sign.register-unchecked' : 'conformity.sign.register-stale';
  return [seenSign(document, key, 'hold', 'number', params)];
}

// Mismatches are general signs; here is only what is left out on one side, so that nothing was compared.
function coverSigns(document: GoodsDocument, { covers }: ClauseOf<'document'>, goods: Goods): SeenSign[] {
  return (covers ?? []).flatMap((what) => {
    const named = what === 'maker' ? (document.holder ?? document.maker) : document.model;
    const part = { key: `conformity.part.${what}` } as const;
    if (named === undefined)
      return [seenSign(document, 'conformity.sign.part-unsaid', 'hold', what, { part })];
    if (goods[what] !== undefined) return [];
    return [
      { ...seenSign(document, 'conformity.sign.goods-unsaid', 'hold', what, { part, named }), field: what },
    ];
  });
}

// One authority's decision counts in its own country.
function placeSigns(
  document: GoodsDocument,
  { issuedThere }: ClauseOf<'document'>,
  { country }: At,
): SeenSign[] {
  const { issuerCountry } = document;
  if (issuedThere === undefined || country === undefined) return [];
  if (issuerCountry === undefined)
    return [
      seenSign(document, 'conformity.sign.issuer-country-unsaid', 'hold', 'issuerCountry', { country }),
    ];
  if (issuerCountry === country || issuerCountry.toUpperCase() === 'EU') return [];
  const params = { found: issuerCountry, country };
  return [seenSign(document, 'conformity.sign.other-country', 'refuse', 'issuerCountry', params)];
}

function outcomeSigns(document: GoodsDocument): SeenSign[] {
  if (document.outcome === 'fail') return [seenSign(document, 'conformity.sign.failed', 'refuse', 'outcome')];
  if (document.outcome === 'inconclusive')
    return [seenSign(document, 'conformity.sign.inconclusive', 'hold', 'outcome')];
  const isTested = document.type === 'export-inspection' || document.type === 'test-report';
  if (
    document.type === 'authority-decision' &&
    document.outcome === undefined &&
    soundsLikeNo(document.title)
  )
    return [seenSign(document, 'conformity.sign.perhaps-refusal', 'hold', 'outcome')];
  return isTested && document.outcome === undefined
    ? [seenSign(document, 'conformity.sign.outcome-unsaid', 'hold', 'outcome')]
    : [];
}

// "Decision not to accept" without an outcome can be read two ways, and is asked about.
const soundsLikeNo = (title: string): boolean =>
  /\b(not|no|non|refus|reject|den(y|ied|ial)|negativ|withdr|revo|rifiut|respin|respint|diniego|deni)|不|拒|驳回|撤销/iu.test(
    title,
  );
