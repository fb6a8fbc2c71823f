import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/movement/epcis/index.js';
import {
  buildModel,
  contentsOf,
  findOddities,
  happeningOf,
  LotLedger,
  locate,
  type Model,
  madeFrom,
  orderHappenings,
  outsideLimits,
  recall,
  thingOf,
} from '../src/movement/trace/index.js';

// Files as programs write them and questions with the right answers; `../shared` is beside the checkout.
const folder = join(import.meta.dirname, '../../shared/reference/supply-field/epcis');

type Place = { epcs?: string[]; place?: string; state: string; from?: string; to?: string };
type Question = {
  ask: string;
  of?: string;
  asOf?: string;
  knownAt?: string;
  deep?: boolean;
  certain?: (Place | string)[];
  sites?: string[];
  mustNot?: string[];
  containers?: string[];
};
type Right = {
  questions?: Question[];
  events?: number;
  lot?: { gtin: string; lot: string };
  findings?: string[];
};

const read = (name: string) => {
  const right = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8')) as {
    inputs: string[];
    right: Right;
  };
  const documents = right.inputs.map((file) => readDocument(file, readFileSync(join(folder, name, file))));
  return { ...right, documents };
};

const eventsOf = (documents: ReturnType<typeof readDocument>[]) =>
  documents.flatMap((each) =>
    'says' in each
      ? []
      : each.events.flatMap(({ event, problems }) => (problems.length === 0 && event ? event : [])),
  );

const id = (text: string): string => thingOf(text).id;
const ids = (list: readonly string[] = []): string[] => list.map(id).toSorted();
const time = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text);

const placesOf = (model: Model, things: readonly string[]) =>
  things.flatMap((thing) =>
    locate(model, new LotLedger(model), id(thing)).map(({ where, sure }) => ({
      thing: id(thing),
      sure,
      state: where.state,
      place: 'place' in where ? where.place : undefined,
      from: 'from' in where ? where.from : undefined,
      to: 'to' in where ? where.to : undefined,
    })),
  );

const answer = (model: Model, question: Question, lot: string): void => {
  const asked = { question };
  const of = question.of ?? lot;
  if (question.ask.startsWith('where is')) {
    for (const each of (question.certain ?? []) as Place[]) {
      const found = placesOf(model, each.epcs ?? [of]);
      expect({ ...asked, found }).toEqual({
        ...asked,
        found: (each.epcs ?? [of]).map((thing) => ({
          thing: id(thing),
          sure: 'certain',
          state: each.state,
          place: each.place && id(each.place),
          from: each.from && id(each.from),
          to: each.to && id(each.to),
        })),
      });
    }
  } else if (question.ask === 'contents') {
    const found = contentsOf(model, id(of), { deep: question.deep ?? false }).toSorted();
    expect({ ...asked, found }).toEqual({ ...asked, found: ids(question.certain as string[]) });
  } else if (question.ask === 'backward') {
    const found = [...madeFrom(model, id(of)).certain].toSorted();
    expect({ ...asked, found }).toEqual({ ...asked, found: ids(question.certain as string[]) });
  } else {
    const { affected, sites, containers } = recall(model, new LotLedger(model), id(of));
    expect({ ...asked, sites: [...sites.certain].toSorted() }).toEqual({
      ...asked,
      sites: ids(question.sites),
    });
    for (const site of question.mustNot ?? [])
      expect([...sites.certain, ...sites.possible]).not.toContain(id(site));
    if (question.containers) expect([...containers].toSorted()).toEqual(ids(question.containers));
    if (question.certain) {
      const made = new Set(affected.filter(({ sure }) => sure === 'certain').map((each) => each.id));
      expect(made).toEqual(
        new Set(ids(question.certain as string[]).concat([...made].filter((each) => each === id(of)))),
      );
    }
  }
};

