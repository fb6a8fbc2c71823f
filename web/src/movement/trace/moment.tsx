import { localTime } from '../../../../src/lib/days/index';

/** A moment in the zone where it was told, if that is known; else in UTC. */
export const Moment = ({ time, offset }: { time: string; offset?: string | undefined }) => (
  <time dateTime={time}>{localTime(time, offset)}</time>
);
