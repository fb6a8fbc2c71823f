import { addAll } from '../../../lib/lists/index.js';
import type { Element } from '../still-html.js';

/** What a view says, in the order in which it is read, as far as a print needs to know what it is. */
export type PrintedBlock =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly is: 'text';
      readonly text: string;
      readonly depth: number;
      readonly bullet?: true;
      readonly heads?: true;
    }
  | { readonly is: 'facts'; readonly facts: readonly Fact[]; readonly depth: number }
  | { readonly is: 'map'; readonly svg: Element };

type Fact = { readonly name: string; readonly text: string };

/** A view as blocks. What is drawn beside words that say the same is left to them. */
export function blocksOf(body: Element): PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  walk(body, 0, blocks);
  // The verdict stands over what it is about; in print it would end the page before.
  const title = blocks.findIndex((block) => block.is === 'heading' && block.level === 1);
  return title > 0 ? [...blocks.splice(title, 1), ...blocks] : blocks;
}

const within = new Set([
  ...[
    'ARTICLE',
    'SECTION',
    'DIV',
    'UL',
    'OL',
    'DL',
    'FIGURE',
    'DETAILS',
    'MAIN',
    'FOOTER',
    'HEADER',
    'ASIDE',
  ],
  ...['BLOCKQUOTE', 'NAV', 'LI', 'P', 'TABLE'],
]);

function walk(element: Element, depth: number, blocks: PrintedBlock[]): void {
  if (element.getAttribute('aria-hidden') !== null) return;
  const name = element.tagName.toUpperCase();
  const heading = /^H([1-6])$/.exec(name)?.[1];
  if (heading !== undefined)
    blocks.push({
      is: 'heading',
      level: heading === '1' ? 1 : heading === '2' ? 2 : 3,
      text: textOf(element),
    });
  else if (name === 'SVG') {
    if (element.getAttribute('role') === 'img') blocks.push({ is: 'map', svg: element });
  } else if (name === 'TABLE') tableBlocks(element, depth, blocks);
  else if (name === 'DL') factBlocks(element, depth, blocks);
  else if (element.getAttribute('role') === 'img')
    blocks.push({ is: 'text', text: element.getAttribute('aria-label') ?? '', depth });
  else if (isWithin(name) && name !== 'P' && [...element.children].some(isBlock))
    partBlocks(element, name, depth, blocks);
  else lineBlock(element, name === 'LI', depth, blocks);
}

const isWithin = (tag: string): boolean => within.has(tag.toUpperCase()) || /^H[1-6]$/i.test(tag);

const isBlock = (element: Element): boolean =>
  isWithin(element.tagName) || (/^svg$/i.test(element.tagName) && element.getAttribute('role') === 'img');

function partBlocks(element: Element, name: string, depth: number, blocks: PrintedBlock[]): void {
  const deeper = name === 'LI' || name === 'BLOCKQUOTE' ? depth + 1 : depth;
  const [first, ...others] = element.children;
  // What an item begins with stands over what follows in it, as a reason over its evidence.
  if (name === 'LI' && first?.tagName.toUpperCase() === 'P' && others.length > 0)
    blocks.push({ is: 'text', text: textOf(first), depth, heads: true });
  else if (first) walk(first, deeper, blocks);
  for (const child of others) walk(child, deeper, blocks);
}

function lineBlock(element: Element, isItem: boolean, depth: number, blocks: PrintedBlock[]): void {
  const text = textOf(element);
  if (text !== '' && !isWay(element))
    blocks.push({ is: 'text', text, depth, ...(isItem ? { bullet: true as const } : {}) });
}

// Facts as short as these stand beside each other, as they do on the page.
const shortChars = 40;

/** Nothing but a way to another page, which a print has not. */
function isWay(element: Element): boolean {
  const [only, other] = element.childNodes;
  const link = only?.nodeType === 1 && other === undefined ? (only as Element) : undefined;
  return link?.tagName.toUpperCase() === 'A' && link.getAttribute('href')?.startsWith('/') === true;
}

/** Each of a list of facts in a line of its own, or all in one where they are short. */
function factBlocks(list: Element, depth: number, blocks: PrintedBlock[]): void {
  const facts = [...list.querySelectorAll('div')].flatMap((fact) => {
    const [name, value] = [fact.querySelector('dt'), fact.querySelector('dd')];
    return name && value ? [{ name: textOf(name), text: textOf(value) }] : [];
  });
  if (facts.every(({ text }) => text.length <= shortChars)) blocks.push({ is: 'facts', facts, depth });
  else for (const fact of facts) blocks.push({ is: 'facts', facts: [fact], depth });
}

/** A row as on a phone: what heads it, and the others behind their names. */
function tableBlocks(table: Element, depth: number, blocks: PrintedBlock[]): void {
  const caption = table.querySelector('caption');
  if (caption) lineBlock(caption, false, depth, blocks);
  const names = [...table.querySelectorAll('thead th')].map(textOf);
  for (const row of table.querySelectorAll('tbody tr')) {
    const cells = [...row.children];
    blocks.push({ is: 'text', text: textOf(cells[0] ?? row), depth, bullet: true });
    const facts = cells.slice(1).map((cell, at) => ({ name: names[at + 1] ?? '', text: textOf(cell) }));
    blocks.push({ is: 'facts', facts: facts.filter(({ text }) => text !== ''), depth: depth + 1 });
  }
}

/** The words of an element in one line. Parts that stand beside each other on the page do so here, and an address
 * follows the words that lead to it. */
export function textOf(element: Element): string {
  return partsOf(element).join('').replaceAll(/\s+/g, ' ').trim();
}

function partsOf(element: Element): string[] {
  if (element.getAttribute('aria-hidden') !== null || /^svg$/i.test(element.tagName)) return [];
  const parts: string[] = [];
  let isAfterElement = false;
  for (const child of element.childNodes) {
    const isElement = child.nodeType === 1;
    if (isElement && isAfterElement) parts.push(' · ');
    if (isElement) addAll(parts, partsOf(child as Element));
    else parts.push(child.textContent ?? '');
    isAfterElement = isElement;
  }
  const href = element.getAttribute('href');
  if (/^https?:/.test(href ?? '')) parts.push(` (${href})`);
  return parts;
}
