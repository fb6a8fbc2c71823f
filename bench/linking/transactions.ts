import { Random } from '../case/random.js';

/** A transfer as the bank that sends it books it, and as the bank that gets it does. */
export type Transfer = {
  readonly id: string;
  readonly amount: number;
  /** Days from the first. */
  readonly day: number;
  readonly memo?: string | undefined;
};

const firms = [
  'Alba',
  'Borea',
  'Cetra',
  'Doria',
  'Eridano',
  'Fontana',
  'Ginestra',
  'Lario',
  'Mirto',
  'Nembo',
];
const wares = [
  'masks',
  'gloves',
  'kits',
  'gowns',
  'oxygen',
  'freight',
  'storage',
  'customs',
  'testing',
  'fuel',
];
const usual = [50, 100, 250, 500, 1000, 1200, 5000, 10_000];

/** Transfers with usual amounts and memos that repeat, fees, days between, and memos cut, misspelt or left out. */
export function makeTransfers(count: number): { origin: Transfer[]; destination: Transfer[] } {
  const random = new Random(7);
  const origin = Array.from({ length: count }, (_, n): Transfer => {
    const amount = random.chance(0.3) ? random.pickSkewed(usual) : random.between(1000, 2_000_000) / 100;
    return { id: `o${n}`, amount, day: random.between(0, 365), memo: memoOf(random) };
  });
  const destination = origin.map((sent, n) => ({ ...received(sent, random), id: `d${n}` }));
  return { origin, destination };
}

function memoOf(random: Random): string | undefined {
  if (random.chance(0.05)) return undefined;
  const firm = `${random.pick(firms)} ${random.pickSkewed(firms)}`;
  const ware = random.pickSkewed(wares);
  return random.chance(0.4) ? `${firm} ${ware}` : `${firm} ${ware} ${random.between(100, 99_999)}`;
}

function received({ amount, day, memo }: Transfer, random: Random): Omit<Transfer, 'id'> {
  const fee = random.chance(0.25) ? 1 - random.between(1, 30) / 1000 : 1;
  const later = random.chance(0.5) ? 0 : random.chance(0.8) ? random.between(1, 3) : random.between(4, 10);
  return {
    amount: Math.round(amount * fee * 100) / 100,
    day: day + later,
    memo: memo && garbled(memo, random),
  };
}

function garbled(memo: string, random: Random): string | undefined {
  if (random.chance(0.45)) return memo;
  if (random.chance(0.15)) return undefined;
  if (random.chance(0.4)) return memo.slice(0, random.between(6, memo.length));
  const at = random.between(0, memo.length - 1);
  const letter = String.fromCharCode(random.between(97, 122));
  return random.chance(0.5)
    ? memo.slice(0, at) + letter + memo.slice(at + 1)
    : memo.slice(0, at) + memo.slice(at + 1);
}
