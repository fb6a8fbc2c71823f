export { AppError, type AppErrorCode, appErrors } from './app-error.js';
export { diskFull, isDiskFull } from './disk-full.js';
export { type FirstProblems, firstProblems } from './first-problems.js';
export {
  describeProblem,
  describeProblems,
  linesOf,
  type Problem,
  type ProblemDetail,
  problem,
  SaidProblem,
  type Shown,
  showFound,
  showName,
  shownParam,
  showText,
} from './problem.js';
export { type ProblemCode, problemCodes } from './problem-codes.js';
