import { formatMessage, type Language, message, type Param } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { Examination, ExaminedSegment } from './examine/index.js';
import { secondInOriginal } from './pictures/index.js';

type Key = Parameters<typeof message>[0];
type Say = (key: Key, params?: Readonly<Record<string, Param>>) => string;

export const sayIn =
  (language: Language): Say =>
  (key, params = {}) =>
    formatMessage(message(key, params), language);

/** The verdict in a sentence, and that of the sound. */
export const tellWhole = ({ verdict, sound }: Examination, say: Say): string[] => [
  say(`footage.whole.${verdict}`),
  say(`footage.sound.${sound}`),
];

/** A line for a segment: when it is, of which second of which original, what was changed, and its sound. */
export function tellSegment(
  { fromSeconds, toSeconds, map, verdict, changes, unclear, sound, overlay }: ExaminedSegment,
  originals: readonly string[],
  say: Say,
): string {
  const place = `${tenths(fromSeconds)}–${tenths(toSeconds)} s`;
  const changed = changes.map((change) => say(`footage.change.${change}`));
  const verdictWords = say(unclear ? `footage.unclear.${unclear}` : `footage.segment.${verdict}`);
  const what = changed.length > 0 ? changed.join(', ') : verdictWords;
  if (!map) return `${place}  ${what}`;
  const original = asIs(originals[map.source] ?? '');
  const [from, to] = [fromSeconds, toSeconds].map((at) => tenths(Math.max(0, secondInOriginal(map, at))));
  const speed = asIs(map.speed.toFixed(3));
  const at = say('footage.segment.place', { original, from: asIs(from ?? ''), to: asIs(to ?? ''), speed });
  const heard = say(`footage.sound.${sound}`);
  const over = overlay && {
    name: asIs(overlay.name),
    from: asIs(tenths(overlay.fromSeconds)),
    second: asIs(tenths(Math.max(0, overlay.soundSeconds))),
  };
  const told = over ? say('footage.overlay', { sound: asIs(heard), ...over }) : heard;
  return `${place}  ${say('footage.segment.line', { at: asIs(at), what: asIs(what), sound: asIs(told) })}`;
}

const tenths = (seconds: number): string => seconds.toFixed(1);
