/** What the infinitive of a verb tells of its other forms. */
type Forms = {
  readonly infinitive: RegExp;
  /** What the endings of what will or would be done stand behind. */
  readonly stemOf: (infinitive: string) => string;
  readonly endings: string;
  /** Pronouns written as one word with the infinitive: prestarle, consegnarla. */
  readonly pronouns: string;
};

const forms: Readonly<Record<string, Forms>> = {
  it: {
    infinitive: /[aei]re$/,
    stemOf: (word) => word.replace(/[ae]re$/, 'er').replace(/ire$/, 'ir'),
    endings: 'o|a|ai|emo|ete|anno|ebbe|ebbero|emmo',
    pronouns: 'gli|le|lo|la|li|ne|ci|vi|si|glieli|gliele|glielo',
  },
  es: {
    infinitive: /[aei]r$/,
    stemOf: (word) => word,
    endings: 'a|an|e|as|emos|ia|ian|iamos',
    pronouns: 'le|les|lo|la|los|las|nos|se|selos|selas|selo',
  },
  fr: {
    infinitive: /(?:er|ir|endre|ettre)$/,
    stemOf: (word) => word.replace(/re$/, 'r'),
    endings: 'a|ai|ont|ons|ez|ait|aient|ions',
    pronouns: '',
  },
};

const split = (words: string): string[] => words.split('|').filter((word) => word !== '');

const infinitivesIn = (words: string, { infinitive }: Forms): string[] =>
  split(words).filter((word) => /^\p{L}+$/u.test(word) && infinitive.test(word));

/** "Porteremo", "prestarán", "livreront", "offrirait": what is still to come, by the ending of its verb. */
export function futureForms(language: string, words: string): string {
  const own = forms[language];
  if (!own) return '';
  return infinitivesIn(words, own)
    .flatMap((word) => split(own.endings).map((ending) => `${own.stemOf(word)}${ending}`))
    .join('|');
}

/** "A prestarle": the infinitive with a pronoun behind it. */
export function withPronouns(language: string, words: string): string {
  const own = forms[language];
  if (!own) return '';
  return infinitivesIn(words, own)
    .flatMap((word) => split(own.pronouns).map((pronoun) => `${word.replace(/re$/, 'r')}${pronoun}`))
    .join('|');
}
