export { AppError, type AppErrorCode, appErrors } from './app-error.js';
export { diskFull, isDiskFull } from './disk-full.js';
export { type FirstProblems, firstProblems } from './first-problems.js';
export {
  describeProblem,
  describeProblemIn,
  describeProblems,
  Problem,
  problem,
  showFound,
  showName,
} from './problem.js';
export { type ProblemCode, problemCodes } from './problem-codes.js';
