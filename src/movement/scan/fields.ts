import type { Element } from '../../lib/gs1/index.js';
import { dateIn, type ScanDate } from './dates.js';

/** What a scan says in the words of a store, as far as it may be used. */
export type ScanFields = Partial<
  Record<
    | 'gtin'
    | 'contentGtin'
    | 'sscc'
    | 'unit'
    | 'lot'
    | 'serial'
    | 'grai'
    | 'graiSerial'
    | 'giai'
    | 'shipTo'
    | 'location'
    | 'locationExtension'
    | 'orderNumber'
    | 'price'
    | 'currency'
    | 'netWeightKg',
    string
  >
> &
  Partial<Record<'expiry' | 'production' | 'packed' | 'bestBefore' | 'sellBy' | 'due', ScanDate>> & {
    readonly count?: number;
  };

const texts: Readonly<Record<string, keyof ScanFields>> = {
  '00': 'sscc',
  '01': 'gtin',
  '02': 'contentGtin',
  '10': 'lot',
  '21': 'serial',
  '254': 'locationExtension',
  '400': 'orderNumber',
  '410': 'shipTo',
  '414': 'location',
  '8004': 'giai',
  unit: 'unit',
};

const days: Readonly<Record<string, keyof ScanFields>> = {
  '11': 'production',
  '12': 'due',
  '13': 'packed',
  '15': 'bestBefore',
  '16': 'sellBy',
  '17': 'expiry',
  '7003': 'expiry',
  '8008': 'production',
};

export function scannedFields(elements: readonly Element[], asOf: string): ScanFields {
  let fields: ScanFields = {};
  for (const element of elements) fields = { ...fields, ...fieldOf(element, asOf) };
  return fields;
}

function fieldOf({ ai, value }: Element, asOf: string): ScanFields {
  const text = texts[ai];
  if (text !== undefined) return { [text]: value };
  const day = days[ai];
  if (day !== undefined) return { [day]: dateIn(value, asOf) };
  if (ai === '30' || ai === '37') return { count: Number(value) };
  if (ai === '8003')
    return { grai: value.slice(1, 14), ...(value.length > 14 && { graiSerial: value.slice(14) }) };
  const decimals = Number(ai.slice(3));
  if (/^310\d$/.test(ai)) return { netWeightKg: pointed(value, decimals) };
  if (/^39[02]\d$/.test(ai)) return { price: pointed(value, decimals) };
  if (/^39[13]\d$/.test(ai)) return { currency: value.slice(0, 3), price: pointed(value.slice(3), decimals) };
  return {};
}

function pointed(digits: string, decimals: number): string {
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals).replace(/^0+(?=\d)/, '');
  return decimals === 0 ? whole : `${whole}.${padded.slice(-decimals)}`;
}
