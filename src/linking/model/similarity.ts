/**
 * How alike two spellings are, 0 to 1, by Jaro with Winkler's reward for a common beginning (Winkler 1990: 0.1 for each of
 * at most four letters).
 */
export function jaroWinkler(a: string, b: string): number {
  const jaro = jaroSimilarity(a, b);
  let common = 0;
  while (common < 4 && common < a.length && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return jaro + common * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  return a.length <= wordBits && b.length <= wordBits ? jaroOfWords(a, b, reach) : jaroOfTexts(a, b, reach);
}

// What is compared millions of times are names: the letters that are taken are then the bits of a number.
const wordBits = 31;

const letters = new Uint16Array(wordBits);

function jaroOfWords(a: string, b: string, reach: number): number {
  let [takenOfA, takenOfB, matches] = [0, 0, 0];
  for (let at = 0; at < b.length; at++) letters[at] = b.charCodeAt(at);
  for (let at = 0; at < a.length; at++) {
    const letter = a.charCodeAt(at);
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (letters[other] !== letter || (takenOfB >> other) & 1) continue;
      takenOfA |= 1 << at;
      takenOfB |= 1 << other;
      matches += 1;
      break;
    }
  }
  if (matches === 0) return 0;
  let swapped = 0;
  for (let [at, other] = [0, 0]; takenOfA >> at !== 0; at++) {
    if (((takenOfA >> at) & 1) === 0) continue;
    while (((takenOfB >> other) & 1) === 0) other += 1;
    if (a.charCodeAt(at) !== letters[other++]) swapped += 1;
  }
  return jaroOf(a, b, matches, swapped);
}

function jaroOfTexts(a: string, b: string, reach: number): number {
  const [takenOfA, takenOfB] = [cleared(0, a.length), cleared(1, b.length)];
  let matches = 0;
  for (let at = 0; at < a.length; at++) {
    const last = Math.min(b.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= last; other++) {
      if (takenOfB[other] || a.charCodeAt(at) !== b.charCodeAt(other)) continue;
      takenOfA[at] = takenOfB[other] = 1;
      matches += 1;
      break;
    }
  }
  return matches === 0 ? 0 : jaroOf(a, b, matches, countSwapped(a, b, takenOfA, takenOfB));
}

const jaroOf = (a: string, b: string, matches: number, swapped: number): number =>
  (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;

// The room to mark letters in is taken once.
const marks = [new Uint8Array(64), new Uint8Array(64)];

function cleared(which: 0 | 1, length: number): Uint8Array {
  let room = marks[which] ?? new Uint8Array(0);
  if (room.length < length) marks[which] = room = new Uint8Array(length * 2);
  return room.fill(0, 0, length);
}

/** Letters in common that do not stand in the same order. */
function countSwapped(a: string, b: string, takenOfA: Uint8Array, takenOfB: Uint8Array): number {
  let [swapped, other] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    if (!takenOfA[at]) continue;
    while (!takenOfB[other]) other += 1;
    if (a.charCodeAt(at) !== b.charCodeAt(other)) swapped += 1;
    other += 1;
  }
  return swapped;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour until one text is the other (optimal string alignment);
 * `atMost + 1` where it takes more than `atMost`.
 */
export function editDistance(a: string, b: string, atMost: number): number {
  if (a === b) return 0;
  const tooFar = atMost + 1;
  if (Math.abs(a.length - b.length) > atMost) return tooFar;
  // Three rows of the table at a time, since a swap looks back two; of each only what is near enough to its diagonal.
  const width = b.length + 2;
  const rows = tableOf(3 * width).fill(tooFar, 0, 3 * width);
  for (let j = 0; j <= Math.min(b.length, atMost); j++) rows[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [next, row, before] = [(i % 3) * width, ((i + 2) % 3) * width, ((i + 1) % 3) * width];
    const first = Math.max(1, i - atMost);
    const last = Math.min(b.length, i + atMost);
    rows[next + first - 1] = first === 1 ? Math.min(i, tooFar) : tooFar;
    let least = first === 1 ? i : tooFar;
    for (let j = first; j <= last; j++) {
      const changed = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let steps = at(rows, row + j - 1) + changed;
      steps = Math.min(steps, at(rows, row + j) + 1, at(rows, next + j - 1) + 1);
      if (isSwapped(a, i, b, j)) steps = Math.min(steps, at(rows, before + j - 2) + 1);
      rows[next + j] = steps;
      if (steps < least) least = steps;
    }
    // The next row looks one further than this one went.
    rows[next + last + 1] = tooFar;
    if (least > atMost) return tooFar;
  }
  return Math.min(at(rows, (a.length % 3) * width + b.length), tooFar);
}

let table = new Uint16Array(128);

function tableOf(cells: number): Uint16Array {
  if (table.length < cells) table = new Uint16Array(cells * 2);
  return table;
}

const isSwapped = (a: string, i: number, b: string, j: number): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);

const at = (rows: Uint16Array, index: number): number => rows[index] ?? 0;
