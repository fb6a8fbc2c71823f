import { type Element, endsByItself, findIdentifier, lengthMax } from '../../lib/gs1/index.js';
import { readElement } from './read-element.js';
import type { CodeReading, ScannedElement } from './scan.js';

/** FNC1 as scanners send it. */
export const separator = '\u001d';

/**
 * An element string by the letter: what has no length of its own ends at a separator. Where no identifier is found the
 * rest up to the next separator stays unread; behind a separator an identifier begins for sure.
 */
export function readBare(text: string): CodeReading {
  const elements: ScannedElement[] = [];
  const unread: string[] = [];
  for (const part of text.split(separator)) {
    let rest = part;
    while (rest !== '') {
      const ai = findIdentifier(rest);
      if (ai === undefined) {
        unread.push(rest);
        break;
      }
      const value = rest.slice(ai.length, endsByItself(ai) ? ai.length + lengthMax(ai) : undefined);
      rest = rest.slice(ai.length + value.length);
      elements.push(readElement(ai, value));
    }
  }
  return {
    scheme: 'gs1-element-string',
    elements,
    says: unread.map((found) => ({ code: 'unknown-ai' as const, found })),
    ...(unread.length > 0 && { unread: unread.join(' ') }),
  };
}

export const plain = ({ ai, value }: Element): Element => ({ ai, value });
export const elementsText = (elements: readonly Element[]): string =>
  elements.map(({ ai, value }) => `(${ai})${value}`).join('');
