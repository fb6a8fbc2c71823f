/** Groups by key in one pass, keeping order; entries without a key are left out. (Map.groupBy needs Node 21.) */
export function groupBy<K, E>(entries: Iterable<E>, keyOf: (entry: E) => K | undefined): Map<K, E[]> {
  const groups = new Map<K, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
