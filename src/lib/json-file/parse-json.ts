import { faultLine } from './json-lines.js';

export type JsonParsed =
  | { readonly value: unknown }
  /** Where it ends to be JSON, or where a field is given again: which of the two is meant nobody can tell. */
  | { readonly line: number; readonly twice?: string };

export function parseJson(text: string): JsonParsed {
  try {
    const value: unknown = JSON.parse(text);
    return fieldTwice(text) ?? { value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { line: faultLine(text, error) };
  }
}

const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** Of text that is JSON: the first field that its object has already. JSON.parse takes the last of them without a word. */
function fieldTwice(text: string): { readonly line: number; readonly twice: string } | undefined {
  const open: Set<string>[] = [];
  for (const { 0: found, 1: colon, index } of text.matchAll(token)) {
    if (found === '{') open.push(new Set());
    else if (found === '}') open.pop();
    else if (colon !== undefined) {
      const name = String(JSON.parse(found.slice(0, -colon.length)));
      const names = open.at(-1);
      if (names?.has(name)) return { line: text.slice(0, index).split('\n').length, twice: name };
      names?.add(name);
    }
  }
  return undefined;
}
