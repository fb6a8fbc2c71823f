import { formatMessage, type Language, message, type Param } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { Examination, ExaminedSegment } from '../footage/examine/index.js';
import { secondInOriginal } from '../footage/pictures/index.js';

/** The verdict in a sentence, a line for each segment, and what the method cannot see. */
export function formatExamination(
  { verdict, sound, segments }: Examination,
  originals: readonly string[],
  language: Language,
): string {
  const say = (key: Parameters<typeof message>[0], params: Readonly<Record<string, Param>> = {}): string =>
    formatMessage(message(key, params), language);
  const lines = [
    say(`footage.whole.${verdict}`),
    say(`footage.sound.${sound}`),
    '',
    ...segments.map((segment) => formatSegment(segment, originals, say)),
    '',
    say('footage.limits'),
  ];
  return `${lines.join('\n')}\n`;
}

function formatSegment(
  { fromSeconds, toSeconds, map, verdict, changes, unclear, sound, overlay }: ExaminedSegment,
  originals: readonly string[],
  say: (key: Parameters<typeof message>[0], params?: Readonly<Record<string, Param>>) => string,
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
