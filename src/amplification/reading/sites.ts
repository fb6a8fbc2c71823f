/** An address taken apart: the host without www. and the like, what stands between the slashes, and the query. */
export type Parts = {
  readonly host: string;
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly hash: string;
};

type Site = {
  readonly hosts: RegExp;
  /** Of several hosts of one site, the one its pages are written with. */
  readonly host?: string;
  /** The one spelling of a page; undefined where the site has no other rule for it than every site. */
  readonly page?: (parts: Parts) => string | undefined;
  /** Of the query, all that tells pages apart; or what does not. */
  readonly keep?: RegExp;
  readonly drop?: RegExp;
};

// Each rule rests on an id that the site itself uses alone, or on what ClearURLs, tidy-url or ural have for it.
const sites: readonly Site[] = [
  {
    hosts: /^(youtube(-nocookie)?\.com|music\.youtube\.com|youtu\.be)$/,
    page: youtube,
    drop: /^(si|feature|app|ab_channel|pp|kw|src|t|start|cbrd|ucbcb|themerefresh|embeds_.+|source_ve_path)$/i,
  },
  {
    hosts: /^(twitter\.com|x\.com|(fx|vx)twitter\.com|fixupx\.com|fixvx\.com|nitter\.[a-z.]+|xcancel\.com)$/,
    host: 'x.com',
    page: twitter,
    drop: /^(s|t|ref_src|ref_url|cxt|lang|src|vertical|mx)$/i,
  },
  {
    hosts: /^instagram\.com$/,
    page: ({ path }) => {
      const at = path.findIndex((part) => /^(p|reels?|tv)$/.test(part));
      const id = at === 0 || at === 1 ? path[at + 1] : undefined;
      if (id !== undefined && id !== 'audio') return `instagram.com/p/${id}`;
      return path.length === 1 ? `instagram.com/${path[0]?.toLowerCase()}` : undefined;
    },
    drop: /^(hl|img_index|igsh.*|utm.*|taken-by)$/i,
  },
  { hosts: /(^|\.)tiktok\.com$/, page: tiktok },
  {
    hosts: /^facebook\.com$/,
    page: facebook,
    drop: /^(ref|refid|refsrc|referral_.+|tracking|_rd[cr]|locale|rdid|share_url|paipv|eav|wtsid|hoisted_section_header_type|multi_permalinks_source|notif_.+|comment_tracking|type|theater|sfnsn|_fb_noscript|app)$/i,
  },
  {
    hosts: /^(t\.me|telegram\.(me|dog))$/,
    page: telegram,
    drop: /^(single|embed|mode|before|after|q|comment|t)$/i,
  },
  { hosts: /^((old|new|np|i|en)\.)?reddit\.com$|^redd\.it$/, page: reddit },
  {
    hosts: /^weibo\.(com|cn)$/,
    page: ({ host, path: [user, post, ...rest] }) =>
      user !== undefined && /^\d+$/.test(user) && post !== undefined && rest.length === 0
        ? `${host}/${user}/${post}`
        : undefined,
  },
  { hosts: /^mp\.weixin\.qq\.com$/, keep: /^(__biz|mid|idx|sn|itemidx|appmsgid)$/i },
  {
    hosts: /^(bilibili\.com|b23\.tv)$/,
    page: bilibili,
    drop: /^(spm_id_from|from.*|seid|vd_source|share_.+|bbid|ts|timestamp|unique_k|up_id|plat_id|buvid|is_story_h5|mid|bsource)$/i,
  },
  { hosts: /^(n|m|news)\.(news\.)?naver\.com$|^news\.naver\.com$/, page: naver },
  {
    hosts: /^(news\.)?v\.daum\.net$/,
    page: ({ path: [v, id] }) => (v === 'v' && id !== undefined ? `v.daum.net/v/${id}` : undefined),
  },
  { hosts: /^vk\.(com|ru)$/, host: 'vk.com', page: vk },
  {
    hosts: /(^|\.)amazon\.[a-z.]+$/,
    page: ({ host, path }) => {
      const at = path.findIndex((part) => part === 'dp' || part === 'product');
      const id = path[at + 1];
      return at >= 0 && id !== undefined && /^[A-Z0-9]{10}$/.test(id) ? `${host}/dp/${id}` : undefined;
    },
  },
  { hosts: /(^|\.)medium\.com$/, drop: /^(source|sk)$/i },
  { hosts: /^(fx|vx|r)?bsk(y|yx)\.app$/, host: 'bsky.app', page: bluesky, drop: /^ref_(src|url)$/i },
  { hosts: /^open\.spotify\.com$/, page: spotify, drop: /^(si|context|sp_cid|nd|go)$/i },
  { hosts: /(^|\.)linkedin\.com$/, drop: /^(trackingid|trk.*|rcm|lipi|li[a-z]{2}|midtoken|ref(id)?)$/i },
  { hosts: /\.substack\.com$/, drop: /^(r|s|triedredirect|isfreemail)$/i },
  { hosts: /(^|\.)theguardian\.com$/, drop: /^cmp$/i },
  {
    hosts: /(^|\.)nytimes\.com$/,
    drop: /^(smid|smtyp|partner|emc|searchresultposition|unlocked_article_code|referringsource)$/i,
  },
  {
    hosts: /(^|\.)(washingtonpost|bbc|cnn|reuters)\.[a-z.]+$/,
    drop: /^(itid|tid|cid|ns_.+|at_.+|feedtype|feedname|taid|rpc)$/i,
  },
  { hosts: /(^|\.)(repubblica|lastampa|corriere)\.it$/, drop: /^ref$/i },
  { hosts: /(^|\.)dw\.com$/, drop: /^maca$/i },
  { hosts: /(^|\.)elpais\.com$/, drop: /^(ssm|id_externo_.+|prm|event_log)$/i },
  { hosts: /\.blogspot\.com$/, drop: /^(m|spref)$/i },
];

