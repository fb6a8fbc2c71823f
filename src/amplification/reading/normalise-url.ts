// What campaign and click counters add; none of it changes what is shown.
const tracking =
  /^(utm_.+|fbclid|gclid|dclid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|yclid|ref_src|ref_url|_hsenc|_hsmi|s_cid|cmpid|spm|wt_mc|__twitter_impression)$/i;

/** One spelling for addresses that lead to the same page: no scheme, `www.`, fragment, trackers or trailing slash. */
export function normaliseUrl(text: string): string | undefined {
  const url = parsed(text);
  if (url === undefined) return undefined;
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name)).sort(byName);
  const path = url.pathname.replace(/\/+$/, '');
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query).toString()}`;
  return `${hostOf(url)}${path}${search}`;
}

export function domainOf(text: string): string | undefined {
  const url = parsed(text);
  return url && hostOf(url).replace(/:\d+$/, '');
}

const byName = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : Number(a > b));

const hostOf = ({ host }: URL): string => host.replace(/^(www|m|mobile|amp)\.(?=[^.]+\.)/, '');

function parsed(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : undefined;
}
