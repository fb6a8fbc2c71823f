import { plainText } from '../../lib/numbers/index.js';
import { findActs } from '../find-acts.js';
import type { Act } from '../lexicon/lexicon.js';
import { type ReadingLanguage, readingLanguages } from '../lexicon/lexicons.js';
import { type Tools, toolsOf } from '../tools.js';
import type { Stage } from '../vocabulary.js';

/** What a note says became of the goods: a stage, that none of them came, or nothing that is understood. */
export type NoteMeaning = Stage | 'none-came';

/** What a note means, whether somebody says so, and whether it tells of a part of the row or of goods held up. */
export type Noted = {
  readonly meaning: NoteMeaning;
  readonly isByHand: boolean;
  readonly isPart: boolean;
  readonly isHeld: boolean;
};

// A longer note tells a story, and a word of it is no state of the row.
const noteCharsMax = 60;

// States of a list that are no verbs of an article.
const noneCame =
  /(?<!\p{L})(?:cancel(?:l?ed|lation)|called off|lost|missing|no[- ]show|annullat\p{L}|smarrit\p{L}|pers[aei]|dispers\p{L}|cancelad\p{L}s?|anulad\p{L}s?|extraviad\p{L}s?|perdid\p{L}s?|annule\p{L}*|perdue?s?|egare\p{L}*|storniert|abgesagt|annulliert|verloren|verschollen|never (?:came|showed up)|outstanding|undelivered|mai (?:arrivat|giunt|pervenut|consegnat|ricevut)\p{L}|nunca (?:llego|llegaron|llegad\p{L}+|recibid\p{L}+|entregad\p{L}+)|jamais (?:arrive|livre|recu)\p{L}*|nie (?:angekommen|geliefert|eingetroffen|erhalten))(?!\p{L})|取消|丢失|遗失|(?:未|没有?|从未|尚未|并未)(?:到货|收到|送达|到达|交付|抵达|签收|发货)/u;

const back: readonly (readonly [Stage, RegExp])[] = [
  [
    'rejected',
    /(?<!\p{L})(?:returned|sent back|given back|refused|rejected|turned away|rejection|res[aei]|restituit\p{L}|rimandat\p{L}|rispedit\p{L}|respint\p{L}|rifiutat\p{L}|scartat\p{L}|devuelt\p{L}s?|rechazad\p{L}s?|rendue?s?|renvoye\p{L}*|retourne\p{L}*|refuse\p{L}*|rejete\p{L}*|zuruckgeschickt|zuruckgesandt|zuruckgegeben|zuruckgewiesen|retourniert|retoure|abgelehnt)(?!\p{L})|退回|退货|拒收|退还/u,
  ],
  [
    'recalled',
    /(?<!\p{L})(?:recall(?:ed)?|withdrawn|called back|richiamat\p{L}|ritirat\p{L}|richiamo|retirad\p{L}s?|rappele\p{L}*|retire\p{L}*|zuruckgerufen|ruckruf)(?!\p{L})|召回/u,
  ],
];

const no =
  /(?<!\p{L})(?:not?|never|without|non|mai|senza|nunca|sin|pas|jamais|sans|nicht|kein\p{L}*|nie|ohne)(?!\p{L})/u;

/** How a note is to be taken, in the words of the reader of articles and of lists. */
export function noteMeant(note: string, language: ReadingLanguage | undefined): NoteMeaning | undefined {
  const plain = plainText(note).replaceAll(/ in good (?:order|condition)/g, '');
  if (plain.length > noteCharsMax || /[?？]/.test(plain)) return undefined;
  if (noneCame.test(plain)) return 'none-came';
  const isDenied =
    no.test(plain) ||
    readingLanguages.some(
      (each) => (language === undefined || each === language) && toolsOf(each).not.has(plain),
    );
  const turned = back.find(([, words]) => words.test(plain))?.[0];
  if (turned !== undefined) return isDenied ? undefined : turned;
  const found = actsIn(plain, language);
  if (found === undefined) return undefined;
  const [only, other] = new Set(found.acts.flatMap(({ stage }) => stage ?? []));
  if (only === undefined || other !== undefined || found.tools.future.has(plain)) return undefined;
  return isDenied ? (denied.includes(only) ? 'none-came' : undefined) : only;
}

type Told = { readonly tools: Tools; readonly acts: readonly Act[] };

/** What a note tells, in the first language whose verbs it has. */
function actsIn(plain: string, language: ReadingLanguage | undefined): Told | undefined {
  const languages =
    language === undefined
      ? readingLanguages
      : [language, ...readingLanguages.filter((each) => each !== language)];
  for (const each of languages) {
    const tools = toolsOf(each);
    const acts = findActs(plain, tools).map(({ key }) => key);
    if (acts.some(({ stage }) => stage !== undefined)) return { tools, acts };
  }
  return undefined;
}

const denied: readonly Stage[] = ['shipped', 'received', 'accepted', 'distributed'];

/** Whether a note tells of goods that are held up on their way: "2 held by customs". */
export function tellsHeld(note: string, language: ReadingLanguage | undefined): boolean {
  const plain = plainText(note);
  const told = actsIn(plain, language);
  return told?.acts.some(({ isHeld }) => isHeld) === true && !told.tools.not.has(plain);
}

const part =
  /\d|(?<!\p{L})(?:part|partly|partial\p{L}*|some|half|parte|parzial\p{L}*|alcun\p{L}|meta|parcial\p{L}*|algun\p{L}*|mitad|partie\p{L}*|partiel\p{L}*|moitie|teil\p{L}*|einige|halb\p{L}*|halfte)(?!\p{L})|部分|一半|若干|[一二两三四五六七八九十百千万]+\s*[套个件箱盒台只支瓶桶包]/u;

/** Whether a note tells of a part of what the row counts: "200 returned". */
export const tellsPart = (note: string): boolean => part.test(plainText(note));
