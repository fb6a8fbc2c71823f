import type { Product } from '../case/index.js';
import type { Param } from '../findings/index.js';
import { governs, inForce } from './applies.js';
import { parseCountry } from './country.js';
import { classesOfAny, ruleClassesOf } from './goods.js';
import type { Span } from './goods-document.js';
import type { LoadedPack, Rule } from './rule-pack.js';
import { wordsOf } from './said.js';
import { every, type Truth } from './truth.js';
import { isOf } from './when.js';

/** A rule that stood between goods and the border. */
type ExportRule = {
  readonly id: string;
  readonly title: Param;
  readonly truth: Exclude<Truth, 'unmet'>;
  readonly jurisdiction: string;
};

/** The rules that asked something of whoever took such goods out of a country on these days, or may have. */
export function exportRulesOn(
  packs: readonly LoadedPack[],
  product: Product,
  country: string,
  on: Span,
): ExportRule[] {
  const alpha2 = parseCountry(country);
  if (alpha2 === undefined) return [];
  const classes = classesOfAny(ruleClassesOf(product));
  return packs.flatMap((pack) =>
    pack.rules.filter(asksExporters).flatMap((rule) => {
      if (rule.notIn?.includes(alpha2)) return [];
      const truth = every([governs(pack, alpha2, on), isOf(rule.productClasses, classes), inForce(rule, on)]);
      return truth === 'unmet'
        ? []
        : [{ id: rule.id, title: wordsOf(rule.title), truth, jurisdiction: pack.jurisdiction }];
    }),
  );
}

// A repeal asks nothing.
const asksExporters = ({ role, allOf, anyOf = [], refuseIf = [] }: Rule): boolean =>
  role === 'export' && allOf.length + anyOf.length + refuseIf.length > 0;
