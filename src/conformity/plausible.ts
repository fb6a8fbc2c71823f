import { RuleClass } from '../case/index.js';
import { formatMessage, type Language, message } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { applies, governs } from './applies.js';
import { type At, assessDocument, truthOf } from './assess-document.js';
import type { ClauseOf } from './clause.js';
import { citesCode } from './compare.js';
import { parseCountry } from './country.js';
import type { CertificateFile } from './dossier.js';
import { editionsOn, type Rules } from './evaluate.js';
import { generalSigns, seenSign } from './general-signs.js';
import { classesOf } from './goods.js';
import type { Goods, GoodsDocument, SeenSign } from './goods-document.js';
import { documentOf } from './question.js';
import type { LoadedPack, Rule } from './rule-pack.js';
import { ruleSigns } from './rule-signs.js';
import { saidIn } from './said.js';
import { every, type Truth } from './truth.js';

export type Plausibility = {
  readonly plausible: 'yes' | 'no' | 'cannot-tell';
  readonly summary: string;
  /** Each rule that asks for such a document that day, and what stands against this one there. */
  readonly rules: readonly {
    readonly rule: string;
    readonly title: string;
    readonly accepted: Truth;
    readonly signs: readonly { readonly field: string; readonly sign: string; readonly text: string }[];
  }[];
};

type Judged = { readonly rule: Rule; readonly truth: Truth; readonly signs: readonly SeenSign[] };

/** Is one document what it is said to be, as far as itself, the rules of the day and the registers at hand can tell? */
export function judgeCertificate(
  file: CertificateFile,
  on: Day,
  { packs, registers }: Rules,
  language: Language,
): Plausibility {
  const { for: wanted, ...written } = file;
  const document = { ...documentOf(written, 0), field: 'certificate' };
  const goods = goodsOf(wanted, written.product);
  const span = { from: on, to: on };
  const at: At = { goods, on: span, registers, editions: editionsOn(packs, goods, span) };
  const rules = packs
    .flatMap((pack) => pack.rules.filter((rule) => speaksHere(rule, pack, wanted, on)))
    .filter((rule) => applies(rule, goods, span).truth !== 'unmet');
  const judged =
    document.type === undefined
      ? judgeUntyped(document, rules, at)
      : judgeTyped(document, document.type, rules, at);
  const truth = judged.length === 0 ? 'unknown' : every(judged.map((each) => each.truth));
  const plausible = truth === 'met' ? 'yes' : truth === 'unmet' ? 'no' : 'cannot-tell';
  return {
    plausible,
    summary: summarise(plausible, document, judged)
      .map((key) => formatMessage(message(key), language))
      .join(' '),
    rules: judged.map((each) => ({
      rule: each.rule.id,
      title: saidIn(each.rule.title, language),
      accepted: each.truth,
      signs: each.signs.map((one) => ({
        field: one.field,
        sign: one.sign,
        text: formatMessage(one.message, language),
      })),
    })),
  };
}

function summarise(plausible: Plausibility['plausible'], document: GoodsDocument, judged: readonly Judged[]) {
  const verdict = `conformity.plausible.${plausible}` as const;
  if (document.type === undefined) return [verdict, 'conformity.plausible.untyped'] as const;
  return judged.length === 0 ? ([verdict, 'conformity.plausible.unasked'] as const) : ([verdict] as const);
}

// What kind of document it is has not been told, so it can be known for worthless and never for good.
const judgeUntyped = (document: GoodsDocument, rules: readonly Rule[], { goods, on }: At): Judged[] =>
  rules.flatMap((rule) => {
    const signs = [...generalSigns(document, goods, on), ...ruleSigns(rule.signs ?? [], document, goods, on)];
    const truth = truthOf(signs) === 'unmet' ? 'unmet' : 'unknown';
    return signs.length === 0 ? [] : [{ rule, truth, signs }];
  });

function judgeTyped(
  document: GoodsDocument,
  type: NonNullable<GoodsDocument['type']>,
  rules: readonly Rule[],
  at: At,
): Judged[] {
  const asked = rules.flatMap((rule) =>
    [...rule.allOf, ...(rule.anyOf ?? []).flat()]
      .filter((clause) => clause.ask === 'document')
      .filter((clause) => clause.types.includes(type) || clause.notInstead?.includes(type) === true)
      .map((clause) => ({ rule, clause })),
  );
  // A declaration under one law is not to be held against another law's, where its own is among the rules.
  const own = asked.filter(({ clause }) => clause.law !== undefined && citesCode(document.law, clause.law));
  return (own.length > 0 ? own : asked).map(({ rule, clause }) => {
    const signs = [...insteadOf(document, type, clause), ...assessDocument(document, clause, rule, at)];
    return { rule, truth: truthOf(signs), signs };
  });
}

function insteadOf(
  document: GoodsDocument,
  type: NonNullable<GoodsDocument['type']>,
  clause: ClauseOf<'document'>,
): SeenSign[] {
  if (clause.types.includes(type)) return [];
  const asked = {
    list: clause.types.map((each) => ({ key: `documentType.${each}` as const })),
    join: 'or',
  } as const;
  return [seenSign(document, 'conformity.sign.instead', 'refuse', 'documentType', { asked })];
}

function speaksHere(rule: Rule, pack: LoadedPack, wanted: CertificateFile['for'], on: Day): boolean {
  const day = { from: on, to: on };
  const reaches = (country: string | undefined): boolean => {
    const code = country === undefined ? undefined : parseCountry(country);
    return code === undefined ? country === undefined : governs(pack, code, day) !== 'unmet';
  };
  if (rule.role === 'standard' || rule.role === 'guidance') return false;
  const [own, other] = rule.role === 'export' ? [wanted?.from, wanted?.to] : [wanted?.to, wanted?.from];
  // Told only where the goods go, the rules of where they leave are not asked, and the other way round.
  return own === undefined && other !== undefined ? false : reaches(own);
}

function goodsOf(wanted: CertificateFile['for'], product: RuleClass | undefined): Goods {
  const kind = wanted?.product ?? product;
  return {
    classes: kind === undefined ? { sure: [], perhaps: RuleClass.options } : classesOf(kind),
    model: wanted?.model,
    maker: wanted?.maker,
    claims: new Set(),
    facts: {},
    documents: [],
    absent: new Set(),
    lots: wanted?.lots && new Set(wanted.lots),
  };
}
