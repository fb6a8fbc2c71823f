/**
 * What is added to addresses to count who came from where; none of it changes the page. The names are those that
 * ClearURLs (globalRules), tidy-url 1.18 (Global) and ural 1.6 (IRRELEVANT_QUERY) have for every site; what means
 * something else on some sites (s, t, ref, source, id) is taken off only where it is known.
 */
const everywhere = new RegExp(
  `^(?:${[
    'utm.*|.*_utm|mtm_.+|itm_.+|otm_.+|ga_(?:source|medium|term|content|campaign|place)|pk_.+|piwik_.+|hsa_.+|at_(?:campaign|medium|custom\\w*|link\\w*|format|ptr\\w*|bbc\\w*)',
    'fbclid|gclid|dclid|yclid|ysclid|msclkid|twclid|ttclid|gbraid|wbraid|gclsrc|srsltid|rb_clickid|wickedid|irclickid',
    'fb_(?:source|ref|action_types|action_ids|xd_fragment)|action_(?:object|type|ref)_map|__tn__|_ft_|__xts__.*|__cft__.*|mibextid|fref|hc_ref',
    'igshid|igsh|ig_rid|share_(?:source|medium|plat|session_id|tag|from|id|token)|shareuid|sharefrom',
    '_ga|_gl|_openstat|gs_l|mkt_tok|hmb_(?:campaign|medium|source)|cmpid|os_ehash|wt_?z?mc|wtrid|echobox|spm|scm|tracking_source|vero_.+|oly_.+_id|ml_subscriber.*|mc_(?:eid|cid|tc)|_hs(?:enc|mi)|__hs(?:fp|sc|tc)|hsctatracking|elq\\w*|__s|s_cid|rdt_cid|ncid|mbid|_unique_id|ns_(?:source|mchannel|campaign|linkname|fee)|xt(?:or|loc|ref|cr|np|s)|soc_(?:src|trk)|smtyp|sr_share|cvid|ocid',
    '__twitter_impression|ref_src|ref_url|guccounter|guce_referrer(?:_sig)?|_guc_consent_skip|ao_noptimize|cn-reloaded|recruiter|wprov|refresh_ce',
    '(?:php|asp|j)?sessionid|phpsessid|cftoken|cfid|usqp|amp|_amp|amp_.+|wpamp',
  ].join('|')})$`,
  'i',
);

const withValue: Readonly<Record<string, RegExp>> = {
  outputtype: /^amp$/i,
  output: /^amp$/i,
  mode: /^amp$/i,
  marfeeltn: /^amp$/i,
  platform: /^hootsuite$/i,
  fromref: /^twitter$/i,
  source: /^(twitter|facebook)$/i,
  sns: /^tw$/i,
  spref: /^(fb|ts|tw|tw_i|twitter)$/i,
  ref: /^(bookmarks?|distributor_share|fb|fb_i|m_notif|nf|notif|shortener|ts|tw|tw_i|twhr|twhs|twitter|viral|feed|twtrec)$/i,
};

export const isTracker = (name: string, value: string): boolean =>
  everywhere.test(name) || withValue[name.toLowerCase()]?.test(value) === true;
