import { tellsOfSpeech } from '../../reading/index.js';
import type { ParsedSource } from './parse-source.js';
import { splitWords } from './split-words.js';

const title =
  /^(?:dr|drs|mr|mrs|ms|prof|professor|minister|ministre|ministro|ministra|sir|dame|dott|dottoressa|dottor|sig|signora|signor|herr|frau|m|mme|president|presidente|general|nurse|col|hon|rev|doctor|doctora|ing|د|السيد|السيدة|الدكتور|الدكتورة|وزير)$/iu;
const roleOnly =
  /^(?:a|r|answer|antwort|risposta|respuesta|réponse|答|speaker|interviewee|spokesman|spokesperson)$/iu;
// Beside the verbs of saying that articles are read by: what stands before who spoke, and Arabic.
const says =
  /(?<![\p{L}\p{M}])(?:according|secondo|so|laut|selon|según)(?![\p{L}\p{M}])|[说称讲表]|قال|قالت/u;
const name =
  /\p{Lu}[\p{L}\p{M}'’-]+(?:[ \u00a0]+(?:(?:de|da|di|del|van|von|der|al|bin|el|la)[ ]+)?\p{Lu}[\p{L}\p{M}'’-]+)+/gu;

/** Who says the words at a place: whoever the text names beside a quotation, else whose turn it is; nobody where it does not show. */
export function speakersAt(source: ParsedSource, start: number, end: number, turn: number): string[] {
  const label = source.turns[turn]?.label;
  const around = quotedFrom(source.text, start, end);
  const named = around === undefined ? undefined : namedBeside(source.text, around);
  if (named !== undefined) return named;
  return label === undefined || roleOnly.test(label.trim()) ? [] : [spellName(label)];
}

/** The quotation marks a place stands in, within its paragraph. */
function quotedFrom(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const from = text.lastIndexOf('\n\n', start) + 1;
  const until = text.indexOf('\n\n', end);
  const paragraph = text.slice(from, until < 0 ? undefined : until);
  const marks = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|「[^」]*」|"[^"\n]*"/gu;
  const found = [...paragraph.matchAll(marks)].find(
    ({ index, 0: all }) => from + index <= start && from + index + all.length >= end,
  );
  return found && { start: from + found.index, end: from + found.index + found[0].length };
}

function namedBeside(text: string, quoted: { start: number; end: number }): string[] | undefined {
  const behind = text.slice(quoted.end, quoted.end + 90).split(/[.!?。]\s|\n|[“„«「"]/u)[0] ?? '';
  const ahead =
    text
      .slice(Math.max(0, quoted.start - 90), quoted.start)
      .split(/[.!?。]\s|\n|[”»」"]/u)
      .at(-1) ?? '';
  for (const beside of [behind, ahead]) {
    const names = beside.match(name);
    // "Efisio Mura ha attaccato la giunta: «…»".
    const isIntroduced = beside === ahead && /[:：]\s*$/u.test(ahead);
    if (names && (isIntroduced || says.test(beside) || tellsOfSpeech(beside))) return names;
  }
  return undefined;
}

/** Whether two names are of one person, as far as they show: the family name of the one stands in the other. */
export function isSamePerson(one: string, other: string): boolean {
  if (/\p{Script=Han}/u.test(one)) return other.includes(one) || one.includes(bare(other).join(''));
  const [names, others] = [bare(one), bare(other)];
  const [short, long] = names.length <= others.length ? [names, others] : [others, names];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const bare = (said: string): string[] =>
  splitWords(said.replaceAll(/[(（][^)）]*[)）]/gu, ' '))
    .map(({ key }) => key.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .filter((word) => !title.test(word));

/** A label in capitals as a name is written, without its titles. */
function spellName(label: string): string {
  const words = label.trim().split(/\s+/u);
  const named = words.filter((word) => !title.test(word.replace(/\.$/, '')));
  return (named.length > 0 ? named : words)
    .map((word) => (/^[\p{Lu}\p{M}'’.-]{2,}$/u.test(word) ? capital(word) : word))
    .join(' ');
}

const capital = (word: string): string =>
  word.toLowerCase().replaceAll(/(?<=^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
