/** Addresses that only lead to another one, which they hold: of link counters and of the caches of AMP pages. */
export function leadsTo(url: URL): string | undefined {
  const amp = ampTarget(url);
  if (amp !== undefined) return amp;
  const names =
    counters.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))?.[2] ?? [];
  const target = names.map((name) => url.searchParams.get(name)).find((value) => value);
  if (!target) return undefined;
  return target.startsWith('/') ? new URL(target, url).href : target;
}

function ampTarget({ hostname, pathname, search }: URL): string | undefined {
  const [, path] = /^(?:www\.)?google\.[a-z.]+$/.test(hostname)
    ? (/^\/amp\/(?:s\/)?(.+)/.exec(pathname) ?? [])
    : hostname.endsWith('.cdn.ampproject.org') || hostname === 'cdn.ampproject.org'
      ? (/^\/[cvwr]\/(?:s\/)?(.+)/.exec(pathname) ?? [])
      : /^bc\.marfeel(cache)?\.com$/.test(hostname)
        ? (/^\/(?:amp\/)?(.+)/.exec(pathname) ?? [])
        : [];
  return path === undefined ? undefined : `https://${path}${search}`;
}

// Host, path, and where the address stands in the query.
const counters: readonly [RegExp, RegExp, readonly string[]][] = [
  [/^(l|lm)\.facebook\.com$/, /^\/l\.php/, ['u']],
  [/^(www\.|m\.)?facebook\.com$/, /^\/(sharer(\/sharer)?\.php|flx\/warn|share\.php)/, ['u']],
  [/^l\.instagram\.com$/, /^\//, ['u']],
  [/^l\.threads\.(net|com)$/, /^\//, ['u']],
  [/^(www\.)?google\.[a-z.]+$/, /^\/(url|imgres)/, ['url', 'q', 'imgrefurl']],
  [/^(www\.|m\.)?youtube\.com$/, /^\/redirect/, ['q']],
  [/^(www\.|m\.)?youtube\.com$/, /^\/attribution_link/, ['u']],
  [/^out\.reddit\.com$/, /^\//, ['url']],
  [/^(m\.)?vk\.(com|ru)$/, /^\/away\.php/, ['to']],
  [/^t\.umblr\.com$/, /^\/redirect/, ['z']],
  [/^link\.zhihu\.com$/, /^\//, ['target']],
  [/^link\.juejin\.cn$/, /^\//, ['target']],
  [/^(weibo\.cn|passport\.weibo\.com)$/, /^\/sinaurl/, ['u', 'toasturl']],
  [/^(www\.)?linkedin\.com$/, /^\/(redir\/redirect|safety\/go)/, ['url']],
  [/^slack-redir\.net$/, /^\/link/, ['url']],
  [/^steamcommunity\.com$/, /^\/linkfilter/, ['url', 'u']],
  [/^www\.tiktok\.com$/, /^\/link\/v2/, ['target']],
];
