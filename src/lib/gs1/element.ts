import { type Component, formats } from './application-identifiers.js';
import { checkDigitOf } from './check-digit.js';
import { type Fault, type Read, read, wrong } from './fault.js';

/** An Application Identifier and what it says: 17, 261130. */
export type Element = { readonly ai: string; readonly value: string };

const characters = {
  n: /^\d+$/,
  x: /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/,
  y: /^[#\-/0-9A-Z]+$/,
  z: /^[\w=-]+$/,
};

const words = {
  n: 'digits only',
  x: 'letters without accents, digits and !"%&\'()*+,-./:;<=>?_',
  y: 'capital letters, digits and #-/',
  z: 'letters, digits, - _ and =',
};

/** Holds a value against what its identifier may hold: length, characters, check digit, day. */
export function checkElement(ai: string, value: string): Read<Element> {
  const format = formats.get(ai);
  if (!format) return unknown(ai);
  let rest = value;
  for (const component of format) {
    if (rest === '' && component.isOptional) break;
    const part = rest.slice(0, component.lengthMax);
    const fault = faultIn(ai, component, part, value);
    if (fault) return { fault };
    rest = rest.slice(part.length);
  }
  if (rest !== '') return wrong('length', `(${ai}) is too long`, value, lengthOf(format));
  return read({ ai, value });
}

export const unknown = (found: string): { readonly fault: Fault } =>
  wrong('identifier-unknown', 'no Application Identifier begins so', found, 'one that GS1 has given out');

function faultIn(ai: string, component: Component, part: string, value: string): Fault | undefined {
  const { type, lengthMin, check } = component;
  if (part !== '' && !characters[type].test(part))
    return wrong('characters', `(${ai}) holds what it may not`, value, words[type]).fault;
  if (part.length < lengthMin)
    return wrong('length', `(${ai}) is too short`, value, lengthOf(formats.get(ai) ?? [])).fault;
  if (check === 'key') {
    const right = checkDigitOf(part.slice(0, -1));
    if (part.endsWith(right)) return undefined;
    const message = `the check digit of (${ai}) is ${part.slice(-1)} and by its other digits must be ${right}`;
    return wrong('check-digit', message, part, part.slice(0, -1) + right).fault;
  }
  if (check !== undefined && !isDay(part, check === 'day0'))
    return wrong('day', `(${ai}) is no day of the calendar`, part, 'a day as YYMMDD').fault;
  return undefined;
}

function lengthOf(format: readonly Component[]): string {
  const least = format.reduce((sum, { lengthMin, isOptional }) => sum + (isOptional ? 0 : lengthMin), 0);
  const most = format.reduce((sum, { lengthMax }) => sum + lengthMax, 0);
  return least === most ? `${most} characters` : `${least} to ${most} characters`;
}

// The century does not matter: 00 is 2000, and 1900 is the one leap year in question that a label cannot mean.
function isDay(text: string, mayLackDay: boolean): boolean {
  const [year, month, day] = [0, 2, 4].map((at) => Number(text.slice(at, at + 2)));
  if (year === undefined || month === undefined || day === undefined) return false;
  if (month < 1 || month > 12) return false;
  return (day > 0 || mayLackDay) && day <= new Date(Date.UTC(2000 + year, month, 0)).getUTCDate();
}
