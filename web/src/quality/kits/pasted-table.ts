import { typedCount } from '../../ui/typed/typed-number';

/** The four numbers of a pasted table, or how many there were instead. Names of rows and columns do no harm. */
export function pastedTable(text: string): readonly string[] | number {
  const rows = text
    .split(/\r?\n/)
    .map((row) =>
      row
        .split(/[\t;]|, | {2,}/)
        .map((cell) => typedCount(cell.trim()))
        .filter((cell) => cell !== undefined),
    )
    .filter((row) => row.length > 0);
  const numbers = rows.flat();
  // With sums at the ends it is three by three: the sums must be right.
  const [[a, b, ab] = [], [c, d, cd] = []] = rows.map((row) => row.map(Number));
  const hasSums =
    rows.length === 3 && a !== undefined && b !== undefined && c !== undefined && d !== undefined;
  if (hasSums && a + b === ab && c + d === cd) return [a, b, c, d].map(String);
  return numbers.length === 4 ? numbers : numbers.length;
}
