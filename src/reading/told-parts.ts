import type { ToldStatement } from './api.js';

const ahead =
  /(?<!\p{L})(?:(?:of|among) (?:which|these|those|them)|di (?:cui|questi|queste|essi|esse)|tra cui|de (?:los|las) cuales|de (?:ellos|ellas|estos|estas)|dont|davon|darunter|von (?:diesen|ihnen|denen))(?!\p{L}),?(?: \p{L}+){0,3} ?$|其中，?(?:有|的|约|已)?\p{Script=Han}{0,6}$/iu;
const behind =
  /^ (?:of (?:which|them|these|those)|de[il]? quali|dei quali|delle quali|di (?:essi|esse)|de (?:los|las) cuales|de (?:ellos|ellas)|d['’]entre (?:eux|elles)|davon|von (?:ihnen|diesen|denen))(?!\p{L})/iu;
const endOfSentence = /[.!?](?=\s)|[。！？\n]/gu;
const lookBack = 60;

/** Where the whole stands that each statement tells a part of: "1,000 came, of which 300 went to the north". */
export function wholesIn(statements: readonly ToldStatement[], text: string): (number | null)[] {
  const wholes: (number | null)[] = [];
  for (const [at, part] of statements.entries()) {
    const place = amountPlace(part, text);
    const isSaid =
      place !== undefined &&
      (ahead.test(text.slice(Math.max(0, place.start - lookBack), place.start)) ||
        behind.test(text.slice(place.end, place.end + lookBack)));
    wholes.push(isSaid ? nearestWhole(at, statements, text) : goneOn(at, wholes, statements, text));
  }
  return wholes;
}

type Place = { readonly start: number; readonly end: number };

function amountPlace({ start, end, amount }: ToldStatement, text: string): Place | undefined {
  const found = amount ? text.indexOf(amount.words, start) : -1;
  return amount && found >= 0 && found < end ? { start: found, end: found + amount.words.length } : undefined;
}

const isPartOf = (part: ToldStatement, whole: ToldStatement): boolean =>
  part.measure === 'goods' &&
  whole.measure === 'goods' &&
  !whole.negated &&
  part.amount !== null &&
  whole.amount !== null &&
  part.goods?.class === whole.goods?.class &&
  part.unit === whole.unit &&
  (part.amount.high ?? Number.POSITIVE_INFINITY) <= whole.amount.low;

function nearestWhole(at: number, statements: readonly ToldStatement[], text: string): number | null {
  const part = statements[at];
  const place = statements
    .slice(0, at)
    .findLastIndex(
      (whole) =>
        part !== undefined && isPartOf(part, whole) && sentencesBetween(whole.end, part.start, text) <= 1,
    );
  return place < 0 ? null : place;
}

/** "Of which 300 went to Lund and 200 to Malmö": the second is of the same whole, as long as there is so much. */
function goneOn(
  at: number,
  wholes: readonly (number | null)[],
  statements: readonly ToldStatement[],
  text: string,
): number | null {
  const [part, last] = [statements[at], statements[at - 1]];
  const whole = wholes[at - 1] ?? null;
  const told = whole === null ? undefined : statements[whole];
  if (!part || !last || !told || !isPartOf(part, told)) return null;
  if (sentencesBetween(last.end, part.start, text) > 0) return null;
  const sum = statements
    .filter((_, place) => place === at || wholes[place] === whole)
    .reduce((all, { amount }) => all + (amount?.low ?? 0), 0);
  return sum <= (told.amount?.low ?? 0) ? whole : null;
}

const sentencesBetween = (from: number, to: number, text: string): number =>
  text.slice(from, Math.max(from, to)).match(endOfSentence)?.length ?? 0;
