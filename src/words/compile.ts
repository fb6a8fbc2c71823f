import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.js';

export type Sentence = {
  /** The names a value is put in for. */
  readonly names: readonly string[];
  /** Those of which the number decides the form. */
  readonly counts: readonly string[];
  readonly say: (
    values: Readonly<Record<string, string>>,
    counts: Readonly<Record<string, number>>,
  ) => string;
};

type Node = ReturnType<IntlMessageFormat['getAst']>[number];
type Plural = Extract<Node, { pluralType: unknown }>;
type Argument = Exclude<Node, { options: unknown }> & { value: string };
const isArgument = (node: Node): node is Argument => Number(node.type) === 1;
const isPlural = (node: Node): node is Plural => 'pluralType' in node;

/** A text of the catalogue, read once. */
export function compile(text: string, language: Language): Sentence {
  // Most texts are words alone.
  if (!/[{']/.test(text)) return { names: [], counts: [], say: () => text };
  const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  const names = new Set<string>();
  const counts = new Set<string>();
  partNames(format.getAst(), names, counts);
  return {
    names: [...names],
    counts: [...counts],
    say: (values, numbers) => String(format.format({ ...values, ...numberedAs(numbers) })),
  };
}

// A count is said in words of its own ("1.2 million", "at least 3") and chooses the form by its number: one name in the
// text, and two values under it here.
const numberOf = (name: string): string => `${name}#`;

const numberedAs = (numbers: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(numbers).map(([name, value]) => [numberOf(name), value]));

function partNames(nodes: readonly Node[], names: Set<string>, counts: Set<string>): void {
  for (const node of nodes) {
    if (isArgument(node)) names.add(node.value);
    if (!isPlural(node)) continue;
    counts.add(node.value);
    node.value = numberOf(node.value);
    for (const { value } of Object.values(node.options)) partNames(value, names, counts);
  }
}

/** The sentences of one catalogue, each compiled when it is first said. */
export function sentencesOf<Key extends string>(
  texts: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key) => Sentence {
  const compiled = new Map<Key, Sentence>();
  return (key) => {
    const known = compiled.get(key);
    if (known) return known;
    const sentence = compile(texts[key], language);
    compiled.set(key, sentence);
    return sentence;
  };
}
