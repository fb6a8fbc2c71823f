import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { shownName } from '../lib/names/index.js';
import { type AccountGraph, findGroups, graphOf } from './coordination/groups.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';

const writers = { writeGexf, writeGraphml };

function inARow(names: readonly string[]): AccountGraph {
  const ends = names.length - 1;
  const ints = (value: (at: number) => number) => Int32Array.from({ length: ends }, (_, at) => value(at));
  const none = ints(() => 0);
  return graphOf(
    {
      from: ints((at) => at),
      to: ints((at) => at + 1),
      weight: ints(() => 2),
      first: none,
      second: none,
      objects: none,
      delayMs: new Float64Array(ends),
      p: new Float64Array(ends),
    },
    names,
  );
}

/** The ids of nodes as an XML parser finds them, and how many edges. */
function readBack(xml: string) {
  const nodes: string[] = [];
  let edges = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'node') nodes.push(attributes.id ?? '');
    if (name === 'edge') edges++;
  });
  parser.write(xml).close();
  return { nodes, edges };
}

/** As a reader of Office Open XML takes _xHHHH_ back. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const awkward = [
  'anna\u0007 & "mi" <b>',
  'dario\u001bna',
  'كارلا',
  'two\nlines\r\nand\ttab',
  'half \ud83d of a pair',
  'none\ufffe\uffff',
  '\u202egnihton',
  '_x0007_',
  '_x005F_x0007_',
  "]]>'",
  '汉字 🇨🇳',
  '\u0085\u2028',
  '__proto__',
  'toString',
  'constructor',
];

describe.each(Object.entries(writers))('%s', (_, write) => {
  test('is well-formed whatever the names hold, and they can be had back', () => {
    const { nodes, edges } = readBack([...write(inARow(awkward), new Map([['كارلا', 1]]))].join(''));
    expect(nodes.map(unescaped)).toEqual(awkward);
    expect(edges).toBe(awkward.length - 1);
  });

  test('for any names', () => {
    const name = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 6 }), (names) => {
        const { nodes } = readBack([...write(inARow(names), new Map())].join(''));
        expect(nodes.map(unescaped)).toEqual(names);
      }),
    );
  });
});

test('a name that turns the line around is shown with its code', () => {
  expect(shownName('\u202ednik')).toBe('\\u202ednik');
  expect(shownName('می‌روم 👩‍⚕️')).toBe('می‌روم 👩‍⚕️');
});

test('accounts may be called what every object has', () => {
  const groups = findGroups(inARow(['toString', '__proto__', 'constructor']), () => 0.5);
  expect([...groups.keys()].sort()).toEqual(['__proto__', 'constructor', 'toString']);
});
