/**
 * How a picture is to be turned before it is looked at, as the filters of FFmpeg: a phone films in one direction and writes
 * into the file how it was held. The nine numbers are rows of 16.16 fixed point (ISO/IEC 14496-12, 6.2.2).
 */
export function turnedBy(matrix: Uint8Array | null): { readonly degrees: number; readonly filters: string } {
  if (!matrix || matrix.length < 36) return { degrees: 0, filters: '' };
  const view = new DataView(matrix.buffer, matrix.byteOffset, matrix.byteLength);
  const at = (index: number): number => view.getInt32(4 * index, true);
  const angle = (Math.atan2(at(1), at(0)) * 180) / Math.PI;
  const degrees = ((Math.round(angle) % 360) + 360) % 360;
  const filters = filtersOf(degrees, { acrossDown: at(3), down: at(4), across: at(0) });
  return { degrees, filters: filters.map((filter) => `${filter},`).join('') };
}

type Ends = { readonly acrossDown: number; readonly down: number; readonly across: number };

// A camera that faces its holder also mirrors; what the second row says then has the other sign.
function filtersOf(degrees: number, { acrossDown, down, across }: Ends): string[] {
  if (degrees === 90) return [acrossDown > 0 ? 'transpose=cclock_flip' : 'transpose=clock'];
  if (degrees === 270) return [acrossDown < 0 ? 'transpose=clock_flip' : 'transpose=cclock'];
  if (degrees === 180) return [...(across < 0 ? ['hflip'] : []), ...(down < 0 ? ['vflip'] : [])];
  if (degrees !== 0) return [`rotate=${degrees}*PI/180`];
  return down < 0 ? ['vflip'] : [];
}
