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
  /** A verb in the present, as it stands alone: consegna, liefert. */
  readonly present: RegExp;
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
    present:
      /^(?!.*(?:ed|sent|gave|given|brought|flew|flown|left|took|taken|came|got|had|bought|lent|sold|paid|ing|went|threw|thrown|put|on|in|at|for|of|to|by|up)$)/u,
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
    present: /(?<![aiu]t|st|ss|[aei]r)(?:a|ano|e|ono)$/u,
  },
  es: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:fue|fueron|sido|sera|seran|siendo|han sido)${adverb} $`, 'u'),
    dropsSubject: true,
    subjectBehindMax: 14,
    byIsFrom: false,
    pronouns: 'que|esta|este|ella|el|ellos',
    future: /\p{L}{2}[aei]r(?:á|án|emos|ía|ían)(?!\p{L})/u,
    present: /(?<!ad|id|ar|er|ir)(?:a|an|e|en)$/u,
  },
  fr: {
    passive: new RegExp(String.raw`(?<!\p{L})(?:ete|sera|seront|etre|sont|est|furent)${adverb} $`, 'u'),
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: "il|elle|ils|elles|qui|qu'il|qu'elle|celui-ci|celle-ci",
    future: /\p{L}{2}[ei]r(?:ont|ons|aient)(?!\p{L})|\p{L}{3}era(?!\p{L})/u,
    present: /(?:[^e]e|ent|oit|oivent|met|ettent|it)$/u,
  },
  de: {
    passive: /(?<!\p{L})(?:wurde|wurden|worden|werden|wird|ist|sind|war|waren)(?!\p{L})/u,
    dropsSubject: false,
    subjectBehindMax: 80,
    byIsFrom: true,
    pronouns: 'er|sie|es|die|der|dieser|diese',
    future: /(?!)/u,
    present: /^(?!ge(?!h|b)).*(?:(?<!te)t|[^t]en|ern|halt)$/u,
  },
  zh: {
    passive: /被$/u,
    dropsSubject: false,
    subjectBehindMax: 0,
    byIsFrom: false,
    pronouns: '其|它|该',
    future: /(?!)/u,
    present: /(?!)/u,
  },
};

const none: Grammar = {
  passive: /(?!)/u,
  dropsSubject: false,
  subjectBehindMax: 0,
  byIsFrom: false,
  pronouns: '',
  future: /(?!)/u,
  present: /(?!)/u,
};

export const grammarOf = (language: string): Grammar => grammars[language] ?? none;
