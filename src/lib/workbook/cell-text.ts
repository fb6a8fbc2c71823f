// ECMA-376, 18.8.30: number formats 14–22 and 45–47 are dates and times, and so are 27–36 and 50–58 in East Asia.
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether cells of a number format show a date or a time. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  // What is quoted, escaped or in brackets is shown as it stands.
  const bare = code.replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

const dayMs = 86_400_000;
const from1900 = Date.UTC(1899, 11, 30);
const from1904 = Date.UTC(1904, 0, 1);

/** A cell with a date as ISO 8601; it has no zone. */
export function dateText(serial: number, is1904: boolean): string {
  const ms = (is1904 ? from1904 : from1900) + Math.round(serial * dayMs);
  return new Date(ms).toISOString().slice(0, -1);
}

/** ECMA-376, 22.4.2.4: a character that XML cannot hold is written _xHHHH_. */
export const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** The place of a column by its letters: A is 0, AA is 26. */
export const columnAt = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
