// What the Harmonized System of 2022 calls some goods of 2017, in six digits: a kit of 2020 under 3002.15 and one of
// 2024 under 3822.19 may be the same kit.
const renumbered: readonly (readonly [string, string])[] = [
  ['300215', '382219'],
  ['382200', '382219'],
  ['401511', '401512'],
  ['401519', '401512'],
  ['902780', '902789'],
];

const six = (code: string): string => code.slice(0, 6);

/** Whether two codes name the same subheading in six digits, in one edition or across the two. */
export function sameHeading(a: string, b: string): boolean {
  const [first, second] = [six(a), six(b)];
  return (
    first === second ||
    renumbered.some(
      ([older, newer]) => (first === older && second === newer) || (first === newer && second === older),
    )
  );
}
