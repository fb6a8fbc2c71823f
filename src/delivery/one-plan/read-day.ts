import { wording } from '../../lib/wording/index.js';
import { readJson } from '../readers/read-json.js';
import { type DayReading, unreadDay } from './day-reading.js';
import { parseDay } from './parse-day.js';

export function readDay(text: string, file: string): DayReading {
  const none = { says: wording('one-plan.says.unreadable'), expected: wording('one-plan.expect.file') };
  const reading = readJson(text, file, none, (value) => parseDay(value, file));
  return 'fault' in reading ? unreadDay(reading.fault) : reading;
}
