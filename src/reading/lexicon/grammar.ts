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
};

const adverb = String.raw`(?: \p{L}+(?:ly|mente|ment)| not| also| ya| gia| deja| bereits| already)?`;

const grammars: Readonly<Record<string, Grammar>> = {
  en: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:was|were|been|be|being|is|are|got)${adverb} $`, 'u'),
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: 'it|they|he|she|which|who',
  },
  it: {
    passive: new RegExp(
      String.raw`(?<!\p{L})(?:stat[oaie]|venne|vennero|viene|vengono|verra|verranno|andra|andranno)${adverb} $`,
      'u',
    ),
    dropsSubject: true,
    subjectBehindMax: 4,
    byIsFrom: true,
    pronouns: 'essa|esso|che|questa|questo|lui|lei|loro',
  },
  es: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:fue|fueron|sido|sera|seran|siendo|han sido)${adverb} $`, 'u'),
    dropsSubject: true,
    subjectBehindMax: 4,
    byIsFrom: false,
    pronouns: 'que|esta|este|ella|el|ellos',
  },
  fr: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:ete|sera|seront|etre|sont|est|furent)${adverb} $`, 'u'),
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: "il|elle|ils|elles|qui|qu'il|qu'elle|celui-ci|celle-ci",
  },
  de: {
    passive: /(?<!\p{L})(?:wurde|wurden|worden|werden|wird)(?!\p{L})/u,
    dropsSubject: false,
    subjectBehindMax: 80,
    byIsFrom: true,
    pronouns: 'er|sie|es|die|der|dieser|diese',
  },
  zh: { passive: /被$/u, dropsSubject: true, subjectBehindMax: 0, byIsFrom: false, pronouns: '其|它|该' },
};

const none: Grammar = {
  passive: /(?!)/u,
  dropsSubject: false,
  subjectBehindMax: 0,
  byIsFrom: false,
  pronouns: '',
};

export const grammarOf = (language: string): Grammar => grammars[language] ?? none;
