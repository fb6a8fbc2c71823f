import { spanOf } from '../../lib/days/index.js';
import type { CompareQuery } from './api.js';
import { type Demand, demandsOf, type Grade } from './demand.js';
import { getGrade } from './find-grade.js';
import { type Property, risesWithFlow } from './properties.js';
import { conversionRounding } from './readings.js';
import type { Standard } from './standard.js';
import { convert } from './units.js';

/** What the first standard asks, seen from the second. */
export type Relation =
  | 'same'
  | 'stricter'
  | 'looser'
  /** The second asks it, the first does not. */
  | 'not-required'
  /** The first asks it, the second does not. */
  | 'only-first'
  | 'not-comparable';

export type Incomparable =
  | 'other-aerosol'
  | 'other-flow'
  | 'other-unit'
  | 'other-counting'
  | 'other-range'
  | 'no-figure';

export type Compared = {
  readonly property: Property;
  readonly relation: Relation;
  readonly why?: Incomparable;
  readonly first?: Demand;
  readonly second?: Demand;
  /** The first one's limit in the unit of the second. */
  readonly firstInUnit?: number;
};

export type Comparison = {
  readonly first: Grade;
  readonly second: Grade;
  /** Whether what meets the first is shown to meet the second. No: one is looser or missing. */
  readonly suffices: 'yes' | 'no' | 'cannot-tell';
  readonly properties: readonly Compared[];
};

/** Two classes by the names they are asked for with. */
export function compareAsAsked(standards: readonly Standard[], { a, b, on }: CompareQuery): Comparison {
  const days = on && spanOf(on);
  return compareStandards(getGrade(standards, a, days), getGrade(standards, b, days));
}

/** "KN95 is not FFP2 because": each requirement of the second against the first, then what only the first asks. */
export function compareStandards(first: Grade, second: Grade): Comparison {
  const ours = demandsOf(first);
  const matched = demandsOf(second).map((demand) => ({
    demand,
    match: nearestFlow(
      ours.filter((own) => isSameTest(own, demand)),
      demand,
    ),
  }));
  // A requirement tested alike is compared before one that only concerns the same property.
  const left = new Set(ours.filter((own) => !matched.some(({ match }) => match === own)));
  const compared = matched.map(({ demand, match }) => {
    if (match) return compareDemands(match, demand);
    const other = [...left].find(({ property }) => property === demand.property);
    if (other) left.delete(other);
    return compareUnlike(other, demand);
  });
  const extra = [...left].map(
    (own): Compared => ({ property: own.property, relation: 'only-first', first: own }),
  );
  const relations = compared.map(({ relation }) => relation);
  return { first, second, suffices: sufficesBy(relations), properties: [...compared, ...extra] };
}

// Where no limit is held of the second standard, nothing can be said to meet it.
function sufficesBy(relations: readonly Relation[]): Comparison['suffices'] {
  if (relations.some((relation) => relation === 'looser' || relation === 'not-required')) return 'no';
  return relations.length === 0 || relations.includes('not-comparable') ? 'cannot-tell' : 'yes';
}

const isSameTest = (a: Demand, b: Demand): boolean =>
  a.property === b.property &&
  a.conditions.aerosol === b.conditions.aerosol &&
  a.conditions.counted === b.conditions.counted &&
  a.conditions.range === b.conditions.range;

const nearestFlow = (candidates: readonly Demand[], { conditions: { flow } }: Demand): Demand | undefined =>
  [...candidates].sort((a, b) => distance(a, flow) - distance(b, flow))[0];

const distance = ({ conditions }: Demand, flow: number | undefined): number =>
  conditions.flow === flow ? 0 : Math.abs((conditions.flow ?? 0) - (flow ?? 0));

/** The same property tested another way is still worth showing. */
function compareUnlike(first: Demand | undefined, second: Demand): Compared {
  const { property, conditions } = second;
  if (!first) return { property, relation: 'not-required', second };
  const why =
    first.conditions.aerosol !== conditions.aerosol
      ? 'other-aerosol'
      : first.conditions.counted !== conditions.counted
        ? 'other-counting'
        : 'other-range';
  return { property, relation: 'not-comparable', why, first, second };
}

function compareDemands(first: Demand, second: Demand): Compared {
  const both = { property: second.property, first, second };
  const cannot = (why: Incomparable): Compared => ({ ...both, relation: 'not-comparable', why });
  const [a, b] = [first.limit, second.limit];
  if (a.kind === 'by-laboratory' || b.kind === 'by-laboratory')
    return a.kind === b.kind && first.standard === second.standard
      ? { ...both, relation: 'same' }
      : cannot('no-figure');
  const firstInUnit = convert(a.value, a.unit, b.unit);
  if (firstInUnit === undefined || a.kind !== b.kind) return cannot('other-unit');
  if (first.met?.by !== second.met?.by || first.met?.of !== second.met?.of) return cannot('other-counting');
  const slack = a.unit === b.unit ? 0 : b.value * conversionRounding;
  const excess = a.kind === 'max' ? firstInUnit - b.value : b.value - firstInUnit;
  const relation = acrossFlows(first, second, Math.abs(excess) <= slack ? 0 : excess);
  return relation
    ? { ...both, firstInUnit, relation }
    : { ...both, firstInUnit, relation: 'not-comparable', why: 'other-flow' };
}

/**
 * Resistance rises with the flow. The same or a higher limit at a lower flow is looser; the same or a lower one at a
 * higher flow is stricter; the other two pairs could go either way. How penetration changes depends on the particles.
 */
function acrossFlows(
  first: Demand,
  second: Demand,
  excess: number,
): 'same' | 'stricter' | 'looser' | undefined {
  const [ours, theirs] = [first.conditions.flow, second.conditions.flow];
  if (ours === theirs) return excess === 0 ? 'same' : excess > 0 ? 'looser' : 'stricter';
  if (ours === undefined || theirs === undefined || !risesWithFlow(second.property)) return undefined;
  if (ours < theirs) return excess >= 0 ? 'looser' : undefined;
  return excess <= 0 ? 'stricter' : undefined;
}
