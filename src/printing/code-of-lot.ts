import { checkElement, parseGtin14, writeBracketed } from '../lib/gs1/index.js';

/** What the code of a lot holds, and how it reads in print. */
export type LotCode = { readonly text: string; readonly isGs1: boolean };

type Coded = {
  readonly lot: {
    readonly id: string;
    readonly batch?: string | undefined;
    readonly expires?: string | undefined;
  };
  readonly product: { readonly gtin?: string | undefined };
};

/** GTIN, expiry and batch where there is a GTIN; the lot's id, which is no GS1 code, where there is none. */
export function codeOfLot({ lot, product }: Coded): LotCode {
  const gtin = parseGtin14(product.gtin ?? '');
  if (gtin.fault) return { text: lot.id, isGs1: false };
  const { batch, expires } = lot;
  const elements = [{ ai: '01', value: gtin.value }];
  if (expires !== undefined) elements.push({ ai: '17', value: expires.slice(2).replaceAll('-', '') });
  // A batch GS1 has no characters for is left out; so is one with brackets, which would read as another identifier.
  if (batch !== undefined && !/[()]/.test(batch) && !checkElement('10', batch).fault)
    elements.push({ ai: '10', value: batch });
  return { text: writeBracketed(elements), isGs1: true };
}
