import type { SaxesParser } from 'saxes';

/** Opens a part of a workbook by its name in the zip file; undefined where there is none. */
export type OpenPart = (
  name: string,
) =>
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>
  | undefined
  | Promise<AsyncIterable<Uint8Array> | undefined>;

export type Attributes = Partial<Record<string, string>>;

export async function parsePart(open: OpenPart, name: string, parser: SaxesParser): Promise<void> {
  const part = await open(name);
  if (part === undefined) return;
  const decoder = new TextDecoder();
  for await (const bytes of part) parser.write(decoder.decode(bytes, { stream: true }));
  parser.close();
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
