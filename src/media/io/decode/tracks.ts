import type { Demuxer, Stream } from 'node-av';
import { smallest } from '../../../lib/lists/index.js';

type Constants = typeof import('node-av');

/** What of a file is looked at and heard, and the second that is its beginning. */
export type Tracks = {
  readonly picture: Stream | undefined;
  readonly sound: Stream | undefined;
  readonly startSeconds: number;
};

/** The picture on the cover of a song is a track of pictures too, and none that moves. */
export function tracksOf({ streams }: Demuxer, av: Constants): Tracks {
  const ofType = (type: number): Stream[] => streams.filter(({ codecpar }) => codecpar.codecType === type);
  const isCover = ({ disposition }: Stream): boolean => (disposition & av.AV_DISPOSITION_ATTACHED_PIC) !== 0;
  const picture = ofType(av.AVMEDIA_TYPE_VIDEO).find((stream) => !isCover(stream));
  const [sound] = ofType(av.AVMEDIA_TYPE_AUDIO);
  const starts = [picture, sound].flatMap((stream) => (stream ? startOf(stream, av) : []));
  return { picture, sound, startSeconds: starts.length > 0 ? smallest(starts) : 0 };
}

// Each track says when it begins; a sound that comes in later than the pictures is not moved to their beginning.
function startOf({ startTime, timeBase: { num, den } }: Stream, { AV_NOPTS_VALUE }: Constants): number[] {
  const seconds = (Number(startTime) * num) / den;
  return startTime === AV_NOPTS_VALUE || !Number.isFinite(seconds) ? [] : [seconds];
}
