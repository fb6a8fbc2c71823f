import type { Tools } from '../tools.js';
import type { Span } from '../words.js';

/** Articles and nouns for somebody who is given no name: "a local company", "un imprenditore", "der Hersteller". */
const phrases: Readonly<Record<string, { readonly article: string; readonly nouns: string }>> = {
  en: {
    article: 'the|a|an|another|one|its|our|their',
    nouns:
      'compan(?:y|ies)|firms?|suppliers?|manufacturers?|distributors?|wholesalers?|maker|contractor|donors?|benefactor|businessman|businesswoman|entrepreneur|farmers?|parish|council|mayor|governor|board|school|college|university|church|mosque|bank|charity|factory|mine|brewery|vendor|retailer|airline',
  },
  it: {
    article:
      "il |lo |la |l'|un |uno |una |un'|i |gli |le |al |allo |alla |all'|ai |agli |alle |dal |dallo |dalla |dall'|dai |dagli |dalle |un altro ",
    nouns:
      'aziend[ae]|ditt[ae]|impres[ae]|societa|fornitor[ei]|produttor[ei]|distributor[ei]|grossista|fabbrica|donatore|donatrice|benefattore|imprenditor[ei]|imprenditrice|agricoltori|sindaco|sindaca|governatore|scuola|liceo|universita|fondazione|banca|diocesi|farmacia|cooperativa|multinazionale|struttura|nosocomio|ambulatori',
  },
  es: {
    article: 'el |la |los |las |un |una |unos |unas |otra |otro |su |al ',
    nouns:
      'empresas?|firma|compania|proveedor(?:es|a)?|fabricante|distribuidora?|mayorista|fabrica|donante|benefactor|empresario|empresaria|agricultores|alcalde|alcaldesa|gobernador|gobernadora|escuela|colegio|universidad|fundacion|banco|cooperativa|multinacional|minera|farmaceutica|nosocomio|sanatorio|albergue|parroquia',
  },
  fr: {
    article: "le |la |l'|les |un |une |des |son |sa |au |aux ",
    nouns:
      'entreprises?|societe|firme|fournisseurs?|fabricants?|distributeur|grossiste|usine|donateurs?|donatrice|bienfaiteur|entrepreneur|agriculteurs|maire|gouverneur|ecole|lycee|universite|fondation|banque|cooperative|multinationale|laboratoire|etablissement|paroisse|exploitant',
  },
  de: {
    article: 'der |die |das |dem |den |ein |eine |einem |einer |einen |vom |beim |zum |zur |ihr |ihrem ',
    nouns:
      'firma|firmen|unternehmen|unternehmer|unternehmerin|hersteller|lieferanten?|handler|grosshandler|spender|spenderin|burgermeister|burgermeisterin|stiftung|bank|brauerei|fabrik|genossenschaft|anbieter|landwirte?|schule|kirchengemeinde|pfarrei|fachhandel|betreiber|notunterkunfte?',
  },
};

// "The company Protecta", "the mayor of Leeds", "the supplier, Medway": the name that follows is found by itself.
// Of a person or a firm "of Leeds" tells where they are.
const isPlaced =
  /(?:donor|businessman|businesswoman|entrepreneur|farmers?|firms?|compan(?:y|ies)|suppliers?|donatore|donatrice|imprenditor[ei]|imprenditrice|agricoltori|aziend[ae]|ditt[ae]|fornitor[ei]|donante|empresari[oa]|agricultores|empresas?|proveedor|donateurs?|entrepreneur|agriculteurs|entreprises?|fournisseurs?|spender|spenderin|unternehmer|unternehmerin|landwirte?|handler|grosshandler|lieferanten?|firma|unternehmen)$/u;
const isOfPlace = /^ (?:of|in|from|di|de|aus|in|von|en|a|à) (?:la )?\p{Lu}/u;
const isNamed =
  /^(?:,? (?:of|de|du|des|del|della|dello|di|von|aus|in)? ?(?:(?:the|la|le|les|los|el|der|den) )?|,? (?:d|dell|l|de l)['’])["“«„]?\p{Lu}/u;

// "La firma coruñesa Solaria".
const isDescribed = /^ \p{Ll}{4,} ["“«„]?\p{Lu}/u;
const describesBehind = new Set(['it', 'es', 'fr']);

const made = new Map<string, RegExp>();

function patternOf(language: string): RegExp | undefined {
  const known = made.get(language);
  const phrase = phrases[language];
  if (known || !phrase) return known;
  const { article, nouns } = phrase;
  const articles = language === 'en' ? `(?:${article}) ` : `(?:${article})`;
  // What stands between the two is a word of its own: "a local company", "eine örtliche Firma".
  const pattern = new RegExp(`(?<!\\p{L})${articles}((?:[\\p{L}-]+ ){0,2}?(?:${nouns}))(?!\\p{L})`, 'gu');
  made.set(language, pattern);
  return pattern;
}

/** Somebody spoken of by a common noun alone, as giver or receiver. */
export function* commonNouns(plain: string, shown: string, tools: Tools): Generator<Span> {
  const { acts, goods, units, lexicon } = tools;
  const pattern = patternOf(lexicon.language);
  if (!pattern) return;
  for (const match of plain.matchAll(pattern)) {
    const words = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - words.length;
    const behind = shown.slice(end, end + 24);
    // "La Cámara Farmacéutica" is a name; in German every noun has a capital.
    const isName =
      (lexicon.language !== 'de' && /\p{Lu}[^ ]*$/u.test(shown.slice(start, end))) ||
      (isNamed.test(behind) && !(isPlaced.test(words) && isOfPlace.test(behind))) ||
      (describesBehind.has(lexicon.language) && isDescribed.test(behind));
    const isOther = [acts, goods, units].some((each) => each.has(words));
    if (!isName && !isOther) yield { start, end };
  }
}
