export type { CapturePlan } from '../capture/plan-capture.js';
export { answerTrace, answerTraces } from './answer-trace.js';
export { keepPlan, planFile } from './capture.js';
export { type EventsOfLot, eventsOfLots } from './lots-at-door.js';
