export { planRoutes } from './plan-routes.js';
export type { RouteProblem } from './problem.js';
export { readProblem } from './readers/read-problem.js';
