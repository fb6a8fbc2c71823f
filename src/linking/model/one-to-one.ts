import { logOdds } from './estimate.js';
import type { Link } from './link.js';

/** By how much it is likelier, in natural logarithms of odds, that the two are one than that both stay alone. */
type Gained = Link & { readonly gain: number };

// Beyond this the best of all takes too long to find; the likeliest first is taken instead.
const largestTable = 250_000;

/**
 * Of links between two lists in which each thing stands once, those that together are likeliest: each record is in one of
 * them at most. Within a tangle the best of all is found (the Hungarian method, Kuhn 1955 and Munkres 1957).
 *
 * `paired` is the share of the first list that has its like in the second, 0 to 1: where all have, a record is with
 * somebody, and even an unlikely pair is likelier than that it stays alone.
 */
export function oneToOne(links: readonly Link[], paired = 0): Link[] {
  const gained = links
    .map(
      (link): Gained => ({
        ...link,
        gain: logOdds(Math.min(link.probability, 1 - 1e-12)) - Math.log(1 - paired),
      }),
    )
    .filter(({ gain }) => gain > 0);
  return tanglesOf(gained).flatMap((tangle) => {
    const [rows, columns] = [
      numbered(tangle.map(({ left }) => left)),
      numbered(tangle.map(({ right }) => right)),
    ];
    return rows.size * columns.size > largestTable ? likeliestFirst(tangle) : bestOf(tangle, rows, columns);
  });
}

const numbered = (records: readonly number[]): Map<number, number> =>
  new Map([...new Set(records)].map((record, at) => [record, at]));

/** Links that hang together through the records they share. */
function tanglesOf(links: readonly Gained[]): Gained[][] {
  // A record of one list is none of the other, though it bears the same number.
  const parent = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(name, root);
    return root;
  };
  for (const { left, right } of links) parent.set(rootOf(`l${left}`), rootOf(`r${right}`));
  const tangles = new Map<string, Gained[]>();
  for (const link of links) {
    const root = rootOf(`l${link.left}`);
    const tangle = tangles.get(root);
    if (tangle) tangle.push(link);
    else tangles.set(root, [link]);
  }
  return [...tangles.values()];
}

function likeliestFirst(links: readonly Gained[]): Link[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  return links
    .toSorted((a, b) => b.gain - a.gain)
    .filter(({ left, right }) => {
      if (lefts.has(left) || rights.has(right)) return false;
      lefts.add(left);
      rights.add(right);
      return true;
    });
}

function bestOf(links: readonly Gained[], rows: Map<number, number>, columns: Map<number, number>): Link[] {
  if (links.length === 1) return [...links];
  const isWide = rows.size <= columns.size;
  const [short, long] = isWide ? [rows, columns] : [columns, rows];
  const gain = Array.from({ length: short.size }, () => new Float64Array(long.size));
  const linkAt = new Map<number, Link>();
  for (const link of links) {
    const [row, column] = [rows.get(link.left) ?? 0, columns.get(link.right) ?? 0];
    const [i, j] = isWide ? [row, column] : [column, row];
    const line = gain[i];
    if (line) line[j] = link.gain;
    linkAt.set(i * long.size + j, link);
  }
  return assign(gain).flatMap((j, i) =>
    (gain[i]?.[j] ?? 0) > 0 ? (linkAt.get(i * long.size + j) ?? []) : [],
  );
}

/** By row, the column such that the gains add up to the most. Rows are no more than columns. */
function assign(gain: readonly Float64Array[]): number[] {
  const [rows, columns] = [gain.length, gain[0]?.length ?? 0];
  const [ofRow, ofColumn] = [new Float64Array(rows + 1), new Float64Array(columns + 1)];
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) extend(row, gain, { ofRow, ofColumn, rowOf });
  const chosen = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

type Potentials = { ofRow: Float64Array; ofColumn: Float64Array; rowOf: Int32Array };

/** One more row finds its column by the cheapest chain of others giving way. */
function extend(row: number, gain: readonly Float64Array[], { ofRow, ofColumn, rowOf }: Potentials): void {
  const columns = ofColumn.length - 1;
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns + 1);
  const isDone = new Uint8Array(columns + 1);
  rowOf[0] = row;
  let column = 0;
  while ((rowOf[column] ?? 0) !== 0) {
    isDone[column] = 1;
    const from = rowOf[column] ?? 0;
    let [step, nearest] = [Number.POSITIVE_INFINITY, 0];
    for (let j = 1; j <= columns; j++) {
      if (isDone[j]) continue;
      const cost = -(gain[from - 1]?.[j - 1] ?? 0) - (ofRow[from] ?? 0) - (ofColumn[j] ?? 0);
      if (cost < (least[j] ?? 0)) [least[j], cameFrom[j]] = [cost, column];
      if ((least[j] ?? 0) < step) [step, nearest] = [least[j] ?? 0, j];
    }
    for (let j = 0; j <= columns; j++) {
      const owner = rowOf[j] ?? 0;
      if (isDone[j]) [ofRow[owner], ofColumn[j]] = [(ofRow[owner] ?? 0) + step, (ofColumn[j] ?? 0) - step];
      else least[j] = (least[j] ?? 0) - step;
    }
    column = nearest;
  }
  while (column !== 0) {
    const before = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}
