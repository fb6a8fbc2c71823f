import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';

const program = join(import.meta.dirname, '../../src/cli/main.js');
const bench = join(import.meta.dirname, '../main.js');

const Summary = z.object({
  rows: z.number(),
  pairs: z.number(),
  edges: z.number(),
  edgesSeen: z.number(),
  seconds: z.object({ read: z.number(), order: z.number(), count: z.number(), write: z.number() }),
  peakMemoryBytes: z.number(),
});

export type Ours = z.infer<typeof Summary> & {
  readonly wallSeconds: number;
  readonly toEdgesSeconds: number;
};

/** One run of the program, in a process of its own. */
export function runOurs(file: string, flags: readonly string[] = []): Ours {
  const began = performance.now();
  const out = execFileSync(process.execPath, [program, 'amplify', file, '--json', ...flags], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
  const summary = Summary.parse(JSON.parse(out.toString()));
  const { read, order, count } = summary.seconds;
  return {
    ...summary,
    wallSeconds: (performance.now() - began) / 1000,
    toEdgesSeconds: read + order + count,
  };
}

/** The time DuckDB takes to read the file into a table, in a process of its own, without starting it. */
export const timeDuckdb = (file: string): number =>
  Number(execFileSync(process.execPath, [bench, 'duckdb-read', file]).toString());

export async function readWithDuckdb(file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const began = performance.now();
  await connection.run(`CREATE TABLE posts AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}')`);
  process.stdout.write(String((performance.now() - began) / 1000));
}

/** The toolkit's seconds for the same posts; undefined where it is not installed. */
export function timeToolkit(base: string, python: string, folder: string): number | undefined {
  const tool = (...rest: string[]) =>
    spawnSync(python, ['-m', 'coordination_network_toolkit', join(folder, 'toolkit.db'), ...rest]).status ===
    0;
  const began = performance.now();
  const done =
    tool('preprocess', `${base}_cnt.csv`) &&
    tool('compute', 'co_retweet', '--time_window', '60', '--min_edge_weight', '1');
  return done ? (performance.now() - began) / 1000 : undefined;
}

/** A Python with the toolkit in it, installed into the folder; undefined where that cannot be had. */
export function findToolkit(folder: string): string | undefined {
  const python = join(folder, 'venv/bin/python');
  const has = () => spawnSync(python, ['-c', 'import coordination_network_toolkit']).status === 0;
  if (has()) return python;
  spawnSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  spawnSync(python, ['-m', 'pip', 'install', '--quiet', 'coordination-network-toolkit']);
  return has() ? python : undefined;
}
