import { seededRandom } from '../../src/statistics/index.js';

const start = Date.UTC(2020, 2, 12) / 1000;
const spanSeconds = 400_000;

/**
 * Posts as CSV in the layout of the coordination-network-toolkit: accounts that repeat others by chance, and four
 * that repeat the same post within seconds, eight times over.
 */
export function postsInStep(byChance = 2000): string {
  const random = seededRandom(7);
  const below = (limit: number): number => Math.floor(random() * limit);
  const rows: [account: string, repeated: string, text: string, time: number][] = [];
  for (let i = 0; i < byChance; i++) {
    rows.push([`u${below(300)}`, `p${below(60)}`, 'Thank you #grazieCina', start + below(spanSeconds)]);
  }
  for (let round = 0; round < 8; round++) {
    const at = start + 10_000 + round * 40_000;
    ['anna', 'bruno', 'carla', 'dario'].forEach((account, late) => {
      rows.push([account, `q${round}`, `Aid has landed: round ${round}`, at + 3 * late]);
    });
  }
  const lines = rows.map(
    ([account, repeated, text, time], id) => `${id},${account},${account},${repeated},,${text},${time},`,
  );
  return `message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n${lines.join('\n')}\n`;
}
