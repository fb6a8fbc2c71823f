import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Item, knownFrom, Site } from '../names/known.js';
import { Message } from './message.js';
import { readMessages } from './read-messages.js';

const shipped = z
  .array(Item)
  .parse(JSON.parse(readFileSync(new URL('../../../data/need/items.json', import.meta.url), 'utf8')));

const sites = z.array(Site).parse([
  {
    id: 'HA',
    names: ['Ospedale A', 'Hospital A', 'Hôpital A', 'A医院', 'Hosp. A', 'مستشفى أ', 'Krankenhaus A'],
    wards: ['Terapia intensiva|ICU|UCI|重症', 'Pronto soccorso|ER|Urgencias|急诊', 'Medicina 3'],
  },
  {
    id: 'HB',
    names: ['Ospedale B', 'Hospital B', 'B医院', 'مستشفى ب'],
    wards: ['ICU|重症|UCI', 'Pediatria'],
  },
  { id: 'HC', names: ['Hospital C', 'Residenza C'], wards: [] },
]);
const known = knownFrom(sites, undefined, shipped);

type Sent =
  | string
  | readonly [from: string, text: string]
  | readonly [from: string, text: string, at: string];

const read = (...sent: readonly Sent[]) =>
  readMessages(
    'm',
    sent.map((one, at) => {
      const [from, text, when = `2020-03-17T0${at}:30+01:00`] = typeof one === 'string' ? ['x', one] : one;
      return Message.parse({ at: when, from, text });
    }),
    known,
  );
const told = (...sent: readonly Sent[]): string[] =>
  read(...sent).requests.map(({ site, ward, item, amount, by }) =>
    [
      site,
      ward ?? '-',
      item,
      amount.quantity ?? (amount.given ? `${amount.given.count} ${amount.unit}` : '?'),
      by ?? '-',
    ].join(' '),
  );

// Invented; what is right was written down before the reader saw them.
const invented: readonly (readonly [string, readonly Sent[], readonly string[]])[] = [
  [
    'a list, one line each',
    ['Hospital A ER\n- gowns: 200\n- face shields 50\n- N95 x 300\n- goggles (20)'],
    ['HA ER gown 200 -', 'HA ER shield 50 -', 'HA ER mask-ffp2 300 -', 'HA ER goggles 20 -'],
  ],
  [
    'thousands in short',
    ['Hospital B needs 2k gloves and 1.5k surgical masks by Friday 🙏🙏'],
    ['HB - gloves 2000 2020-03-20', 'HB - mask-surgical 1500 2020-03-20'],
  ],
  [
    'German, dozens',
    ['Krankenhaus A Intensivstation: dringend 5 Dutzend Schutzbrillen und zweihundert Kittel'],
    ['HA Terapia intensiva goggles 60 -', 'HA Terapia intensiva gown 200 -'],
  ],
  [
    'French, a hundred or so',
    [
      'Bonjour, Hôpital A réanimation, il nous faut une centaine de blouses et 3 boîtes de gants M pour demain svp',
    ],
    ['HA Terapia intensiva gown 100 2020-03-18', 'HA Terapia intensiva gloves-M 300 2020-03-18'],
  ],
  [
    'Arabic',
    ['مستشفى ب الطوارئ: نحتاج ٥٠٠ كمامة و ٢٠٠ قفاز بشكل عاجل'],
    ['HB - mask-surgical 500 -', 'HB - gloves 200 -'],
  ],
  [
    'Arabic numbers in words',
    ['مستشفى أ العناية المركزة محتاجين خمسمائة كمامة N95 قبل غدا'],
    ['HA Terapia intensiva mask-ffp2 500 2020-03-18'],
  ],
  [
    'Arabic thousands in words',
    ['مستشفى ب الطوارئ: نحتاج ثلاثة آلاف كمامة و مئة وخمسين قفاز'],
    ['HB - mask-surgical 3000 -', 'HB - gloves 150 -'],
  ],
  [
    'Chinese, half a sentence',
    ['B医院重症：N95口罩3000个，防护服500套，护目镜两百副，急！'],
    ['HB 重症 mask-ffp2 3000 -', 'HB 重症 coverall 500 -', 'HB 重症 goggles 200 -'],
  ],
  ['Chinese, by tomorrow', ['A医院急诊，明天前需要一百件隔离衣'], ['HA 急诊 gown 100 2020-03-18']],
  [
    'Spanish with stock told',
    ['Urgencias Hospital A, nos quedan 30 batas y gastamos 80 al día, necesitamos 400 batas'],
    ['HA Urgencias gown 400 -'],
  ],
  [
    'abbreviations',
    ['Hosp. A PS: servono 1000 guanti tg L + 4 conf da 50 di mascherine chir.'],
    ['HA - gloves-L 1000 -', 'HA - mask-surgical 200 -'],
  ],
  [
    'a time, a bed and a telephone are no amounts',
    ['Hospital B pediatria, bed 14, call +39 333 1234567 after 18:30, need 20 gowns'],
    ['HB Pediatria gown 20 -'],
  ],
  [
    'heads are no amounts',
    ['Medicina 3 Ospedale A: siamo 12 infermieri, mancano 60 camici'],
    ['HA Medicina 3 gown 60 -'],
  ],
  [
    'a correction by who asked',
    [
      ['a', 'Hospital B ICU: need 300 gowns'],
      ['a', 'Sorry, I meant 200 gowns not 300'],
    ],
    ['HB ICU gown 200 -'],
  ],
  [
    'a correction without the thing',
    [
      ['a', 'Ospedale B UCI servono 300 camici'],
      ['a', 'scusate, 200 e non 300'],
    ],
    ['HB UCI gown 200 -'],
  ],
  [
    'taken back',
    [
      ['a', 'Ospedale A: servono 300 camici e 50 visiere'],
      ['a', 'i camici non servono più, grazie'],
    ],
    ['HA - shield 50 -'],
  ],
  [
    'taken back altogether',
    [
      ['a', 'Hospital C needs 300 gowns'],
      ['a', 'Please cancel my request'],
    ],
    [],
  ],
  [
    'taken back in Chinese',
    [
      ['a', 'A医院急诊需要外科口罩2000个'],
      ['a', '外科口罩不用了，已收到'],
    ],
    [],
  ],
  [
    'another asker cannot take back',
    [
      ['a', 'Hospital C needs 300 gowns'],
      ['b', 'Hospital C: cancel gowns'],
    ],
    ['HC - gown 300 -'],
  ],
  [
    'more is added',
    [
      ['a', 'Hospital C needs 300 gowns'],
      ['a', 'we need another 100 gowns'],
    ],
    ['HC - gown 400 -'],
  ],
  [
    'two wards of one message',
    ['Hospital A: ICU needs 100 gowns, ER needs 40 gowns'],
    ['HA ICU gown 100 -', 'HA ER gown 40 -'],
  ],
  [
    'two days later it is another need',
    [
      ['a', 'Hospital C needs 300 gowns', '2020-03-17T08:00Z'],
      ['b', 'Hospital C needs 300 gowns', '2020-03-19T08:00Z'],
    ],
    ['HC - gown 300 -', 'HC - gown 300 -'],
  ],
  [
    'quantity open',
    ['Ospedale B urgente! finiti i camici e le FFP2'],
    ['HB - gown ? -', 'HB - mask-ffp2 ? -'],
  ],
  ['a size nobody lists', ['Hospital A needs 500 gloves XL'], ['HA - gloves 500 -']],
  ['nothing asked', ['Hospital A: thank you so much for the 300 masks! ❤️'], []],
  ['a range', ['Hospital C needs 2-3 boxes of surgical masks'], ['HC - mask-surgical 150 -']],
];

