import bwip from 'bwip-js/node';

/** Millimetres in points of a page. */
export const mm = 72 / 25.4;

// GS1 General Specifications, symbol specification table 5, for logistic units: bars of 0.495 to 0.940 mm, at least 31.75 mm
// high, with ten of them free on either side. The symbol of (00) has 156.
const moduleMm = 0.5;
const free = 10;
const modulesOfSscc = 156 + 2 * free;
const pixelsOfModule = 8;

export const ssccCodeSize = { width: modulesOfSscc * moduleMm * mm, height: 32 * mm } as const;

/** An SSCC, `(00)…`, as a PNG image of a GS1-128 symbol, to be drawn in the size above. */
export const drawSscc = (text: string): Promise<Uint8Array> =>
  bwip.toBuffer({
    bcid: 'gs1-128',
    text,
    scaleX: pixelsOfModule,
    scaleY: 1,
    // In millimetres of 72 dots an inch, of which each is a row: it is stretched on the page.
    height: 20,
    paddingleft: free,
    paddingright: free,
    backgroundcolor: 'FFFFFF',
  });
