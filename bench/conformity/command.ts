import { Dossier, evaluateConformity, questionOf } from '../../src/conformity/index.js';
import { shippedRulePacks } from '../../src/conformity/io/rule-packs.js';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';
import { writeDossiers } from './dossiers.js';

export type ConformityOptions = { readonly runs: number; readonly json: boolean };

const consignments = 10_000;
const aimMs = 2_000;

/** Evaluates 10,000 consignments against every pack, both ends, documents and registers included. */
export function benchConformity({ runs, json }: ConformityOptions): void {
  const { dossiers, registers } = writeDossiers(consignments);
  const packs = shippedRulePacks();
  const parsed = dossiers.map((dossier) => Dossier.parse(dossier));
  const verdicts = { release: 0, hold: 0, refuse: 0 };
  const times = Array.from({ length: runs + 1 }, (_, run) => {
    const began = performance.now();
    for (const dossier of parsed) {
      const { verdict } = evaluateConformity(questionOf(dossier, undefined, packs), { packs, registers });
      if (run === 0) verdicts[verdict]++;
    }
    return performance.now() - began;
  });
  // Parsing is what remains when the rules are left out: the least any answer about the same files costs.
  const began = performance.now();
  for (const dossier of dossiers) Dossier.parse(dossier);
  const parseMs = performance.now() - began;
  const evaluateMs = median(times.slice(1));
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  const answer = {
    consignments,
    packs: packs.length,
    rules,
    evaluateMs,
    firstMs: times[0],
    parseMs,
    aimMs,
    verdicts,
  };
  process.stdout.write(`${json ? JSON.stringify(answer, null, 2) : report(answer)}\n`);
}

function report(answer: {
  readonly packs: number;
  readonly rules: number;
  readonly evaluateMs: number;
  readonly parseMs: number;
  readonly verdicts: Readonly<Record<string, number>>;
}): string {
  const met = answer.evaluateMs <= aimMs ? 'met' : 'missed';
  const rows = [
    ['evaluate both ends, ms', show(answer.evaluateMs), `${show(aimMs)}: ${met}`],
    ['merely parse the same dossiers, ms', show(answer.parseMs), ''],
    ['ratio', show(answer.evaluateMs / answer.parseMs), ''],
  ];
  const counts = Object.entries(answer.verdicts)
    .map((pair) => pair.join(' '))
    .join(', ');
  return `${show(consignments)} consignments against ${answer.packs} packs (${answer.rules} rules): ${counts}\n${drawTable(['', 'Waybill', 'aim'], rows)}`;
}