describe.skipIf(!existsSync(folder))('files of EPCIS from the field', () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];

  test.each(names)('%s: every question is answered as it should be', (name) => {
    const { right, documents } = read(name);
    const events = eventsOf(documents);
    if (right.events !== undefined) expect(events).toHaveLength(right.events);
    const happenings = events.map((event) => happeningOf(event));
    const lot = right.lot ? `https://id.gs1.org/01/${right.lot.gtin}/10/${right.lot.lot}` : '';
    // In whatever order they came.
    for (const list of [happenings, happenings.toReversed()])
      for (const question of right.questions ?? []) {
        const model = buildModel(
          orderHappenings(list, { asOf: time(question.asOf), knownAt: time(question.knownAt) }),
        );
        answer(model, question, lot);
      }
  });

  const odditiesOf = (model: Model) => findOddities(model, new LotLedger(model));
  const oddities = (name: string) =>
    odditiesOf(
      buildModel(orderHappenings(eventsOf(read(name).documents).map((event) => happeningOf(event)))),
    ).map(({ by, ...each }) => each);

  test('what cannot have been as it was told is said', () => {
    const sgtin = (serial: string): string => id(`urn:epc:id:sgtin:9520000.010001.${serial}`);
    const sscc = (number: string): string => id(`urn:epc:id:sscc:9520000.00000000${number}`);
    expect(oddities('06-out-of-order')).toEqual([
      {
        kind: 'received-before-sent',
        thing: sscc('02'),
        place: id('urn:epc:id:sgln:9520000.00303.0'),
        earlyMs: 480_000,
      },
    ]);
    expect(oddities('13-packed-before-commissioned')).toEqual([
      { kind: 'packed-before-made', thing: sgtin('I1'), earlyMs: 7_200_000 },
      { kind: 'packed-never-made', thing: sgtin('I2') },
    ]);
    expect(oddities('14-repack-without-unpack')).toEqual([
      { kind: 'packed-twice', thing: sgtin('J2'), was: sscc('07'), is: sscc('08') },
    ]);
    expect(oddities('20-one-thing-three-writings')).toEqual([]);
  });

  test('a temperature outside the limits is found in every unit, and one on the limit is inside', () => {
    const events = eventsOf(read('16-sensor-report').documents);
    expect(outsideLimits(events, { lowCelsius: 2, highCelsius: 8 }).map(({ at }) => at)).toEqual([3, 4, 5]);
  });

  test('what a file may not say is refused where it stands, and the rest is kept', () => {
    const refused = (name: string) =>
      read(name).documents.map((each) =>
        'says' in each
          ? each.says.key
          : each.events.flatMap(({ problems }) => problems.map(({ at }) => at.field)),
      );
    expect(refused('05-time-zones')).toEqual([
      [
        '/epcisBody/eventList/1',
        '/epcisBody/eventList/2/eventTime',
        '/epcisBody/eventList/3/eventTimeZoneOffset',
        '/epcisBody/eventList/4/eventTimeZoneOffset',
      ],
    ]);
    expect(refused('03-context-forms')).toEqual([[], [], [], ['/epcisBody/eventList/1/zz:ward']]);
    expect(refused('17-doctype')).toEqual([[], 'event.entities', 'event.entities']);
    expect(refused('19-persistent-disposition-in-aggregation')).toEqual([
      ['/epcisBody/eventList/0/persistentDisposition'],
    ]);
  });

  test('what is not the standard’s own is kept with its attributes, and is no part of it', () => {
    const [document] = read('01-xml12-sbdh-vendor').documents;
    if (document === undefined || 'says' in document) throw new Error('not read');
    const [first] = document.events;
    expect(document.header).toMatchObject({ sender: '9520000001014', instanceIdentifier: 'INV-000017' });
    expect(first?.event?.body).toMatchObject({
      'vx:lineNo': '7',
      'vx:epcList': {
        'vx:epc': {
          '@unit': 'ctn',
          'xsi:type': 'vx:Box',
          '#text': 'urn:epc:id:sgtin:9520000.010001.NOT-AN-EVENT-EPC',
        },
      },
    });
    expect(first?.event?.body.epcList).toHaveLength(3);
  });
});
