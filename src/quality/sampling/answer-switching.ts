import type { z } from 'zod';
import type { SwitchingAnswer, SwitchingRequest } from './api.js';
import { codeLetterOf, inspectionLevels } from './code-letter.js';
import { requireOneOf } from './inputs.js';
import { requireStopping } from './plan-refused.js';
import { indexOfAql } from './preferred-series.js';
import { recordLot, startSwitching } from './switching.js';

/** What became of each lot, in order, and how the next one is inspected. */
export function answerSwitching(asked: z.output<typeof SwitchingRequest>): z.infer<typeof SwitchingAnswer> {
  const { aql, start } = asked;
  const level = requireOneOf('level', asked.level, inspectionLevels);
  indexOfAql(aql);
  let state = startSwitching(start);
  const lots = asked.lots.map(({ lot, ...result }) => {
    const inspected = state.severity;
    const switched = recordLot(state, { ...result, aql, codeLetter: codeLetterOf(lot, level) });
    state = switched.state;
    const { plan, accepted, event } = switched;
    if (plan) requireStopping({ ...plan, lot, aql });
    return { inspected, n: plan?.n, ac: plan?.ac, accepted, event };
  });
  return { severity: state.severity, score: state.score, lots };
}
