import type { ProposedStatement, ToldStatement } from './api.js';

type Total = ProposedStatement['total'];

const words =
  /(?<!\p{L})(?:in tutto|in totale|complessiv\p{L}+|total[ei] (?:di|de)|(?:a|the|for a) total|in total|in all|altogether|all told|total(?:l?ing|led|ed)|combined|insgesamt|zusammen|in summe|gesamt\p{L}*|en total|en conjunto|au total|en tout)(?!\p{L})|总计|总共|共计|合计|累计|一共|总数|总量|共(?:收|接|有|获|得|捐|向)/iu;

// Two and three tents here and five there add up by chance.
const tellingFrom = 100;
const partsMax = 8;
const before = 40;

/**
 * Which statements sum up those beside them. "40,000 were given and 25,000 sold, 65,000 in all": the 65,000 are no third
 * shipment. Where the words say that it is a total and what stands beside it does not add up to it, that is shown and no
 * more: it may be. So is a promise, of what others brought.
 */
export function totalsIn(statements: readonly ToldStatement[], text: string): Total[] {
  const counted = statements.flatMap((statement, at) => (isCounted(statement) ? [at] : []));
  return statements.map((statement, at) => {
    if (!isCounted(statement)) return null;
    const alike = counted.filter((other) => statements[other]?.goods?.class === statement.goods?.class);
    const place = alike.indexOf(at);
    const isSaid = words.test(text.slice(Math.max(0, statement.start - before), statement.end));
    const others = (places: readonly number[]): ToldStatement[] =>
      places.flatMap((other) => statements[other] ?? []);
    const ahead = others(alike.slice(0, place)).toReversed();
    const behind = others(alike.slice(place + 1));
    const parts = partsOf(statement, ahead, isSaid)?.toReversed() ?? partsOf(statement, behind, isSaid);
    if (parts)
      return {
        parts: parts.map(({ amount }) => amount?.words ?? ''),
        addsUp: isSaid || !isOfAnother(statement, parts),
      };
    const smaller = [ahead, behind]
      .map(([next]) => next)
      .filter((next) => next && lowOf(next) < lowOf(statement));
    return isSaid && smaller.length > 0
      ? { parts: smaller.map((next) => next?.amount?.words ?? ''), addsUp: false }
      : null;
  });
}

const lowOf = ({ amount }: ToldStatement): number => amount?.low ?? 0;

// Only exact counts of things that are said to have moved add up to one.
const isCounted = ({ measure, goods, amount, negated }: ToldStatement): boolean =>
  measure === 'goods' && goods !== null && !negated && amount !== null && amount.low === amount.high;

// What one promised is no sum of what others brought, though the numbers agree. Of what came, the giver is often guessed.
const isOfAnother = ({ stage, from: giver }: ToldStatement, parts: readonly ToldStatement[]): boolean =>
  (stage === 'pledged' || stage === 'contracted') &&
  giver !== null &&
  parts.some(({ from }) => from !== null && from.toLowerCase() !== giver.toLowerCase());

/** The neighbours, nearest first, that come to its amount. */
function partsOf(
  whole: ToldStatement,
  neighbours: readonly ToldStatement[],
  isSaid: boolean,
): ToldStatement[] | undefined {
  let sum = 0;
  for (const [at, part] of neighbours.slice(0, partsMax).entries()) {
    if (part.unit !== whole.unit) return undefined;
    sum += lowOf(part);
    if (sum > lowOf(whole)) return undefined;
    if (at > 0 && sum === lowOf(whole))
      return isSaid || sum >= tellingFrom ? neighbours.slice(0, at + 1) : undefined;
  }
  return undefined;
}
