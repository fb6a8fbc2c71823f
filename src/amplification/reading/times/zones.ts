import { type Param, wording } from '../../../lib/wording/index.js';

// Names of zones with one meaning, in minutes east of Greenwich: IANA tzdb (2025b), names in use since 2000.
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  UT: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  WAT: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  CAT: 120,
  SAST: 120,
  EEST: 180,
  MSK: 180,
  EAT: 180,
  IDT: 180,
  TRT: 180,
  MSD: 240,
  SAMT: 240,
  PKT: 300,
  YEKT: 300,
  UZT: 300,
  NPT: 345,
  OMST: 360,
  ALMT: 360,
  WIB: 420,
  ICT: 420,
  KRAT: 420,
  WITA: 480,
  HKT: 480,
  AWST: 480,
  SGT: 480,
  MYT: 480,
  IRKT: 480,
  PHT: 480,
  WIT: 540,
  JST: 540,
  KST: 540,
  YAKT: 540,
  ACST: 570,
  AEST: 600,
  CHST: 600,
  VLAT: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  ART: -180,
  BRT: -180,
  CLST: -180,
  UYT: -180,
  CLT: -240,
  VET: -240,
  NST: -210,
  NDT: -150,
  PET: -300,
  COT: -300,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MDT: -360,
  PDT: -420,
  PST: -480,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  HDT: -540,
};

type Meaning = { readonly minutes: number; readonly where: Param };

/** Names that stand for more than one zone in use. */
const several: Readonly<Record<string, readonly Meaning[]>> = {
  BST: [
    { minutes: 60, where: wording('zone.british-summer') },
    { minutes: 360, where: { country: 'BD' } },
    { minutes: 660, where: wording('zone.bougainville') },
  ],
  IST: [
    { minutes: 330, where: { country: 'IN' } },
    { minutes: 120, where: { country: 'IL' } },
    { minutes: 60, where: { country: 'IE' } },
  ],
  CST: [
    { minutes: -360, where: wording('zone.central') },
    { minutes: 480, where: { country: 'CN' } },
    { minutes: -300, where: { country: 'CU' } },
  ],
  MST: [
    { minutes: -420, where: wording('zone.mountain') },
    { minutes: 480, where: { country: 'MY' } },
    { minutes: 390, where: { country: 'MM' } },
  ],
  AST: [
    { minutes: -240, where: wording('zone.atlantic') },
    { minutes: 180, where: wording('zone.arabia') },
  ],
  ADT: [
    { minutes: -180, where: wording('zone.atlantic') },
    { minutes: 240, where: wording('zone.arabia') },
  ],
  SST: [
    { minutes: -660, where: { country: 'AS' } },
    { minutes: 480, where: { country: 'SG' } },
  ],
  GST: [
    { minutes: 240, where: wording('zone.gulf') },
    { minutes: -120, where: { country: 'GS' } },
  ],
  AMT: [
    { minutes: -240, where: wording('zone.amazon') },
    { minutes: 240, where: { country: 'AM' } },
  ],
  WST: [
    { minutes: 780, where: { country: 'WS' } },
    { minutes: 480, where: wording('zone.western-australia') },
  ],
  ECT: [
    { minutes: -300, where: { country: 'EC' } },
    { minutes: -240, where: wording('zone.eastern-caribbean') },
  ],
};

export const isGreenwich = (name: string): boolean => /^(UTC|UT|GMT|Z)$/.test(name);

export const isZoneName = (name: string): boolean =>
  Object.hasOwn(offsets, name) || Object.hasOwn(several, name);
export const offsetOf = (name: string): number | undefined =>
  Object.hasOwn(offsets, name) ? offsets[name] : undefined;
export const meaningsOf = (name: string): readonly Meaning[] =>
  Object.hasOwn(several, name) ? (several[name] ?? []) : [];

/** Where a summer name of the same place stands in the column too, its standard name has one meaning. */
export const pairedWith: Readonly<Record<string, readonly [summer: string, minutes: number]>> = {
  CST: ['CDT', -360],
  MST: ['MDT', -420],
};

export const offsetText = (minutes: number): string => {
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
};

/** `+02:00`, `UTC+2`, `Europe/Rome`; undefined for what is none. */
export function zoneOf(text: string): ((localMs: number) => number) | undefined {
  const [, sign, hours = '', minutes = '0'] =
    /^(?:UTC|GMT)?([+\-−])(\d{1,2}):?(\d\d)?$/i.exec(text.trim()) ?? [];
  if (sign !== undefined) {
    const offset = (sign === '+' ? 1 : -1) * (60 * Number(hours) + Number(minutes)) * 60_000;
    return (localMs) => localMs - offset;
  }
  const one = offsetOf(text.trim().toUpperCase());
  if (one !== undefined) return (localMs) => localMs - one * 60_000;
  try {
    return placeZone(text.trim());
  } catch {
    return undefined;
  }
}

/** A place's own clock, by the hour: changes of it happen on quarters of one at the least. */
function placeZone(timeZone: string): (localMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const known = new Map<number, number>();
  const quarter = 900_000;
  const offsetAt = (ms: number): number => {
    const at = Math.floor(ms / quarter);
    const found = known.get(at);
    if (found !== undefined) return found;
    const name = format.formatToParts(at * quarter).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
    const offset = (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes)) * 60_000;
    known.set(at, offset);
    return offset;
  };
  return (localMs) => {
    const guess = localMs - offsetAt(localMs);
    return localMs - offsetAt(guess);
  };
}
