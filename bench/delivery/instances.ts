import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type RouteProblem, readProblem } from '../../src/delivery/index.js';

/** Beside the checkout, as the tests read it. */
const folder = new URL('../../../../shared/reference/need/', import.meta.url);
export const hasInstances = existsSync(folder);
export const generator = new URL('allocation/generate.mjs', folder).href;

export type Instance = { readonly name: string; readonly problem: RouteProblem; readonly best: number };

// The eight of Solomon's that are farthest from the best after a few seconds, two of four hundred orders, and the four in
// several trips.
const windows = ['R104', 'R108', 'R112', 'R203', 'R207', 'R211', 'RC104', 'RC204'];
const large = ['c1_4_1', 'r1_4_1'];
const trips = ['C201R0.25', 'C201R0.75', 'R201R0.5', 'RC201R0.5'];

export function readInstances(): Instance[] {
  const best = bestKnown();
  return [
    ...windows.map((name) => instance(name, `vrptw/solomon/${name}.txt`, best.get(name))),
    ...large.map((name) => instance(name, `vrptw/homberger/${name}.txt`, best.get(name.toUpperCase()))),
    ...trips.map((name) => instance(name, `mtvrptwr/${name}.vrp`, solvedIn(name))),
  ];
}

function instance(name: string, path: string, best: number | undefined): Instance {
  const { problem } = readProblem(text(path), path);
  if (!problem || best === undefined)
    throw new Error(`${fileURLToPath(new URL(path, folder))} is not readable.`);
  return { name, problem, best };
}

const text = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

function bestKnown(): ReadonlyMap<string, number> {
  const rows = text('bks_vrptw_dimacs.tsv').split('\n').slice(1);
  return new Map(
    rows.map((row) => row.split('\t')).map(([name = '', cost]) => [name.toUpperCase(), Number(cost)]),
  );
}

// In tenths, as these instances are.
const solvedIn = (name: string): number =>
  0.1 * Number(/Cost:?\s*([\d.]+)/i.exec(text(`mtvrptwr/${name}.sol`))?.[1]);
