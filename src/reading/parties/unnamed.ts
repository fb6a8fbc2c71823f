import type { Tools } from '../tools.js';
import { overlaps, type Span } from '../words.js';
import type { PartyMention } from './party.js';

const agents: Readonly<Record<string, RegExp>> = {
  en: /^(?: (?:\d[\d.,]*|[^\s.;:!?]+)){0,6}? (?:by|from) (?:the|a|an|another|its|our|their) /u,
  it: /^(?: (?:\d[\d.,]*|[^\s.;:!?]+)){0,6}? (?:dal |dallo |dalla |dall'|dai |dagli |dalle |da una? |da un')/u,
  es: /^(?: (?:\d[\d.,]*|[^\s.;:!?]+)){0,6}? por (?:el|la|los|las|una?|unos|unas|su) /u,
  fr: /^(?: (?:\d[\d.,]*|[^\s.;:!?]+)){0,6}? par (?:l'|(?:le|la|les|une?|des|son|sa) )/u,
};
const receivers: Readonly<Record<string, RegExp>> = {
  en: /(?:to|among|between) (?:the |local |displaced )?$/u,
  it: /(?:alle |agli |ai |tra (?:le |gli |i )|a )$/u,
  es: /(?:entre|a) (?:los |las )?$/u,
  fr: /(?:aux|entre (?:les)?) ?$/u,
  de: /(?:an|unter) (?:die |den )?$/u,
};
// "From the port", "by the border": where, and not who.
const place =
  /^(?:port|harbour|airport|border|warehouse|capital|country|city|town|north|south|east|west|end|time|way|beginning|ship|sea|air|road|truck|plane|porto|aeroporto|magazzino|nord|sud|estero|confine|capitale|citta|inizio|momento|puerto|aeropuerto|frontera|almacen|via|avion|carretera|mar|momento|bateau|route|mer|fait|biais|pluie|seisme|cyclone|sisma|terremoto|alluvione|pioggia|lluvias|temporal|storm|flood|cyclone|earthquake)/u;

// "By the company Protecta", "par un bâtiment de la Marine": the name that follows is found by itself.
const named =
  /^(?: \p{Ll}[\p{L}-]+){0,2}?(?: (?:of|de|du|des|del|della|di|dell['’]|d['’]))?(?: (?:the|la|le|les|los|l['’]))? ?["“«„]?\p{Lu}/u;

/** "Prêtées par le lycée agricole", "dalla struttura commissariale", "entre los vecinos": sides by a common noun. */
export function* unnamedParties(
  plain: string,
  shown: string,
  known: readonly Span[],
  tools: Tools,
): Generator<PartyMention> {
  const { language } = tools.lexicon;
  const isFree = (span: Span): boolean => !known.some((other) => overlaps(other, span));
  const agent = agents[language];
  for (const act of agent ? tools.acts.in(plain) : []) {
    const behind = plain.slice(act.end, act.end + 90);
    const ahead = agent?.exec(behind)?.[0];
    if (ahead === undefined) continue;
    const phrase = /^\p{Ll}[\p{L}-]{3,}(?: \p{Ll}[\p{L}-]+(?= ?(?:[,.;:)]|$)))?/u.exec(
      shown.slice(act.end + ahead.length, act.end + 90),
    )?.[0];
    const start = act.end + ahead.length;
    const span = { start, end: start + (phrase?.length ?? 0) };
    const words = plain.slice(span.start, span.end);
    const isNone =
      phrase === undefined ||
      named.test(shown.slice(span.end, span.end + 30)) ||
      place.test(words) ||
      [tools.counted, tools.goods, tools.units, tools.acts, tools.noNames].some((each) => each.has(words));
    const side = / from \p{L}+ $/u.test(ahead) ? 'from' : 'by';
    if (!isNone && isFree(span)) yield { ...span, name: phrase, kind: 'office', side };
  }
  for (const hit of tools.counted.in(plain)) {
    const ahead = plain.slice(Math.max(0, hit.start - 90), hit.start);
    const isReceiver = hit.key === 'people' && receivers[language]?.test(ahead) === true;
    if (isReceiver && isFree(hit) && tools.acts.has(ahead.split(/[.;:!?\n]/).at(-1) ?? ''))
      yield {
        start: hit.start,
        end: hit.end,
        name: shown.slice(hit.start, hit.end),
        kind: 'office',
        side: 'to',
      };
  }
}
