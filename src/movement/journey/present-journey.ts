import type { z } from 'zod';
import { type CaseRecord, type ConsignmentRecord, countDayOf } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { labelText } from '../../lib/gs1/index.js';
import { nameCountry } from '../../words/index.js';
import { daysLate } from '../board/standing.js';
import { placeName } from '../place-name.js';
import type { Journey } from './api.js';
import type { ShipmentJourney, Stop } from './journey.js';
import type { Visit } from './visit.js';
import type { Where } from './where.js';

type Shown = z.input<typeof Journey>;
type Moment = Shown['stops'][number]['moments'][number];

/** The journey as it leaves the program: what several events say of one day at one place is one line. */
export function presentJourney(
  { stops, legs }: ShipmentJourney,
  entry: ConsignmentRecord,
  record: CaseRecord,
  language: Language,
): Shown {
  const { id, consignment } = entry;
  return {
    case: record.header.id,
    asOf: record.asOf,
    consignment: { id, name: consignment.name },
    due: consignment.due,
    overdueDays: daysLate(entry, record),
    stops: stops.map(({ where, role, visits }: Stop) => ({
      key: where.key,
      name: nameOf(where, record, language),
      country: where.country,
      latitude: where.latitude,
      longitude: where.longitude,
      isVague: where.isVague,
      role,
      moments: together(visits.map((visit) => momentOf(visit, record))),
    })),
    legs: legs.map((leg) => ({ ...leg })),
  };
}

function nameOf({ key, place, name, country }: Where, record: CaseRecord, language: Language): string {
  if (place !== undefined) return placeName(place.id, record, language) ?? place.name;
  if (name !== undefined) return name;
  return country === undefined ? labelText(key) : nameCountry(country, language);
}

function momentOf({ told, at }: Visit, record: CaseRecord): Moment {
  if (told.by === 'event')
    return { day: at.slice(0, 10), dayIs: 'event', step: told.happening.step, events: 1 };
  const { statement } = told;
  const { id, on, said, stage } = statement;
  return {
    day: on ?? said ?? countDayOf(statement, record),
    dayIs: on !== undefined ? 'event' : said === undefined ? 'published' : 'said',
    stage,
    statement: id,
    who: record.nameOf(record.speakerOf(statement)),
  };
}

function together(moments: readonly Moment[]): Moment[] {
  const lines = new Map<string, Moment>();
  for (const moment of moments) {
    const key = moment.statement ?? `${moment.day} ${moment.step}`;
    const line = lines.get(key);
    lines.set(key, line === undefined ? moment : { ...line, events: (line.events ?? 0) + 1 });
  }
  return [...lines.values()];
}
