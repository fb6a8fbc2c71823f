import { asciiDigits } from '../../lib/numbers/index.js';

/** The numbers a cell gives cartons: "1-20", "C/NO 36 TO 40", "21–30, 35". */
export function readCartonNumbers(
  text: string,
): { readonly from: number; readonly to: number }[] | undefined {
  const plain = asciiDigits(text)
    .replaceAll(/(?:c\/?no|ctn|ctns|carton|cartons|case|box|no|nr|n°|№|#|箱号|箱|号|第)[s.:：]*/giu, ' ')
    .replaceAll(/\s*(?:to|bis|al|a|до|至|到|through|thru|[-\u2010-\u2015~～])\s*/giu, '-')
    .trim();
  const parts = plain.split(/\s*[,;&+、，/]\s*|\s+/).filter((part) => part !== '');
  const ranges = parts.map((part) => {
    const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(part) ?? [];
    return from === undefined ? undefined : { from: Number(from), to: Number(to) };
  });
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length && known.length > 0 && known.every(({ from, to }) => from <= to)
    ? known
    : undefined;
}

export const countIn = (ranges: readonly { readonly from: number; readonly to: number }[]): number =>
  ranges.reduce((count, { from, to }) => count + to - from + 1, 0);
