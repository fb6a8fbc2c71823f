import type { Tools } from './tools.js';
import { isInTransfer } from './unknown-goods.js';
import type { Span } from './words.js';

const partOf =
  /(?:batch(?:es)? of|lote de|lotes de|lotto di|lot de|davon|darunter|(?:of|among) (?:which|these|those|them)|di (?:cui|questi|queste|essi|esse)|tra cui|de[il]?l?[ei]? quali|de los cuales|de las cuales|de ellos|de ellas|de estos|de estas|dont|d'entre (?:eux|elles)|von (?:diesen|ihnen|denen)|其中),? ?(?:\p{L}+ )?$/u;

const inNumber =
  /(?:au nombre de|in numero di|en numero de|numbering|(?:the|le|i|gli|las|los|les|die|den) (?:first|last|prim[ei]|ultim[ei]|primer[oa]s|ultim[oa]s|premiers|premieres|derniers|dernieres|ersten|letzten|fehlenden|missing)) $/u;

// "Celle-ci en a envoyé 8 000 à Kara", "ne ha inviate 300 al comune".
const destination =
  /^ (?:to|for|a|al|alla|allo|ai|agli|alle|all'|per|para|pour|au|aux|an|nach|so far|finora|hasta ahora|jusqu'ici|bisher|bislang)(?!\p{L})/u;

const ofThem =
  /^ (?:of (?:the (?:\p{L}+ )?(?:ones|lot|total)|them|these|those|which)|in (?:all|total)|altogether|in tutto|in totale|en total|en tout|au total|insgesamt|de[il]l?[ei]? quali|di (?:essi|esse|loro|questi|queste)|de (?:ell[oa]s|est[oa]s|es[oa]s)|de l[oa]s cuales|d'entre (?:eux|elles)|de (?:ceux|celles)(?:-ci|-la)?|von (?:ihnen|diesen|denen)|der (?:alten|neuen|gespendeten|gelieferten))(?!\p{L})/u;

const relative =
  /^ ?(?:[,.;:)”"»“]|(?:will|would|saranno|sara|verranno|andranno|seront|sera|seran|iran|werden|sollen|restano|quedan|restent|estan|ya estan|sont|sarebbero|and (?:we|they|it|he|she)|y|e|ma|et|mais|und|aber|but|of which|that|which|who|dont|que|qui|che|di cui|de los|davon|die|den|of them|were|was|are|have|had|has|is|ist|es|est|e|ont|son|fueron|sono|sind|waren|wurden|wurde|hat|haben)(?!\p{L}))/u;

const pronouns =
  "ya|nos|los|las|les|le|se|lo|la|ci|ne|vi|gia|ce|en|y|lui|leur|nous|deja|ont|ete|sont|already|also|only|have|has|had|been|were|was|are|is|wurden|sind|waren|hat|haben|hatte|uns|ihm|ihr|sie|er|wir|schon|bereits|noch|han|ha|sido|fueron|sono|stat[eio]|non|no|not|n'";
const upToVerb = new RegExp(`^ (?:(?:\\p{L}{1,4}|${pronouns}) )?(?:(?:${pronouns}) ?){0,4}$`, 'u');

/** Whether a number without a noun is of the goods named before: "twelve have already been delivered to us". */
export function isOfBefore(plain: string, number: Span, tools: Tools): boolean {
  const { start, end } = number;
  const behind = plain.slice(end, end + 40);
  const ahead = plain.slice(Math.max(0, start - 40), start);
  const [nearRest] = tools.rest.in(` ${behind}`);
  if (nearRest && nearRest.start <= 2) return true;
  if (tools.rest.in(ahead).some((rest) => /^ ?\p{L}{0,4} ?$/u.test(ahead.slice(rest.end)))) return true;
  if (ofThem.test(behind) || partOf.test(ahead) || isNumbered(plain, number)) return true;
  const sentence = sentenceAhead(plain, start);
  const isTold = tools.acts.has(sentence);
  const isInTold = tools.isChinese || isTold || isInTransfer(plain, number, tools);
  const isLast = /^\s*$/.test(behind) || plain.charAt(end - 1) === '.';
  if (isInTold && (isLast || relative.test(behind))) return true;
  if (isTold && (destination.test(behind) || isPartitive(sentence, tools))) return true;
  return isOfNamed(sentence, tools) || isBeforeVerb(plain, number, tools);
}

/** "Au nombre de dix", "the first 90". */
export const isNumbered = (plain: string, { start }: Span): boolean =>
  inNumber.test(plain.slice(Math.max(0, start - 40), start));

const sentenceAhead = (plain: string, start: number): string =>
  plain
    .slice(Math.max(0, start - 160), start)
    .split(/[.!?;](?=\s)|\n/u)
    .at(-1) ?? '';

/** "Ne aveva acquistati 30", "promis d'en envoyer 150". */
const isPartitive = (sentence: string, { lexicon, acts }: Tools): boolean => {
  const pattern = { it: /(?<!\p{L})ne (?:\p{L}+ ){1,4}$/u, fr: /(?<!\p{L})en (?:\p{L}+ ){1,4}$/u };
  const found =
    lexicon.language === 'it' || lexicon.language === 'fr' ? pattern[lexicon.language].exec(sentence) : null;
  return found !== null && acts.has(found[0]);
};

/** "Von den Netzen haben die Schwestern 1.300 verteilt", "del total de bolsas, 40 se han derivado". */
function isOfNamed(sentence: string, { goods, isChinese }: Tools): boolean {
  const last = isChinese ? undefined : goods.in(sentence).at(-1);
  return (
    last !== undefined &&
    /(?:^|[ "“„«])(?:of the|von den|de las|de los|del total de|delle|dei|degli|parmi les|sur les) (?:\p{L}+ )?$/u.test(
      sentence.slice(0, last.start),
    ) &&
    !/\d/.test(sentence.slice(last.end))
  );
}

function isBeforeVerb(plain: string, { start, end }: Span, { acts }: Tools): boolean {
  const behind = plain.slice(end, end + 40);
  const [act] = acts.in(behind);
  if (act === undefined) return false;
  const isDefinite = /(?:^|[ '])(?:the|il|i|le|gli|el|los|las|les|die|der|den)$/u.test(
    `${plain.slice(Math.max(0, start - 24), start).trim()} ${plain.slice(start, end)}`.replace(
      / ?[^ ]*$/,
      '',
    ),
  );
  return (isDefinite ? /^ (?:\p{L}+ )?$/u : upToVerb).test(behind.slice(0, act.start));
}
