import { type Language, type Message, message, sayMessage } from '../../findings/index.js';
import { AppError, problem } from '../../lib/errors/index.js';
import type { SinglePlan } from './single-plan.js';

/** A plan that is not given out, with the reason in every language there is. */
export class PlanRefused extends AppError {
  constructor(
    readonly field: string,
    readonly says: Message,
    language: Language = 'en',
  ) {
    const said = sayMessage(says, language);
    super('request-invalid', `${field}: ${said}`, {
      problems: [problem('field-value', { file: 'request', field }, said)],
    });
  }

  saidIn(language: Language): PlanRefused {
    return new PlanRefused(this.field, this.says, language);
  }
}

/** Runs what may refuse a plan, with the refusal in the reader's language. */
export function refusingIn<T>(language: Language, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof PlanRefused ? error.saidIn(language) : error;
  }
}

/**
 * The table has cells with an acceptance number as large as the sample: plans that count faults. Of bad pieces they stop
 * none, and whoever typed 1.000 for 1 would take one for a plan.
 */
export function requireStopping<P extends Pick<SinglePlan, 'n' | 'ac' | 'lot' | 'aql'>>(plan: P): P {
  const { n, ac, lot, aql } = plan;
  if (ac < Math.min(n, lot)) return plan;
  throw new PlanRefused('aql', message('sampling.stops-nothing', { aql, n: Math.min(n, lot), ac }));
}
