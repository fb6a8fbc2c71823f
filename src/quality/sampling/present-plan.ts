import { formatMessage, type Language, type Message } from '../../findings/index.js';
import { answerPlan } from './answer-plan.js';
import type { PlanAnswer, PlanAsked } from './api.js';

const pointsOfCurve = 101;

/** A plan as it goes over HTTP and as JSON from the command line. */
export function presentPlan(asked: PlanAsked, lang: Language): PlanAnswer {
  const say = (words: readonly Message[]) => words.map((one) => formatMessage(one, lang));
  const { plan, head, instruction, says, risks, curve, acceptedAt, found, decision } = answerPlan(asked);
  const mark = (of: 'producer' | 'consumer', quality: number) => ({
    of,
    quality,
    accepted: acceptedAt(quality),
  });
  return {
    plan,
    head: say(head),
    instruction: say(instruction),
    says: say(says),
    risks,
    marks: [mark('producer', risks.producersRiskQuality), mark('consumer', risks.consumersRiskQuality)],
    curve: [...curve(pointsOfCurve)],
    ...(found === undefined ? {} : { found: { ...found, says: say(decision) } }),
  };
}
