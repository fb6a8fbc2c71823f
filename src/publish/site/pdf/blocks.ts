import type { Element } from '../still-html.js';

/** What a view says, in the order in which it is read, as far as paper needs to know what it is. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly text: string; readonly depth: number; readonly bullet?: true }
  | { readonly is: 'fact'; readonly name: string; readonly text: string; readonly depth: number }
  | { readonly is: 'map'; readonly svg: Element };

/** A view as blocks. What is drawn beside words that say the same is left to them. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  walk(body, 0, blocks);
  return blocks;
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

function walk(element: Element, depth: number, blocks: Block[]): void {
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
  else if (name !== 'P' && [...element.children].some(({ tagName }) => isWithin(tagName)))
    partBlocks(element, name, depth, blocks);
  else lineBlock(element, name === 'LI', depth, blocks);
}

const isWithin = (tag: string): boolean => within.has(tag.toUpperCase()) || /^(?:H[1-6]|SVG)$/i.test(tag);

function partBlocks(element: Element, name: string, depth: number, blocks: Block[]): void {
  const deeper = name === 'LI' || name === 'BLOCKQUOTE' ? depth + 1 : depth;
  for (const child of element.children) walk(child, deeper, blocks);
}

function lineBlock(element: Element, isItem: boolean, depth: number, blocks: Block[]): void {
  const text = textOf(element);
  if (text !== '') blocks.push({ is: 'text', text, depth, ...(isItem ? { bullet: true as const } : {}) });
}

/** Each of a list of facts in a line of its own. */
function factBlocks(list: Element, depth: number, blocks: Block[]): void {
  for (const fact of list.querySelectorAll('div')) {
    const [name, value] = [fact.querySelector('dt'), fact.querySelector('dd')];
    if (name && value) blocks.push({ is: 'fact', name: textOf(name), text: textOf(value), depth });
  }
}

/** A row as on a phone: what heads it, and the others behind their names. */
function tableBlocks(table: Element, depth: number, blocks: Block[]): void {
  const caption = table.querySelector('caption');
  if (caption) lineBlock(caption, false, depth, blocks);
  const names = [...table.querySelectorAll('thead th')].map(textOf);
  for (const row of table.querySelectorAll('tbody tr')) {
    const cells = [...row.children];
    blocks.push({ is: 'text', text: textOf(cells[0] ?? row), depth, bullet: true });
    cells.slice(1).forEach((cell, at) => {
      blocks.push({ is: 'fact', name: names[at + 1] ?? '', text: textOf(cell), depth: depth + 1 });
    });
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
    if (isElement && isAfterElement) parts.push(' ');
    if (isElement) parts.push(...partsOf(child as Element));
    else parts.push(child.textContent ?? '');
    isAfterElement = isElement;
  }
  const href = element.getAttribute('href');
  if (/^https?:/.test(href ?? '')) parts.push(` (${href})`);
  return parts;
}