describe('messages as people write them', () => {
  test.each(invented)('%s', (_, sent, right) => {
    const all = read(...sent);
    expect(
      told(...sent),
      JSON.stringify([...all.notes, ...all.requests.flatMap(({ notes }) => notes)].map(({ code }) => code)),
    ).toEqual(right);
  });

  test('a name and an amount ask, also by the plainest name', () => {
    expect(told(['王', 'A医院急诊 口罩500个'])[0]).toContain('mask-surgical');
    expect(read(['王', 'A医院急诊 口罩500个']).requests[0]?.amount.quantity).toBe(500);
  });

  test('what is finished and of which so many are needed is one thing', () => {
    const { requests } = read(['Lia', 'Hospital C: concentratori finiti, ne servono 2']);
    expect(requests.map(({ item, amount }) => [item, amount.quantity])).toEqual([['oxygen-concentrator', 2]]);
  });

  test('an Arabic “and” is a letter of the number it stands before', () => {
    const { requests } = read(['ليلى', 'مستشفى أ: نحتاج 200 كمامة وثلاثة صناديق قفازات']);
    expect(requests.map(({ item, amount }) => [item, amount.quantity])).toEqual([
      ['mask-surgical', 200],
      ['gloves', 300],
    ]);
  });

  test('nothing private is kept', () => {
    const text =
      'Sono Maria Esempio, cell 333 1234567, letto 12, maria@esempio.it. Ospedale B pediatria servono 20 camici';
    const kept = JSON.stringify(read(['y', text]));
    for (const secret of ['Maria', 'Esempio', '1234567', 'letto', '"12"', 'maria@'])
      expect(kept).not.toContain(secret);
    expect(kept).toContain('gown');
  });

  test('a message without a place is told and asks nothing', () => {
    const { requests, notes } = read('we need 300 gowns!!');
    expect(requests).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['message-without-site']);
  });

  test('what is not in the list is told', () => {
    const few = knownFrom(sites, [{ id: 'gown', names: ['gowns'] }], shipped);
    const { requests, notes } = readMessages(
      'm',
      [
        Message.parse({
          at: '2020-03-17T08:00Z',
          from: 'x',
          text: 'Hospital C needs 20 ventilators and 30 gowns',
        }),
      ],
      few,
    );
    expect(requests.map(({ item, amount }) => [item, amount.quantity])).toEqual([['gown', 30]]);
    expect(notes.map(({ code }) => code)).toEqual(['item-not-listed']);
  });
});
