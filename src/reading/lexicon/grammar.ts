import type { Words } from './lexicon.js';

/** How a language says who does what, where its words alone do not. */
export type Grammar = {
  /** Right before a participle: the goods are what something is done to. */
  readonly passive: RegExp;
  /** The subject may be left out, and is whoever it was before. */
  readonly dropsSubject: boolean;
  /** How far behind its verb a subject may stand, in characters. */
  readonly subjectBehindMax: number;
  /** One word is "by" and "from": da, von. */
  readonly byIsFrom: boolean;
  /** Stands for a subject named before. */
  readonly pronouns: Words;
  /** How what will be done ends, with its accents. */
  readonly future: RegExp;
  /** Nouns for a promise, before what is promised. */
  readonly promise: Words;
};

const adverb = String.raw`(?: \p{L}+(?:ly|mente|ment)| not| also| ya| gia| deja| bereits| already)?`;

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:was|were|been|be|being|is|are|got)${adverb} $`, 'u'),
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: 'it|they|he|she|which|who',
    future: /(?!)/u,
    promise: 'promise of|promises of|offer of|pledge of',
  },
  it: {
    passive: new RegExp(
      String.raw`(?<!\p{L})(?:stat[oaie]|venne|vennero|viene|vengono|verra|verranno|andra|andranno)${adverb} $`,
      'u',
    ),
    dropsSubject: true,
    subjectBehindMax: 14,
    byIsFrom: true,
    pronouns: 'essa|esso|che|questa|questo|lui|lei|loro',
    future: /\p{L}{2}(?:[ei]rà|[ei]ranno|[ei]remo|rebbero|rebbe)(?!\p{L})/u,
    promise: 'promessa di|offerta di|impegno per|impegno di',
  },
  es: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:fue|fueron|sido|sera|seran|siendo|han sido)${adverb} $`, 'u'),
    dropsSubject: true,
    subjectBehindMax: 14,
    byIsFrom: false,
    pronouns: 'que|esta|este|ella|el|ellos',
    future: /\p{L}{2}[aei]r(?:á|án|emos|ía|ían)(?!\p{L})/u,
    promise: 'promesa de|oferta de|compromiso de|anuncio de',
  },
  fr: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:ete|sera|seront|etre|sont|est|furent)${adverb} $`, 'u'),
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: "il|elle|ils|elles|qui|qu'il|qu'elle|celui-ci|celle-ci",
    future: /\p{L}{2}[ei]r(?:ont|ons|aient)(?!\p{L})|\p{L}{3}era(?!\p{L})/u,
    promise: "promesse de|promesse d'|offre de|annonce de|l'envoi de|envoi prochain de",
  },
  de: {
    passive: /(?<!\p{L})(?:wurde|wurden|worden|werden|wird|ist|sind|war|waren)(?!\p{L})/u,
    dropsSubject: false,
    subjectBehindMax: 80,
    byIsFrom: true,
    pronouns: 'er|sie|es|die|der|dieser|diese',
    future: /(?!)/u,
    promise: 'zusage von|zusage uber|zusage fur|angebot von|versprechen von',
  },
  zh: {
    passive: /被$/u,
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: '其|它|该',
    future: /(?!)/u,
    promise: '',
  },
};

const none: Grammar = {
  passive: /(?!)/u,
  dropsSubject: false,
  subjectBehindMax: 0,
  byIsFrom: false,
  pronouns: '',
  future: /(?!)/u,
  promise: '',
};

export const grammarOf = (language: string): Grammar => grammars[language] ?? none;
