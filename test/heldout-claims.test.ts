import { describe, expect, test } from 'vitest';
import type { Day } from '../src/lib/days/index.js';
import { findContradictions } from './support/contradictions.js';
import { findingsOf } from './support/find.js';
import { type Said, story } from './support/story.js';

// Neighbours of the reference cases, with stories of 2024 to 2026. What a careful fact-checker would print was written
// down, with its reason in words, before the rules were run.

type Row = {
  /** The reason, in words. */
  readonly why: string;
  readonly goods: string;
  readonly said: readonly Said[];
  readonly more?: readonly Said[];
  readonly asOf?: string;
  /** Verdict by finding; a claim by its own id. */
  readonly expected: Readonly<Record<string, string>>;
  /** Standing by claim and aspect: `c number`. */
  readonly aspects?: Readonly<Record<string, string>>;
};

const goods = { measure: 'goods' };
const came = { ...goods, stage: 'received' };
const claim = { id: 'c', claim: true };

const interested: Row[] = [
  {
    why: 'the giver’s bare denial of the invoice leaves it a sale',
    goods: 'ventilator tur lbn',
    said: [
      { by: 'tur 2025-03-01', ...claim, ...goods, amount: 40, called: 'aid', stage: 'shipped' },
      { by: 'lbn 2025-03-04', id: 'paid', terms: 'sale', payer: 'lbn', document: 'invoice' },
      { by: 'tur 2025-03-05', speaker: 'tur-health', about: ['paid'], stance: 'denies' },
    ],
    expected: { 'claim.c': 'misattributed-as-gift', 'terms.m': 'sale' },
  },
  {
    why: 'whoever is said to have given and says it did not speaks against its interest',
    goods: 'vaccine ind ken',
    said: [
      { by: 'nairobi 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose', called: 'donation' },
      { by: 'ind 2025-05-02', about: ['c'], stance: 'denies' },
    ],
    expected: { 'claim.c': 'contradicted' },
  },
  {
    why: 'the giver’s denial is shown, the recipient’s own share bears one in three out',
    goods: 'kit kor per',
    said: [
      { by: 'andes 2024-11-01', ...claim, measure: 'defective-share', amount: 'one in three' },
      { by: 'per 2024-11-03', speaker: 'per-health', measure: 'defective-share', amount: '30 % to 35 %' },
      { by: 'kor 2024-11-04', about: ['c'], stance: 'denies' },
    ],
    expected: { 'claim.c': 'supported' },
    aspects: { 'c number': 'borne-out' },
  },
  {
    why: 'the recipient bears out number and stage; of the gift only the giver speaks',
    goods: 'hospital tur ken',
    said: [
      { by: 'wire 2026-02-10', ...claim, ...came, amount: 12, terms: 'gift' },
      { by: 'ken 2026-02-11', speaker: 'ken-health', ...came, amount: 12 },
      { by: 'tur 2026-02-09', terms: 'gift' },
    ],
    expected: { 'claim.c': 'partly-supported' },
    aspects: { 'c number': 'borne-out', 'c stage': 'borne-out', 'c terms': 'giver-only' },
  },
  {
    why: 'the recipient about itself, with nobody else',
    goods: 'hospital tur ken',
    said: [{ by: 'ken 2026-02-11', ...claim, ...came, amount: 12 }],
    expected: { 'claim.c': 'not-yet-determinable' },
    aspects: { 'c number': 'nobody', 'c stage': 'nobody' },
  },
  {
    why: 'an agency that quotes the giver’s minister is the giver',
    goods: 'concentrator kor per',
    said: [
      { by: 'andes 2025-08-01', ...claim, ...came, amount: 300, terms: 'gift' },
      { by: 'wire 2025-07-31', speaker: 'kor-health', ...came, amount: 300, terms: 'gift' },
    ],
    expected: { 'claim.c': 'not-yet-determinable', 'arrival.m': 'delivered' },
    aspects: { 'c number': 'giver-only', 'c terms': 'giver-only', 'c stage': 'giver-only' },
  },
  {
    why: 'both ends say it was a gift: the recipient gains nothing by it',
    goods: 'concentrator kor per',
    said: [
      { by: 'wire 2025-08-01', ...claim, ...came, amount: 300, terms: 'gift' },
      { by: 'kor 2025-07-31', ...came, amount: 300, terms: 'gift' },
      { by: 'per 2025-08-02', ...came, amount: 300, terms: 'gift' },
    ],
    expected: { 'claim.c': 'supported', 'terms.m': 'gift' },
  },
  {
    why: 'the recipient says it is a loan',
    goods: 'ventilator tur srb',
    said: [
      { by: 'hour 2025-01-10', ...claim, terms: 'gift' },
      { by: 'srb 2025-01-12', terms: 'loan' },
    ],
    expected: { 'claim.c': 'contradicted', 'terms.m': 'loan' },
  },
  {
    why: 'the recipient outranks an outlet in what it paid',
    goods: 'kit kor srb',
    said: [
      { by: 'hour 2025-01-10', ...claim, terms: 'gift' },
      { by: 'wire 2025-01-11', terms: 'gift' },
      { by: 'srb 2025-01-12', terms: 'sale' },
    ],
    expected: { 'claim.c': 'misattributed-as-gift', 'terms.m': 'sale' },
  },
  {
    why: 'a speaker who takes its own words back',
    goods: 'kit ind phl',
    said: [
      {
        by: 'manila 2025-04-01',
        speaker: 'senator',
        ...claim,
        measure: 'wrong-result-share',
        amount: 'half',
      },
      { by: 'wire 2025-04-09', speaker: 'senator', about: ['c'], stance: 'denies' },
    ],
    expected: { 'claim.c': 'contradicted', 'quality.m': 'undefined' },
  },
  {
    why: 'a paper that corrects its own figure has taken the first one back',
    goods: 'concentrator ind lbn',
    said: [
      { by: 'courier 2024-10-03', ...claim, ...came, amount: 15 },
      { by: 'courier 2024-10-05', ...came, amount: 25, about: ['c'], stance: 'corrects' },
    ],
    expected: { 'claim.c': 'contradicted' },
  },
];

