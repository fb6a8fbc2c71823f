import { endsByItself, findIdentifier, lengthMax } from './application-identifiers.js';
import { checkElement, type Element, unknown } from './element.js';
import { allRead, type Read, read, wrong } from './fault.js';

const separator = '\u001d';

// What scanners and programs put for FNC1: ASCII 29, its picture, or characters that no GS1 field may hold.
const separators = new RegExp(`[${separator}\u241d|]|\\{GS\\}|\\{FNC1\\}`, 'g');
// In front of the data a scanner tells the kind of symbol (ISO/IEC 15424).
const symbology = /^\](C1|e[0-2]|d2|Q3|J1)/;

/**
 * Reads what is on a label or comes from a scanner: with brackets, (01)…(10)…, or bare, 01…10…, where whatever has no
 * length of its own must end in FNC1. Without it nobody can tell a lot from what follows, and nothing is guessed.
 */
export function parseElements(text: string): Read<readonly Element[]> {
  const bare = text.trim().replace(symbology, '').replace(separators, separator);
  const elements = bare.startsWith('(') ? parseBracketed(bare) : parseBare(bare);
  return elements.fault ? elements : withoutContradiction(elements.value);
}

function parseBare(text: string): Read<readonly Element[]> {
  const elements: Read<Element>[] = [];
  let rest = text;
  while (rest !== '') {
    if (rest.startsWith(separator)) {
      rest = rest.slice(1);
      continue;
    }
    const ai = findIdentifier(rest);
    if (ai === undefined) return unknown(rest.slice(0, 4));
    const after = rest.slice(ai.length);
    const value = endsByItself(ai) ? after.slice(0, lengthMax(ai)) : upToSeparator(after);
    rest = after.slice(value.length);
    if (value.length > lengthMax(ai))
      return wrong(
        'end-mark-missing',
        `(${ai}) is longer than it may be: the mark that ends it, FNC1, is missing, and what follows it cannot be told apart`,
        value,
        'FNC1 after it; many scanners leave it out until they are told to send it',
      );
    elements.push(checkElement(ai, value));
  }
  return allRead(elements);
}

function parseBracketed(text: string): Read<readonly Element[]> {
  const parts = text.split(/(?<!\\)\((\d{2,4})\)/).slice(1);
  const elements: Read<Element>[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const value = (parts[i + 1] ?? '').replaceAll(separator, '').replaceAll('\\(', '(').trim();
    elements.push(checkElement(parts[i] ?? '', value));
  }
  return elements.length === 0 ? unknown(text) : allRead(elements);
}

/** The same identifier may stand in several symbols of a label, but not with two values. */
function withoutContradiction(elements: readonly Element[]): Read<readonly Element[]> {
  const values = new Map<string, string>();
  for (const { ai, value } of elements) {
    const before = values.get(ai);
    if (before !== undefined && before !== value)
      return wrong('said-twice', `(${ai}) stands twice with two values`, value, before);
    values.set(ai, value);
  }
  return read([...values].map(([ai, value]) => ({ ai, value })));
}

/** As a symbol holds it, without the FNC1 in front. */
export function writeElements(elements: readonly Element[]): string {
  return elements
    .map(({ ai, value }, i) => ai + value + (endsByItself(ai) || i === elements.length - 1 ? '' : separator))
    .join('');
}

/** As people read it. A bracket of the value's own is escaped as `\(`, or it would read as another identifier. */
export const writeBracketed = (elements: readonly Element[]): string =>
  elements.map(({ ai, value }) => `(${ai})${value.replaceAll('(', '\\(')}`).join('');

function upToSeparator(text: string): string {
  const end = text.indexOf(separator);
  return end < 0 ? text : text.slice(0, end);
}