export const siteOf = (host: string): Site | undefined => sites.find(({ hosts }) => hosts.test(host));

function youtube({ host, path, query }: Parts): string | undefined {
  const [first = '', second] = path;
  const videoOf = (id: string | null | undefined) => (id ? `youtube.com/watch?v=${id}` : undefined);
  if (host === 'youtu.be') return videoOf(first);
  if (first === 'watch') return videoOf(query.get('v') ?? second);
  if (/^(shorts|live|embed|v|e)$/.test(first) && second !== 'videoseries') return videoOf(second);
  // Handles are one whatever their case; ids of channels and lists are not.
  if (first.startsWith('@')) return [`youtube.com/${first.toLowerCase()}`, ...path.slice(1)].join('/');
  return undefined;
}

const notNames =
  /^(i|home|explore|search|hashtag|intent|share|settings|messages|notifications|login|signup|tos|privacy)$/i;

// A post has its id whoever is named before it: /i/web/status/…, /i/status/…, an old name of the account.
function twitter({ path, query, hash }: Parts): string | undefined {
  const route = /^#!\/?(.+)/.exec(hash)?.[1]?.split(/[/?]/);
  const parts = route ?? path;
  const at = parts.findIndex((part) => /^status(es)?$/i.test(part));
  const id = /^\d+/.exec(parts[at + 1] ?? '')?.[0];
  if (at > 0 && id !== undefined) return `x.com/i/status/${id}`;
  const [name = '', ...rest] = parts;
  if (name === '' || notNames.test(name) || !/^@?\w{1,20}$/.test(name)) {
    if (/^hashtag$/i.test(name) && rest[0] !== undefined)
      return `x.com/hashtag/${decoded(rest[0]).toLowerCase()}`;
    const [one] = [...query.keys()];
    return one === undefined && parts.length > 0 ? `x.com/${parts.join('/')}` : undefined;
  }
  return ['x.com', name.replace('@', '').toLowerCase(), ...rest].join('/');
}

