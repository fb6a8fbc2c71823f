import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { DocumentFacts } from '../api.js';
import { type OpenedDocument, tidyText } from './opened.js';

// What is used of a document: the sources are compiled without the browser's types.
type PageNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
};
type PageElement = PageNode & {
  readonly getAttribute: (name: string) => string | null;
  readonly remove: () => void;
};
type Page = {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
};

const parsePage = (html: string): Page => (parseHTML(html) as { readonly document: Page }).document;

/** A web page: its article without menus and notes, and publisher, title, author, day and language from its markup. */
export function openHtml(html: string): OpenedDocument {
  const document = parsePage(html);
  const facts = factsOf(document);
  for (const each of document.querySelectorAll('script, style, noscript, template')) each.remove();
  // HTML lets head and body go unsaid, and the parser then leaves what is in them beside an empty body.
  const whole = textOf(document.body) || textOf(withoutTitle(document));
  const article = new Readability<string>(document).parse();
  const main = article?.content ? textOf(parsePage(`<html><body>${article.content}</body></html>`).body) : '';
  // A short notice is taken for a menu; then all of the page is better than nothing.
  const text = main.length > whole.length / 5 ? main : whole;
  return {
    text,
    facts: {
      ...facts,
      title: facts.title ?? article?.title ?? null,
      author: facts.author ?? article?.byline ?? null,
    },
  };
}

function withoutTitle(document: Page): PageElement | null {
  for (const each of document.querySelectorAll('title')) each.remove();
  return document.documentElement;
}

const blocks = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);

function textOf(root: PageElement | null): string {
  const parts: string[] = [];
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replaceAll(/\s+/g, ' '));
    const name = node.nodeName.toLowerCase();
    if (blocks.has(name)) parts.push('\n');
    for (const child of node.childNodes) walk(child);
    if (name === 'td' || name === 'th') parts.push('\t');
    else if (blocks.has(name)) parts.push('\n');
  };
  if (root) walk(root);
  return tidyText(parts.join('').replaceAll(/ *\n[ \n]*/g, '\n'));
}

function factsOf(document: Page): DocumentFacts {
  const linked = linkedData(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute('content')
        ?.trim();
      if (found) return found;
    }
    return null;
  };
  const published =
    linked.published ??
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null;
  return {
    title:
      linked.title ??
      meta('og:title', 'dc.title', 'twitter:title') ??
      document.querySelector('title')?.textContent?.trim() ??
      null,
    publisher: linked.publisher ?? meta('og:site_name', 'dc.publisher', 'publisher', 'application-name'),
    author: linked.author ?? meta('author', 'article:author', 'dc.creator'),
    language: document.documentElement?.getAttribute('lang') ?? meta('og:locale', 'dc.language'),
    url: httpUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    published: /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? null,
  };
}

const httpUrl = (address: string | null): string | null =>
  address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;

type Linked = { readonly [K in 'title' | 'publisher' | 'author' | 'published']: string | undefined };

/** The first article that JSON-LD describes. */
function linkedData(document: Page): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const each of itemsOf(parse(script.textContent ?? ''))) {
      if (!/Article|Report|BlogPosting|WebPage/.test(String(each['@type']))) continue;
      return {
        title: textIn(each.headline ?? each.name),
        publisher: textIn(each.publisher),
        author: textIn(each.author),
        published: textIn(each.datePublished),
      };
    }
  }
  return { title: undefined, publisher: undefined, author: undefined, published: undefined };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Pages are full of broken scripts; the text is read without what this one would have said.
    return undefined;
  }
}

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function itemsOf(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsOf);
  if (!isItem(value)) return [];
  return [value, ...itemsOf(value['@graph'])];
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value))
    return (
      value
        .map(textIn)
        .filter((each) => each !== undefined)
        .join(', ') || undefined
    );
  return isItem(value) ? textIn(value.name) : undefined;
}
