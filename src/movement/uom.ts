// UN/ECE Recommendation 20: each, one, piece; kilogram, gram, tonne, litre, millilitre.
const units: Readonly<Record<string, string>> = {
  EA: 'piece',
  C62: 'piece',
  H87: 'piece',
  KGM: 'kg',
  GRM: 'g',
  TNE: 'tonne',
  LTR: 'litre',
  MLT: 'ml',
};

/** The word we have for what events count in: pieces where they say nothing, the code itself where we have none. */
export const unitOfUom = (uom: string | undefined): string =>
  uom === undefined || uom === '' ? 'piece' : (units[uom.toUpperCase()] ?? uom);