function tiktok({ host, path }: Parts): string | undefined {
  if (host !== 'tiktok.com') return undefined;
  const [user = '', kind, id] = path;
  if (!user.startsWith('@')) return undefined;
  return [`tiktok.com/${user.toLowerCase()}`, ...(kind && id ? [kind, id] : [])].join('/');
}

function facebook({ path: [first = '', second, third = ''], query }: Parts): string | undefined {
  if (/^\d+$/.test(first) && second === 'posts' && /^\d+$/.test(third))
    return `facebook.com/permalink.php?id=${first}&story_fbid=${third}`;
  const id = query.get('id');
  const story = query.get('story_fbid');
  if (/^(story|permalink)\.php$/.test(first) && story && id)
    return `facebook.com/permalink.php?id=${id}&story_fbid=${story}`;
  const video = query.get('v');
  if (/^(watch|video\.php)$/.test(first) && video) return `facebook.com/watch?v=${video}`;
  const photo = query.get('fbid');
  return /^photo(\.php)?$/.test(first) && photo ? `facebook.com/photo?fbid=${photo}` : undefined;
}

// /s/ is the same channel as it looks in a browser. What joins a private chat is a code, where case counts.
function telegram({ path, query }: Parts): string | undefined {
  const [name = '', ...rest] = path.slice(path.findIndex((part) => !/^s$/i.test(part)));
  if (/^(joinchat|c|addstickers|share|proxy|socks|login|iv|\+.*)?$/.test(name)) return undefined;
  const comment = query.get('comment');
  return [`t.me/${name.toLowerCase()}`, ...rest].join('/') + (comment ? `?comment=${comment}` : '');
}

function reddit({ host, path }: Parts): string | undefined {
  if (host === 'redd.it') return path[0] ? `reddit.com/comments/${path[0]}` : undefined;
  const at = path.indexOf('comments');
  const [id, , comment] = at < 0 ? [] : path.slice(at + 1);
  if (id !== undefined) return `reddit.com/comments/${id}${comment ? `/_/${comment}` : ''}`;
  const [kind = '', name = ''] = path;
  return /^(r|u|user)$/i.test(kind) && path.length === 2
    ? `reddit.com/${kind}/${name.toLowerCase()}`
    : undefined;
}

// Handles are names of the net, in which case makes no difference.
function bluesky({ path: [profile, handle, ...rest] }: Parts): string | undefined {
  return profile === 'profile' && handle !== undefined
    ? ['bsky.app/profile', handle.toLowerCase(), ...rest].join('/')
    : undefined;
}

function spotify({ path: [language = '', ...rest] }: Parts): string | undefined {
  return /^intl-[a-z-]+$/i.test(language) ? ['open.spotify.com', ...rest].join('/') : undefined;
}

function bilibili({ host, path, query }: Parts): string | undefined {
  const id = host === 'b23.tv' ? path[0] : path[0] === 'video' ? path[1] : undefined;
  if (id === undefined || !/^(BV\w{10}|av\d+)$/i.test(id)) return undefined;
  const part = query.get('p');
  return `bilibili.com/video/${id}${part && part !== '1' ? `?p=${part}` : ''}`;
}

function naver({ path, query }: Parts): string | undefined {
  const at = path.indexOf('article');
  const [oid, aid] = at < 0 ? [query.get('oid'), query.get('aid')] : [path[at + 1], path[at + 2]];
  return oid && aid && /^\d+$/.test(oid) && /^\d+$/.test(aid)
    ? `n.news.naver.com/article/${oid}/${aid}`
    : undefined;
}

function vk({ path, query }: Parts): string | undefined {
  const post = query.get('w') ?? query.get('z') ?? path[0];
  const id = /^(wall|photo|video|clip)-?\d+_\d+/.exec(post ?? '')?.[0];
  return id === undefined ? undefined : `vk.com/${id}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
