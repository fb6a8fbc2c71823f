import { appError } from '../../findings/index.js';
import { problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { SinglePlan } from './single-plan.js';

/**
 * The table has cells with an acceptance number as large as the sample: plans that count faults. Of bad pieces they stop
 * none, and whoever typed 1.000 for 1 would take one for a plan.
 */
export function requireStopping<P extends Pick<SinglePlan, 'n' | 'ac' | 'lot' | 'aql'>>(plan: P): P {
  const { n, ac, lot, aql } = plan;
  if (ac < Math.min(n, lot)) return plan;
  const says = wording('sampling.stops-nothing', { aql, n: Math.min(n, lot), ac });
  throw appError('request-invalid', wording('error.of-field', { name: 'aql', says }), {
    problems: [problem('field-value', { file: 'request', field: 'aql' }, says)],
  });
}
