/** What a bookmark or a phone hands over of a page that somebody is reading. */
export type Arrived = {
  readonly text: string;
  readonly title: string;
  readonly url: string;
  /** More stood on the page than an address can carry. */
  readonly isCut: boolean;
};

type Search = { readonly url?: string; readonly title?: string; readonly text?: string };

/**
 * The text comes behind #, which no server is sent. A phone that shares has no such place; what it calls the text is
 * often the address alone.
 */
export function arrivedIn(search: Search, hash: string): Arrived | undefined {
  const behind = new URLSearchParams(hash.replace(/^#/, ''));
  const shared = search.text?.trim() ?? '';
  const isAddress = /^https?:\/\/\S+$/i.test(shared);
  const text = behind.get('text') ?? (isAddress ? '' : shared);
  const url = search.url ?? (isAddress ? shared : '');
  const title = search.title ?? '';
  return text === '' && url === '' && title === ''
    ? undefined
    : { text, title, url, isCut: behind.has('cut') };
}

const textCharsMax = 100_000;

/**
 * A bookmark that hands the page it is used on to this case, in a new tab: what is selected, or all of its text. It sends
 * nothing anywhere else, and nothing of the text to a server.
 */
export const bookmarkOf = (origin: string, caseId: string): string =>
  `javascript:${encodeURIComponent(
    `(()=>{const s=String(getSelection()).trim()||document.body.innerText,e=encodeURIComponent;` +
      `open(${JSON.stringify(`${origin}/${encodeURIComponent(caseId)}/read`)}+'?url='+e(location.href)+'&title='+e(document.title)` +
      `+'#text='+e(s.slice(0,${textCharsMax}).replace(/[\\ud800-\\udbff]$/,''))+(s.length>${textCharsMax}?'&cut=1':''),'_blank','noopener')})()`,
  )}`;
