import bwip from 'bwip-js/node';

/** What the code on an inspection record holds, and how it reads in print. */
export type LotCode = { readonly text: string; readonly isGs1: boolean };

type Coded = {
  readonly lot: {
    readonly id: string;
    readonly batch?: string | undefined;
    readonly expires?: string | undefined;
  };
  readonly product: { readonly gtin?: string | undefined };
};

// GS1 General Specifications: a batch (10) is at most 20 characters of set 82, and goes with a GTIN (01) or not at all.
// Its brackets are left out: they would read as another identifier.
const batchText = /^[!"%&'*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/;

/** GTIN, expiry and batch where there is a GTIN; the lot's id, which is no GS1 code, where there is none. */
export function codeOfLot({ lot, product }: Coded): LotCode {
  const { gtin } = product;
  if (gtin === undefined || !hasCheckDigit(gtin)) return { text: lot.id, isGs1: false };
  const expires = lot.expires === undefined ? '' : `(17)${lot.expires.slice(2).replaceAll('-', '')}`;
  const batch = lot.batch !== undefined && batchText.test(lot.batch) ? `(10)${lot.batch}` : '';
  return { text: `(01)${gtin.padStart(14, '0')}${expires}${batch}`, isGs1: true };
}

/** GS1: the weighted sum of all digits is a multiple of ten. */
const hasCheckDigit = (gtin: string): boolean =>
  [...gtin].reverse().reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) %
    10 ===
  0;

/** The code as a PNG image: a data matrix, as GS1 asks on medical devices. */
export const drawCode = ({ text, isGs1 }: LotCode): Promise<Uint8Array> =>
  bwip.toBuffer({
    bcid: isGs1 ? 'gs1datamatrix' : 'datamatrix',
    text,
    scale: 6,
    padding: 2,
    backgroundcolor: 'FFFFFF',
  });
