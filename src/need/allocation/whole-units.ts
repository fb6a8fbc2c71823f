const digitsMax = 6;

/**
 * Amounts in units in which all rates are whole numbers: 12.5 a day is 125 tenths. Cover is then one division of whole
 * numbers, so that equal days are equal to the last bit, and no tie is decided by how a decimal fraction is stored.
 */
export function wholeUnits(rates: readonly number[]): {
  readonly perPiece: number;
  readonly of: (pieces: number) => number;
} {
  for (let digits = 0; digits <= digitsMax; digits++) {
    const perPiece = 10 ** digits;
    if (rates.every((rate) => Math.abs(rate * perPiece - Math.round(rate * perPiece)) < 1e-9 * perPiece))
      return { perPiece, of: (pieces) => tidy(pieces * perPiece) };
  }
  return { perPiece: 1, of: (pieces) => pieces };
}

const tidy = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value;
