import type { Product } from '../case/index.js';
import { becauseOf, message, type Param, type Reason } from '../findings/index.js';
import type { ShelfDays } from './days.js';
import { standingOf, toldMax } from './format.js';
import type { Move } from './moves.js';

type ExportRule = { readonly id: string; readonly title: Param; readonly truth: 'met' | 'unknown' };

/** The rules that asked something of whoever took goods out of a country on some days. */
export type RulesAsked = (product: Product, country: string, on: ShelfDays) => readonly ExportRule[];

/** The export restrictions in force on the days goods left: one reason a rule, with all that left under it. */
export function explainRules(out: readonly Move[], rulesAsked: RulesAsked): Reason[] {
  const under = new Map<string, { rule: ExportRule; moves: Move[] }>();
  for (const move of out) {
    const { product } = move.entry;
    if (!product || move.from === undefined || move.left.high === 0) continue;
    for (const rule of rulesAsked(product, move.from, move.days)) {
      const key = `${rule.id} ${rule.truth}`;
      const known = under.get(key);
      if (known) known.moves.push(move);
      else under.set(key, { rule, moves: [move] });
    }
  }
  return [...under.values()].map(({ rule: { id, title, truth }, moves }) =>
    becauseOf(
      message(truth === 'met' ? 'drain.rule' : 'drain.rule-perhaps', {
        rule: id,
        title,
        names: {
          list: moves.slice(0, toldMax).map(({ entry }) => entry.consignment.name),
          join: 'semicolons',
        },
      }),
      moves.slice(0, toldMax).flatMap(standingOf),
    ),
  );
}
