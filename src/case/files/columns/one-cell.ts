const id = /^[a-z0-9][a-z0-9.-]{0,79}$/;

/** Items are parted by semicolons; ids, which hold no such signs, by commas, bars and lines too. */
export function readList(cell: string): string[] {
  const ids = cell.split(/[;,|\n]/).map((item) => item.trim());
  if (ids.every((item) => id.test(item))) return ids;
  return cell.split(';').map((item) => item.trim());
}

/** Names hold commas, and are parted by semicolons, bars and lines. */
export const readNames = (cell: string): string[] =>
  cell
    .split(/[;；|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** "box=50; carton=2000" */
export function readPacks(cell: string): unknown {
  const pairs = cell.split(';').map((pair) => pair.split('=').map((part) => part.trim()));
  const isPacks = pairs.every(
    ([name, pieces, ...rest]) => name && /^\d+$/.test(pieces ?? '') && rest.length === 0,
  );
  const isUnique = new Set(pairs.map(([name]) => name)).size === pairs.length;
  if (!isPacks || !isUnique) return cell;
  return Object.fromEntries(pairs.map(([name, pieces]) => [name, Number(pieces)]));
}

const currencies: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  欧元: 'EUR',
  RMB: 'CNY',
  人民币: 'CNY',
};

// $ and ¥ are the signs of several, and are asked.
export const readCurrency = (cell: string): string => currencies[cell.toUpperCase()] ?? cell.toUpperCase();
