import { parseHTML } from 'linkedom';

// What is used of a document: the sources are compiled without the browser's types.
type Node = { readonly nodeType: number; readonly textContent: string | null };
export type Element = Node & {
  readonly tagName: string;
  readonly children: Iterable<Element>;
  innerHTML: string;
  readonly textContent: string;
  readonly childNodes: Iterable<Node>;
  readonly classList: { readonly remove: (name: string) => void };
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
  readonly getAttribute: (name: string) => string | null;
  readonly getAttributeNames: () => string[];
  readonly setAttribute: (name: string, value: string) => void;
  readonly removeAttribute: (name: string) => void;
  readonly replaceWith: (...nodes: unknown[]) => void;
  readonly remove: () => void;
};

/** What is in the body of a page, to be walked through. */
export const bodyOf = (html: string): Element =>
  (
    parseHTML(`<!doctype html><html><body>${html}</body></html>`) as {
      readonly document: { readonly body: Element };
    }
  ).document.body;

/** Whether a link of the app leads to a page of the dossier. */
type IsPage = (href: string) => boolean;

/** A view as it stands in a dossier, and what it is called. */
export type StillView = { readonly html: string; readonly title: string };

/**
 * A view as it stands where nothing can be pressed: what is for hands is gone, as in print, what is folded is open, and
 * links lead to what is there. Those within the dossier still have their addresses in the app.
 */
export function stillView(html: string, isPage: IsPage): StillView {
  const body = bodyOf(html);
  for (const element of [...body.querySelectorAll(forHands)]) element.remove();
  for (const element of body.querySelectorAll('.only-print')) element.classList.remove('only-print');
  for (const button of [...body.querySelectorAll('button')]) {
    for (const icon of [...button.querySelectorAll('svg')]) icon.remove();
    unwrap(button);
  }
  for (const details of body.querySelectorAll('details')) details.setAttribute('open', '');
  for (const element of body.querySelectorAll('[tabindex], [aria-live], [role="status"]')) quiet(element);
  for (const link of [...body.querySelectorAll('a')]) settle(link, isPage);
  return {
    html: body.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
    title: body.querySelector('h1')?.textContent ?? '',
  };
}

const forHands = '.no-print, script, template, form, search, input, select, textarea';

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Nothing here changes, to be told to somebody who listens. */
function quiet(element: Element): void {
  element.removeAttribute('tabindex');
  element.removeAttribute('aria-live');
  if (element.getAttribute('role') === 'status') element.removeAttribute('role');
}

function settle(link: Element, isPage: IsPage): void {
  const href = link.getAttribute('href') ?? '';
  for (const name of link.getAttributeNames())
    if (/^data-|^aria-current$|^download$|^target$/.test(name)) link.removeAttribute(name);
  if (/^https?:\/\//i.test(href)) link.setAttribute('rel', 'noreferrer noopener');
  else if (!href.startsWith('/') || !isPage(href)) unwrap(link);
}

/** The links that lead to other pages, each to where `target` says. What is written of a text holds no quote. */
export const linked = (html: string, target: (href: string) => string): string =>
  html.replaceAll(
    / href="(\/[^"]*)"/g,
    (_, href: string) => ` href="${target(href.replaceAll('&amp;', '&'))}"`,
  );

/** Ids are of one page; where many stand in one file, each has its own before them. */
export const withIdsBehind = (html: string, prefix: string): string =>
  html
    .replaceAll(/ id="([^"]*)"/g, (_, id: string) => ` id="${prefix}--${id}"`)
    .replaceAll(
      / (aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g,
      (_, name: string, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((id) => `${prefix}--${id}`)
          .join(' ')}"`,
    );
