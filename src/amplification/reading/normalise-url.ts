import { getDomain } from 'tldts';
import { leadsTo } from './leads-to.js';
import { type Parts, siteOf } from './sites.js';
import { isTracker } from './trackers.js';

/**
 * One spelling for addresses that lead to the same page: no scheme, `www.`, trackers, anchor or trailing slash, and by
 * the rules of the site where they are known. What may be another page stays another: a route behind #, another port,
 * another case in the path.
 */
export function normaliseUrl(text: string): string | undefined {
  const url = parsed(text);
  if (url === undefined) return undefined;
  const parts = partsOf(url);
  const site = siteOf(parts.host);
  const page = site?.page?.(parts);
  if (page !== undefined) return readable(page);
  const query = [...parts.query].filter(
    ([name, value]) =>
      !isTracker(name, value) && (site?.keep?.test(name) ?? true) && site?.drop?.test(name) !== true,
  );
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query.sort(byName)).toString()}`;
  const path = parts.path.map((part) => `/${part}`).join('');
  return readable(`${site?.host ?? parts.host}${portOf(url)}${path}${search}${routeOf(parts)}`);
}

export function domainOf(text: string): string | undefined {
  const url = parsed(text);
  return url && readable(hostOf(url.hostname));
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : Number(a > b));

function partsOf(url: URL): Parts {
  return {
    host: hostOf(url.hostname),
    path: pathOf(url.pathname),
    query: url.searchParams,
    hash: url.hash,
  };
}

// Two that stand for each other in every address of theirs.
const sameHost: Readonly<Record<string, string>> = {
  'fb.com': 'facebook.com',
  'telegram.me': 't.me',
  'telegram.dog': 't.me',
};

/** Without what only says on which device, while a name of its own is left: amp.co.uk is a site. */
function hostOf(hostname: string): string {
  let host = hostname.replace(/\.$/, '');
  while (/^(www|m|mobile|amp|touch)\./.test(host) && getDomain(host) !== host && getDomain(host) !== null)
    host = host.replace(/^[^.]+\./, '');
  host = host.replace(/^(?:[a-z]{2}-[a-z]{2}|mbasic|web|free)\.(?=facebook\.com$)/, '');
  // it.m.wikipedia.org
  host = host.replace(/^([a-z-]{2,12})\.m\.(?=(wiki[a-z]+|wiktionary)\.org$)/, '$1.');
  host = host.replace(/\.blogspot\.(com\.)?[a-z]{2,3}$/, '.blogspot.com');
  return sameHost[host] ?? host;
}

const portOf = ({ port }: URL): string => (port === '' || port === '80' || port === '443' ? '' : `:${port}`);

function pathOf(pathname: string): string[] {
  const path = pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/%[0-9a-f]{2}/gi, (code) => plainly(code.toUpperCase()))
    .replace(/\/+$/, '')
    .replace(/(?<=\/[^/]+)(?:\/amp|\.amp)$/i, '')
    .replace(/\.amp(?=\.html$)/i, '')
    .replace(/\/index\.(?:html?|php)$/i, '');
  return path === '' ? [] : path.slice(1).split('/');
}

// RFC 3986 2.3, and what no server tells from its code: brackets, quotes, commas.
function plainly(code: string): string {
  const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
  return /[\w.~()'!*,:@-]/.test(sign) ? sign : code;
}

/** Behind #, where a page is and not a place on it. */
function routeOf({ host, hash }: Parts): string {
  const route = hash.replace(/:~:.*$/, '').replace(/[?&](?:utm_|xtor).*$/i, '');
  const isRoute = /^#[!@/]/.test(route) || host === 'web.telegram.org';
  return isRoute && /^#[!/]*[^!/]/.test(route) ? route.replace(/\/+$/, '') : '';
}

/** Letters of every script as they are read, where nothing is hidden in them. */
function readable(address: string): string {
  const [host = '', ...rest] = address.split(/(?=[/?#:])/);
  const tail = rest.join('').replace(/(?:%[89A-F][0-9A-F])+/g, (codes) => {
    try {
      const text = decodeURIComponent(codes);
      return /^[\p{L}\p{M}\p{N}]+$/u.test(text) ? text.normalize('NFC') : codes;
    } catch {
      return codes;
    }
  });
  return `${host}${tail}`;
}

const mostRedirections = 5;

function parsed(text: string): URL | undefined {
  let url = urlOf(text);
  for (let step = 0; url !== undefined && step < mostRedirections; step++) {
    const target = leadsTo(url);
    const next = target === undefined ? undefined : urlOf(target);
    if (next === undefined) break;
    url = next;
  }
  return url;
}

function urlOf(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined;
}
