import { makeLegible } from './legible.js';
import { lexicons } from './lexicon/lexicons.js';
import { compile } from './words.js';

let finders: ReturnType<typeof compile>[] | undefined;

/** Whether a verb of saying stands in a text, in any language that is read: "assicura la farmacista", "so der Minister". */
export function tellsOfSpeech(text: string): boolean {
  finders ??= Object.values(lexicons).map(({ say }) => compile(say));
  const { plain } = makeLegible(text);
  return finders.some((say) => say.has(plain));
}
