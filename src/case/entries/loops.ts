import type { Candidate, Candidates } from './candidate.js';
import { kindNames, references } from './kinds.js';
import { idsIn, type Link } from './links.js';

// Two statements may be about each other, and two shipments kept apart from each other. A copy of a copy of itself, a part of its own part or a total inside
// itself has no meaning, and whoever follows the chain would never come to its end.
const mayLoop: ReadonlySet<string> = new Set(['about', 'notSameAs']);

/** The links that close a loop: refusing the entries they start from leaves every chain with an end. */
export function closingLinks(candidates: Candidates): Link[] {
  return kindNames.flatMap((kind) => {
    const fields = Object.entries(references[kind]).filter(
      ([field, to]) => to === kind && !mayLoop.has(field),
    );
    if (fields.length === 0) return [];
    const byId = new Map<string, Candidate>(candidates[kind].map((each) => [each.entry.id, each]));
    return fields.flatMap(([field]) => closingLinksOf(field, byId));
  });
}

// Depth first with a stack of our own: a chain may be as long as the file.
function closingLinksOf(field: string, byId: ReadonlyMap<string, Candidate>): Link[] {
  const closing: Link[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of byId.values()) {
    if (state.has(start.entry.id) || start.raw.value[field] === undefined) continue;
    const path = [{ from: start, ids: idsIn(start, field), next: 0 }];
    state.set(start.entry.id, 'open');
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const id = step.ids[step.next++];
      const target = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        state.set(step.from.entry.id, 'done');
        path.pop();
      } else if (state.get(id) === 'open') {
        closing.push({ from: step.from, field, kind: step.from.kind, id });
      } else if (target && !state.has(id)) {
        state.set(id, 'open');
        path.push({ from: target, ids: idsIn(target, field), next: 0 });
      }
    }
  }
  return closing;
}