const origins: Row[] = [
  {
    why: 'whoever repeats the claim is no second witness',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose' },
      { by: 'nairobi 2025-05-02', repeats: 'c', ...came, amount: 100000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
    aspects: { 'c number': 'nobody', 'c stage': 'nobody' },
  },
  {
    why: 'two reports of one publisher are one witness',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose' },
      { by: 'wire 2025-05-06', ...came, amount: 100000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'a report that quotes the recipient in its own favour is still one report',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose' },
      { by: 'wire 2025-05-01', speaker: 'ken-health', ...came, amount: 100000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'asked as of a day before the evidence',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose' },
      { by: 'who 2025-05-06', ...came, amount: 100000, unit: 'dose' },
    ],
    asOf: '2025-05-03',
    expected: { 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'and as of the day it is there',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', ...claim, ...came, amount: 100000, unit: 'dose' },
      { by: 'who 2025-05-06', ...came, amount: 100000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'an opinion asserts nothing that can be checked',
    goods: 'vaccine ind ken',
    said: [
      { by: 'nairobi 2025-05-01', ...claim, text: 'It is a shameful deal.' },
      { by: 'who 2025-05-06', ...came, amount: 100000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
  },
];

const figures: Row[] = [
  {
    why: 'what the claim’s day had is borne out; the later count is history',
    goods: 'vaccine kor phl',
    said: [
      { by: 'manila 2025-02-01', ...claim, ...came, amount: 200000, unit: 'dose' },
      { by: 'who 2025-02-02', ...came, amount: 200000, unit: 'dose' },
      { by: 'phl 2025-03-15', ...came, amount: 500000, unit: 'dose' },
    ],
    expected: { 'claim.c': 'supported', 'arrival.m': 'delivered' },
  },
  {
    why: 'million for thousand: two others put it a thousand times lower, and the slip serves nobody',
    goods: 'kit kor ken',
    said: [
      { by: 'nairobi 2025-06-01', ...claim, ...came, amount: '1.2 million', unit: 'kit' },
      { by: 'wire 2025-06-02', id: 'd', claim: true, ...came, amount: 1200, unit: 'kit' },
      { by: 'ken 2025-06-03', ...came, amount: 1200, unit: 'kit' },
    ],
    expected: { 'claim.c': 'scale-or-unit-error', 'claim.d': 'supported' },
  },
  {
    why: 'the same 4,000, boxes for pieces: a slip of the unit, no dispute',
    goods: 'kit kor srb',
    said: [
      { by: 'hour 2025-06-01', ...claim, ...came, amount: 4000, unit: 'kit' },
      { by: 'wire 2025-06-02', id: 'd', claim: true, ...came, amount: '100,000', unit: 'kit' },
      { by: 'srb 2025-06-03', ...came, amount: 4000, unit: 'box' },
    ],
    expected: { 'claim.c': 'scale-or-unit-error', 'claim.d': 'supported' },
  },
  {
    why: 'the same 50,000, vials for doses',
    goods: 'vaccine ind kaz',
    said: [
      { by: 'wire 2024-09-01', ...claim, ...came, amount: '50,000', unit: 'dose' },
      { by: 'kaz 2024-09-02', speaker: 'kaz-health', ...came, amount: '50 thousand', unit: 'vial' },
      { by: 'who 2024-09-03', ...came, amount: '50,000', unit: 'vials' },
    ],
    expected: { 'claim.c': 'scale-or-unit-error' },
  },
  {
    why: 'two outlets that exclude each other on either side of it',
    goods: 'concentrator ind bra',
    said: [
      { by: 'andes 2025-07-03', ...claim, ...came, amount: 300 },
      { by: 'wire 2025-07-03', ...came, amount: 200 },
      { by: 'who 2025-07-03', ...came, amount: 450 },
    ],
    expected: { 'claim.c': 'disputed' },
  },
  {
    why: '“none of the 30” when twelve had come',
    goods: 'hospital tur lbn',
    said: [
      { by: 'courier 2025-03-20', ...claim, ...came, amount: 0, outOf: 30 },
      { by: 'who 2025-03-18', ...came, amount: 12, outOf: 30 },
    ],
    expected: { 'claim.c': 'understated', 'arrival.m': 'delivered' },
  },
  {
    why: 'none came, says the recipient: neither the number nor that any came is borne out',
    goods: 'hospital tur lbn',
    said: [
      { by: 'courier 2025-03-20', ...claim, ...came, amount: 12, outOf: 30 },
      { by: 'lbn 2025-03-21', ...came, amount: 0, outOf: 30 },
    ],
    expected: { 'claim.c': 'overstated' },
    aspects: { 'c number': 'contradicted', 'c stage': 'nobody' },
  },
  {
    why: 'nobody says that any came, and one says that none did',
    goods: 'hospital tur lbn',
    said: [
      { by: 'tur 2025-03-01', ...goods, stage: 'pledged', amount: 30, terms: 'gift' },
      { by: 'lbn 2025-03-21', ...claim, ...came, amount: 0 },
    ],
    expected: { 'claim.c': 'not-yet-determinable', 'arrival.m': 'pledged' },
  },
  {
    why: 'none had come by its day; what came a month later is history and bears nothing out',
    goods: 'vaccine ind ken',
    said: [
      { by: 'nairobi 2025-01-10', ...claim, ...came, amount: 0, unit: 'dose', on: '2025-01-10' },
      { by: 'ken 2025-02-20', ...came, amount: '100,000', unit: 'dose', on: '2025-02-18' },
    ],
    expected: { 'claim.c': 'not-yet-determinable', 'arrival.m': 'delivered' },
  },
  {
    why: 'handed out is a part of what came, and says nothing against it',
    goods: 'kit kor ken',
    said: [
      { by: 'nairobi 2025-06-01', ...claim, ...came, amount: '200,000' },
      { by: 'ken 2025-06-03', ...goods, stage: 'distributed', amount: '50,000' },
    ],
    expected: { 'claim.c': 'partly-supported' },
    aspects: { 'c stage': 'borne-out' },
  },
  {
    why: 'what came says nothing of how many were handed out',
    goods: 'kit kor ken',
    said: [
      { by: 'nairobi 2025-06-01', ...claim, ...goods, stage: 'distributed', amount: '50,000' },
      { by: 'ken 2025-06-03', ...came, amount: '200,000' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'more cannot be handed out than came',
    goods: 'kit kor ken',
    said: [
      { by: 'nairobi 2025-06-01', ...claim, ...goods, stage: 'distributed', amount: '500,000' },
      { by: 'ken 2025-06-03', ...came, amount: '200,000' },
    ],
    expected: { 'claim.c': 'overstated' },
  },
  {
    why: '“nearly two million” and 1.95 million are the same',
    goods: 'glove ind bra',
    said: [
      { by: 'wire 2026-01-05', ...claim, ...came, amount: 'nearly 2 million' },
      { by: 'bra 2026-01-06', ...came, amount: '1.95 million' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: '“more than three million” and 2.5 million are not',
    goods: 'glove ind bra',
    said: [
      { by: 'wire 2026-01-05', ...claim, ...came, amount: 'more than 3 million' },
      { by: 'bra 2026-01-06', ...came, amount: '2.5 million' },
    ],
    expected: { 'claim.c': 'overstated' },
  },
  {
    why: 'the same number in packs and in pieces is the same number',
    goods: 'glove ind bra',
    said: [
      { by: 'wire 2026-01-05', ...claim, ...came, amount: '20,000', unit: 'boxes' },
      { by: 'bra 2026-01-06', ...came, amount: '2 million', unit: 'pieces' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'two thirds against one third',
    goods: 'insulin tur lbn',
    said: [
      { by: 'courier 2025-09-01', ...claim, measure: 'defective-share', amount: 'two thirds' },
      { by: 'lab 2025-09-02', measure: 'defective-share', amount: 'one third' },
    ],
    expected: { 'claim.c': 'overstated' },
  },
  {
    why: '30 % and one in three are not the same, and neither is so far off as to be none of each other’s rounding',
    goods: 'insulin tur lbn',
    said: [
      { by: 'courier 2025-09-01', ...claim, measure: 'defective-share', amount: 'a third' },
      { by: 'lab 2025-09-02', measure: 'defective-share', amount: '33 %' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'a ratio of two counts, with words for it',
    goods: 'vaccine ind ken',
    said: [
      { by: 'ken 2025-05-01', id: 'here', ...came, amount: '400,000', unit: 'dose' },
      { by: 'who 2025-05-02', id: 'used', ...goods, stage: 'distributed', amount: '200,000', unit: 'dose' },
      {
        by: 'wire 2025-05-03',
        ...claim,
        measure: 'ratio',
        amount: 'half',
        numerator: 'used',
        denominator: 'here',
      },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'half a million in Italian, thousands in Spanish and ten thousands in Chinese are the same doses',
    goods: 'vaccine kor per',
    said: [
      { by: 'wire 2025-05-01', language: 'it', ...claim, ...came, amount: 'mezzo milione', unit: 'dosi' },
      { by: 'andes 2025-05-02', language: 'es', ...came, amount: 'quinientos mil', unit: 'dosis' },
      { by: 'who 2025-05-03', language: 'zh', ...came, amount: '五十万', unit: '剂' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: '200.000 in a Spanish paper is two hundred thousand',
    goods: 'vaccine kor per',
    said: [
      { by: 'andes 2025-05-02', language: 'es', ...claim, ...came, amount: '200.000', unit: 'dosis' },
      { by: 'who 2025-05-03', ...came, amount: '200,000', unit: 'doses' },
    ],
    expected: { 'claim.c': 'supported' },
  },
];

const given = { ...came, terms: 'gift' };
const sold = { ...came, terms: 'sale' };
const partly = [
  { by: 'bra 2025-10-01', ...given, amount: 400, outOf: 1000 },
  { by: 'bra 2025-10-01', ...sold, amount: 600, outOf: 1000 },
];

const wholes: Row[] = [
  {
    why: 'a part was bought: the whole called aid is not',
    goods: 'ventilator ind bra',
    said: [{ by: 'ind-state-news 2025-10-03', ...claim, ...came, amount: 1000, called: 'aid' }, ...partly],
    expected: { 'claim.c': 'misattributed-as-gift', 'terms.m': 'mixed' },
  },
  {
    why: 'the given part called a donation is one',
    goods: 'ventilator ind bra',
    said: [
      { by: 'ind-state-news 2025-10-03', ...claim, ...came, amount: 400, called: 'donation' },
      ...partly,
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'the sold part called a purchase is one',
    goods: 'ventilator ind bra',
    said: [{ by: 'wire 2025-10-03', ...claim, ...sold, amount: 600 }, ...partly],
    expected: { 'claim.c': 'supported' },
    aspects: { 'c terms': 'borne-out', 'c number': 'borne-out' },
  },
  {
    why: 'the whole called a purchase is not: 400 were given',
    goods: 'ventilator ind bra',
    said: [{ by: 'wire 2025-10-03', ...claim, ...sold, amount: 1000 }, ...partly],
    expected: { 'claim.c': 'contradicted' },
  },
  {
    why: 'two transfers between the same ends keep their own terms',
    goods: 'vaccine ind srb',
    more: [{ id: 'n', name: 'The second lot' }],
    said: [
      { by: 'ind-state-news 2025-01-10', ...claim, ...given, amount: '100,000', unit: 'dose' },
      { by: 'srb 2025-01-11', ...given, amount: '100,000', unit: 'dose' },
      {
        by: 'srb 2025-03-11',
        consignment: 'n',
        ...sold,
        amount: '500,000',
        unit: 'dose',
        document: 'contract',
      },
      { by: 'ind-state-news 2025-03-12', id: 'd', claim: true, consignment: 'n', ...came, called: 'aid' },
    ],
    expected: {
      'claim.c': 'supported',
      'claim.d': 'misattributed-as-gift',
      'terms.m': 'gift',
      'terms.n': 'sale',
      'terms.flow.ind.srb.medicine': 'mixed',
    },
  },
  {
    why: 'pledged, contracted, shipped and received are four numbers',
    goods: 'vaccine ind per',
    said: [
      { by: 'ind 2025-01-01', ...goods, stage: 'pledged', amount: '1 million', unit: 'dose' },
      { by: 'per 2025-02-01', ...goods, stage: 'contracted', amount: '600,000', unit: 'dose', terms: 'sale' },
      { by: 'ind 2025-03-01', ...goods, stage: 'shipped', amount: '400,000', unit: 'dose' },
      { by: 'per 2025-03-08', ...came, amount: '250,000', unit: 'dose' },
      { by: 'wire 2025-03-08', id: 'c', claim: true, ...came, amount: '400,000', unit: 'dose' },
      {
        by: 'wire 2025-03-08',
        id: 'd',
        claim: true,
        ...goods,
        stage: 'shipped',
        amount: '400,000',
        unit: 'dose',
      },
      {
        by: 'wire 2025-03-08',
        id: 'e',
        claim: true,
        ...goods,
        stage: 'contracted',
        amount: '600,000',
        unit: 'dose',
      },
      {
        by: 'wire 2025-03-08',
        id: 'f',
        claim: true,
        ...goods,
        stage: 'pledged',
        amount: '1 million',
        unit: 'dose',
      },
    ],
    expected: {
      'claim.c': 'overstated',
      'claim.d': 'partly-supported',
      'claim.e': 'supported',
      'claim.f': 'pledge-not-delivered',
      'arrival.m': 'partly-delivered',
    },
    aspects: { 'd number': 'giver-only', 'd stage': 'borne-out' },
  },
];

const others: Row[] = [
  {
    why: 'another day in another report contradicts nothing; said of the claim it does',
    goods: 'vaccine ind ken',
    said: [
      { by: 'nairobi 2025-03-14', ...claim, ...came, on: '2025-03-05' },
      { by: 'who 2025-03-15', ...came, on: '2025-03-12' },
      { by: 'nairobi 2025-03-14', id: 'd', claim: true, ...came, on: '2025-03-05' },
      { by: 'ken 2025-03-16', ...came, on: '2025-03-12', about: ['d'], stance: 'corrects' },
    ],
    expected: { 'claim.c': 'partly-supported', 'claim.d': 'contradicted' },
    aspects: { 'c date': 'nobody', 'c stage': 'borne-out', 'd date': 'contradicted' },
  },
  {
    why: 'the price a kit in the buyer’s contract',
    goods: 'kit kor per',
    said: [
      { by: 'andes 2025-04-01', ...claim, measure: 'price', value: 45, currency: 'PEN' },
      { by: 'per 2025-04-02', measure: 'price', value: 45, currency: 'PEN', document: 'contract' },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'dollars and soles of a month we hold no rates for are not comparable, and somebody else does give a price',
    goods: 'kit kor per',
    said: [
      { by: 'andes 2025-04-01', ...claim, measure: 'price', value: 12, currency: 'USD' },
      { by: 'per 2025-04-02', measure: 'price', value: 45, currency: 'PEN', document: 'contract' },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
    aspects: { 'c value': 'not-comparable' },
  },
  {
    why: '25 a box of a hundred is the 0.25 a piece that 2.5 million for ten million pieces come to',
    goods: 'glove ind srb',
    said: [
      { by: 'hour 2025-04-01', ...claim, measure: 'price', value: 25, unit: 'box', currency: 'EUR' },
      {
        by: 'srb 2025-04-02',
        ...goods,
        amount: '10 million',
        value: '2.5 million',
        currency: 'EUR',
        document: 'contract',
      },
    ],
    expected: { 'claim.c': 'supported' },
  },
  {
    why: 'thousand million for million in a sum',
    goods: 'glove ind srb',
    said: [
      { by: 'hour 2025-04-01', ...claim, value: '3.2 billion', currency: 'EUR' },
      { by: 'srb 2025-04-02', value: '3.2 million', currency: 'EUR', document: 'contract' },
    ],
    expected: { 'claim.c': 'scale-or-unit-error' },
  },
  {
    why: 'respirators that two others call surgical masks',
    goods: 'surgical tur lbn',
    said: [
      { by: 'courier 2025-02-01', ...claim, product: 'ffp2', ...came, amount: 5000 },
      { by: 'lbn 2025-02-02', product: 'surgical', ...came, amount: 5000 },
      { by: 'who 2025-02-03', product: 'surgical', ...came, amount: 5000 },
    ],
    expected: { 'claim.c': 'contradicted' },
    aspects: { 'c goods': 'contradicted', 'c number': 'borne-out' },
  },
  {
    why: 'from Korea, others say from India',
    goods: 'kit ind phl',
    said: [
      { by: 'manila 2025-02-01', ...claim, from: 'kor', ...came, amount: 5000 },
      { by: 'phl 2025-02-02', from: 'ind', ...came, amount: 5000 },
    ],
    expected: { 'claim.c': 'contradicted' },
    aspects: { 'c parties': 'contradicted', 'c number': 'borne-out' },
  },
  {
    why: 'kits the laboratory and the ministry turned away are no good; the seller’s word that they are is not borne out',
    goods: 'kit ind phl',
    said: [
      { by: 'ind 2025-02-01', ...claim, quality: 'fit' },
      { by: 'manila 2025-02-02', id: 'd', claim: true, quality: 'unfit' },
      { by: 'phl 2025-02-03', ...goods, amount: 5000, stage: 'rejected' },
    ],
    expected: { 'claim.c': 'contradicted', 'claim.d': 'supported' },
  },
  {
    why: '“none was recalled” calls nothing back',
    goods: 'kit ind phl',
    said: [
      { by: 'ind 2025-02-01', ...claim, ...goods, stage: 'recalled', amount: 0 },
      { by: 'phl 2025-02-03', ...came, amount: 5000 },
    ],
    expected: { 'quality.m': 'undefined', 'arrival.m': 'delivered', 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'a donation of the given part counts no other whole',
    goods: 'ventilator ind bra',
    said: [{ by: 'wire 2025-10-01', ...claim, ...came, amount: 400, called: 'donation' }, ...partly],
    expected: { 'claim.c': 'supported', 'arrival.m': 'delivered', 'terms.flow.ind.bra.ventilator': 'mixed' },
  },
  {
    why: 'a report that divides its own two numbers bears neither out',
    goods: 'vaccine ind ken',
    said: [
      { by: 'wire 2025-05-01', id: 'here', ...came, amount: '400,000', unit: 'dose' },
      { by: 'wire 2025-05-01', id: 'used', ...goods, stage: 'distributed', amount: '200,000', unit: 'dose' },
      {
        by: 'wire 2025-05-01',
        ...claim,
        measure: 'ratio',
        amount: 'half',
        numerator: 'used',
        denominator: 'here',
      },
    ],
    expected: { 'claim.c': 'not-yet-determinable' },
  },
  {
    why: 'what the rule packs hold decides, by the day',
    goods: 'kit ind srb',
    said: [
      { by: 'hour 2020-06-01', ...claim, rule: 'EU-IVDR-CLASS-D-2022', consignment: undefined },
      { by: 'hour 2023-06-01', id: 'd', claim: true, rule: 'EU-IVDD-98-79', consignment: undefined },
    ],
    expected: { 'claim.c': 'contradicted', 'claim.d': 'contradicted' },
  },
];

describe.each([
  ['who speaks', interested],
  ['where it was first said', origins],
  ['figures', figures],
  ['wholes and stages', wholes],
  ['dates, sums, goods, parties, quality, rules', others],
] as const)('%s', (_, rows) => {
  test.each(rows)('$why', ({ goods: route, said, more, asOf, expected, aspects }) => {
    const caseData = story(route, said, more);
    const found = findingsOf(caseData, asOf as Day | undefined);
    const verdicts = Object.fromEntries(
      Object.keys(expected).map((id) => [id, String(found.get(id)?.verdict)]),
    );
    const standings = Object.keys(aspects ?? {}).map((key) => {
      const [id, name] = key.split(' ');
      const held = found.get(`claim.${id}`)?.aspects?.find(({ aspect }) => aspect === name);
      return [key, held?.standing];
    });
    expect({ ...verdicts, ...Object.fromEntries(standings) }).toEqual({ ...expected, ...aspects });
    expect(findContradictions(caseData)).toEqual([]);
  });
});
