import {
  checkAssociations,
  checkElement,
  type Element,
  endsByItself,
  findIdentifier,
  lengthMax,
} from '../../lib/gs1/index.js';
import { readElement } from './read-element.js';

const readingsMax = 500;
const stepsMax = 20_000;

// What a scanner that types its separator may leave instead: the digits of Alt+0029, or a mark.
const traces = /^(?:0029|029|[;,!*:?&%='"])/;

/** Every way to take a text apart whose separators may be lost, that GS1's formats and associations allow. */
export function allReadings(text: string, before: readonly Element[]): Element[][] {
  const found: Element[][] = [];
  let steps = 0;
  const walk = (rest: string, taken: readonly Element[]): void => {
    if (steps++ > stepsMax || found.length >= readingsMax) return;
    if (rest === '') {
      if (mayStandTogether(taken)) found.push([...taken]);
      return;
    }
    const ai = findIdentifier(rest);
    if (ai === undefined || taken.some((each) => each.ai === ai)) return;
    const body = rest.slice(ai.length);
    for (const length of lengthsOf(ai, body)) {
      const value = body.slice(0, length);
      if (checkElement(ai, value).fault || readElement(ai, value).fault) continue;
      const after = body.slice(length);
      walk(after, [...taken, { ai, value }]);
      const trace = endsByItself(ai) ? undefined : traces.exec(after)?.[0];
      if (trace !== undefined && trace !== after) walk(after.slice(trace.length), [...taken, { ai, value }]);
    }
  };
  walk(text, before);
  const seen = new Set<string>();
  return found.filter((reading) => {
    const key = JSON.stringify(reading);
    return !seen.has(key) && seen.add(key);
  });
}

function lengthsOf(ai: string, body: string): number[] {
  const most = Math.min(lengthMax(ai), body.length);
  if (endsByItself(ai)) return [lengthMax(ai)];
  return Array.from({ length: most }, (_, at) => most - at);
}

// The product may stand in the other bar code of the label.
function mayStandTogether(elements: readonly Element[]): boolean {
  const ais = elements.map(({ ai }) => ai);
  const hasKey = ais.some((ai) => /^(0[0-3]|8006|8026|8004|8017|8018|255|253|41\d)$/.test(ai));
  return checkAssociations(hasKey ? ais : [...ais, '01']).length === 0;
}
