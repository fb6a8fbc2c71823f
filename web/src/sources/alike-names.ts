import { groupBy } from '../../../src/lib/lists/index';
import { alikeBecause, areSpeltAlike, nameCoreKey, nameWords } from '../../../src/lib/text/index';

export type Named = { readonly id: string; readonly name: string; readonly others?: readonly string[] };

type Spelling = { readonly named: Named; readonly words: readonly string[] };

const spellingsOf = (named: Named): Spelling[] =>
  [named.name, ...(named.others ?? [])].map((name) => ({ named, words: nameWords(name) }));

const calledOf = (named: Named): { named: Named; name: string }[] =>
  [named.name, ...(named.others ?? [])].map((name) => ({ named, name }));

/**
 * Entries that may be one under two names: the same but for signs and accents, shortened word by word, or but for the place,
 * the body and the legal form of a firm. Whatever else something is called counts as its name.
 */
export function alikeNames(all: readonly Named[]): Named[][] {
  // Those that cannot be one are not held against each other: a case may have thousands.
  const near = groupBy(
    all.flatMap(spellingsOf),
    ({ words }) => `${words.length} ${words.at(-1)?.slice(0, 3) ?? ''}`,
  );
  const groups = new Map(all.map((named) => [named, [named]]));
  for (const some of near.values())
    for (const [at, one] of some.entries())
      for (const other of some.slice(at + 1))
        if (areSpeltAlike(one.words, other.words)) unite(groups, one.named, other.named);
  for (const [key, some] of groupBy(all.flatMap(calledOf), ({ name }) => nameCoreKey(name)))
    for (const [at, one] of key === '' ? [] : some.entries())
      for (const other of some.slice(at + 1))
        if (alikeBecause(one.name, other.name) !== undefined) unite(groups, one.named, other.named);
  return [...new Set(groups.values())].filter((group) => group.length > 1);
}

function unite(groups: Map<Named, Named[]>, one: Named, other: Named): void {
  const [group = [], joining = []] = [groups.get(one), groups.get(other)];
  if (group === joining) return;
  for (const named of joining) {
    group.push(named);
    groups.set(named, group);
  }
}
