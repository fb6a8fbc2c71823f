import { asIs, wording } from '../../lib/wording/index.js';
import { type NeedNote, needNote } from '../note.js';
import { type BoxCounts, numberOfDay } from './box-counts.js';

export type BoxCount = { readonly day: number; readonly shown: string; readonly boxes: number };
export type ReadBoxes = {
  readonly counts: readonly BoxCount[];
  readonly received: ReadonlyMap<number, number>;
  readonly notes: readonly NeedNote[];
};

/** The counts in the order of their days; what is no count is left out and told. */
export function readBoxCounts(file: string, given: BoxCounts): ReadBoxes {
  const notes: NeedNote[] = [];
  const counts: BoxCount[] = [];
  given.counts.forEach(([day, boxes], at) => {
    const place = { file, field: `/counts/${at}/1` };
    const shown = String(day);
    if (typeof boxes !== 'number' || !Number.isInteger(boxes) || boxes < 0) {
      notes.push(refused(place, boxes));
      return;
    }
    const before = counts.find((one) => one.day === numberOfDay(day));
    if (!before) counts.push({ day: numberOfDay(day), shown, boxes });
    else if (before.boxes !== boxes)
      notes.push(
        needNote(
          'asked',
          place,
          wording('need.note.box-count-twice', {
            day: shown,
            one: String(before.boxes),
            other: String(boxes),
          }),
        ),
      );
  });
  const received = readReceived(file, given, notes);
  return { counts: counts.toSorted((a, b) => a.day - b.day), received, notes };
}

function readReceived(file: string, { received }: BoxCounts, notes: NeedNote[]): Map<number, number> {
  const read = new Map<number, number>();
  for (const [day, pieces] of Object.entries(received)) {
    if (typeof pieces === 'number' && pieces >= 0) read.set(numberOfDay(day), pieces);
    else notes.push(refused({ file, field: `/received/${day}` }, pieces));
  }
  return read;
}

const refused = (at: { readonly file: string; readonly field: string }, found: unknown): NeedNote =>
  needNote('refused', at, wording('need.note.not-a-count', { found: asIs(JSON.stringify(found)) }), {
    found: JSON.stringify(found),
    expected: wording('expect.whole'),
  });
