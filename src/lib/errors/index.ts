export { AppError, type AppErrorCode, appErrors } from './app-error.js';
export { diskFull, isDiskFull } from './disk-full.js';
export { type FirstProblems, firstProblems } from './first-problems.js';
export {
  formatFound,
  formatName,
  formatProblem,
  formatProblems,
  formatText,
  linesOf,
  type Problem,
  type ProblemDetail,
  problem,
  SaidProblem,
  type Shown,
  shownParam,
} from './problem.js';
export { type ProblemCode, problemCodes } from './problem-codes.js';
