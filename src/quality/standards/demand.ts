import type { Aerosol, Counting, Property } from './properties.js';
import type { Confirmation, Requirement, Standard } from './standard.js';
import { type Unit, withoutNoise } from './units.js';

/** One class of a standard: what "EN 149 FFP2" names. */
export type Grade = { readonly standard: Standard; readonly className: string };

export type Limit =
  | { readonly kind: 'max' | 'min'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'by-laboratory' };

/** How something is tested; what is left out is not laid down, or not stated. */
export type Conditions = {
  readonly aerosol?: Aerosol | undefined;
  /** L/min */
  readonly flow?: number | undefined;
  readonly counted?: Counting | undefined;
  readonly range?: string | undefined;
};

/** What one class asks. */
export type Demand = {
  readonly standard: string;
  readonly property: Property;
  readonly limit: Limit;
  readonly conditions: Conditions;
  readonly flowTolerance: number;
  readonly met?: { readonly by: number; readonly of: number } | undefined;
  readonly samples: number;
  readonly source: string;
  readonly confirmation: Confirmation;
};

export const demandsOf = ({ standard, className }: Grade): Demand[] =>
  standard.requirements.flatMap((requirement) => {
    const limit = limitOf(requirement, className);
    if (limit === undefined) return [];
    const { aerosol, flow, counted, range, met } = requirement;
    const demand: Demand = {
      standard: standard.id,
      property: requirement.property,
      limit,
      conditions: { aerosol, flow, counted, range },
      flowTolerance: requirement.flowTolerance ?? 0,
      met,
      samples: met?.of ?? requirement.samples ?? 1,
      source: requirement.source ?? standard.source,
      confirmation: requirement.confirmation ?? standard.confirmation,
    };
    return [asPenetration(demand)];
  });

function limitOf({ max, min, unit, byLaboratory, only }: Requirement, className: string): Limit | undefined {
  if (only && !only.includes(className)) return undefined;
  if (byLaboratory) return { kind: 'by-laboratory' };
  const stated = max ?? min;
  const value = typeof stated === 'object' ? stated[className] : stated;
  if (value === undefined || unit === undefined) return undefined;
  return { kind: max === undefined ? 'min' : 'max', value, unit };
}

/** What a filter holds back and what it lets through are one thing; one of them can be compared. */
function asPenetration(demand: Demand): Demand {
  const { property, limit } = demand;
  if (property !== 'efficiency' || limit.kind !== 'min') return demand;
  return {
    ...demand,
    property: 'penetration',
    limit: { kind: 'max', value: withoutNoise(100 - limit.value), unit: limit.unit },
  };
}
