import { spawnSync } from 'node:child_process';

// The first whole number after `from` at which a condition holds, by halving.
const first = `first <- function(from, to, holds) {
  while (to - from > 1) { m <- (from + to) %/% 2; if (holds(m)) to <- m else from <- m }
  to
}`;

// Each gives the same answer as ours. The plan is looked for as AcceptanceSampling does it, one step at a time.
const scripts = {
  'isolated-plan': 'n <- 1; while (phyper(14, 12000, 588000, n) > 0.05) n <- n + 1; n',
  'two-point-plan': `n <- 1; c <- 0
    repeat {
      if (phyper(c, 12000, 588000, n) > 0.1) n <- n + 1
      else if (phyper(c, 3900, 596100, n) < 0.95) c <- c + 1
      else break
    }
    n`,
  'curve-1000': `${first}
    e <- first(0, 600000, function(D) phyper(14, D, 600000 - D, 1250) <= 0.001)
    D <- ceiling(e * (0:999) / 999 - 1e-6)
    sum(phyper(14, D, 600000 - D, 1250))`,
  'limits-10m': `${first}
    N <- 1e7; n <- 1250; x <- 14
    a <- first(x - 1, N, function(D) phyper(x - 1, D, N - D, n, lower.tail = FALSE) > 0.025)
    b <- first(x - 1, N, function(D) phyper(x, D, N - D, n) <= 0.025) - 1
    a + b`,
} as const;

export type Task = keyof typeof scripts;

export type InR = { readonly milliseconds: number; readonly result: number };

/** R's time (its clock ticks once a millisecond, hence the hundred turns) for each task, the middle of several runs, without its start; undefined where R is not installed. */
export function timeInR(runs: number): Readonly<Record<string, InR>> | undefined {
  const program = Object.entries(scripts)
    .map(
      ([task, script]) => `
        f <- function() { ${script} }
        r <- f()
        times <- sapply(1:${runs}, function(i) { t <- proc.time()[[3]]; for (j in 1:100) f(); (proc.time()[[3]] - t) / 100 })
        cat("${task}", format(1000 * median(times), digits = 6), format(r, digits = 15), "\\n")`,
    )
    .join('\n');
  const run = spawnSync('Rscript', ['--vanilla', '-e', program], { encoding: 'utf8' });
  if (run.status !== 0) return undefined;
  const lines = run.stdout.trim().split('\n');
  return Object.fromEntries(
    lines.map((line): [string, InR] => {
      const [task = '', milliseconds, result] = line.trim().split(/\s+/);
      return [task, { milliseconds: Number(milliseconds), result: Number(result) }];
    }),
  );
}
