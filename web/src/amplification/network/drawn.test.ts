import { expect, test } from 'vitest';
import type { AccountNetwork } from '../../../../src/amplification/api';
import type { Palette } from './group-colours';
import { type Focus, litBy } from './lit';
import { dotsOf, edgeLooks } from './paint';

// The network as it is drawn before any force acts, kept as SVG beside this file: open one to see what changed. What the
// page draws by WebGL it takes from the same places.

const colours = ['#8a8a8a', '#1f6fb2', '#c4472b', '#2f8f4e'];
const palette: Palette = {
  of: (group) => colours[group] ?? '#8a8a8a',
  ink: '#111111',
  paper: '#ffffff',
  faint: '#d8d8d8',
};

// A group of twelve in which all act together, one of five in a row, one of three, and an account between two groups.
const groups = [...Array<number>(12).fill(1), ...Array<number>(5).fill(2), ...Array<number>(3).fill(3), 0];
const ring = (first: number, size: number): [number, number][] =>
  Array.from({ length: size }, (_, at) => [first + at, first + ((at + 1) % size)]);
const clique = Array.from({ length: 12 }, (_, one) =>
  Array.from({ length: one }, (__, other): [number, number] => [other, one]),
).flat();
const edges = [...clique, ...ring(12, 5).slice(0, 4), ...ring(17, 3), [0, 20], [12, 20]] as const;
const network: AccountNetwork = {
  edgesInAll: edges.length,
  accounts: groups.map((group, at) => ({ id: `account-${at}`, group })),
  from: edges.map(([from]) => from),
  to: edges.map(([, to]) => to),
  weight: edges.map(() => 2),
  avgTimeDelta: edges.map(() => 5),
};

const round = (value: number): number => Math.round(value * 100) / 100;

function draw(focus: Focus): string {
  const lit = litBy(network, focus);
  const dots = dotsOf(network);
  const lookOf = edgeLooks(network);
  const unit = 0.06;
  const lines = edges.map(([from, to], edge) => {
    const [one, other] = [dots[from]!, dots[to]!];
    const { red, green, blue, alpha } = lookOf(edge, palette, lit);
    const ends = `x1="${round(one.x)}" y1="${round(one.y)}" x2="${round(other.x)}" y2="${round(other.y)}"`;
    return `<line ${ends} stroke="rgb(${red} ${green} ${blue} / ${round(alpha)})" stroke-width="${unit}"/>`;
  });
  const circles = dots.map(({ x, y, size, label, group }, node) => {
    const fill = (lit?.hasNode(node) ?? true) ? palette.of(group) : palette.faint;
    const place = `cx="${round(x)}" cy="${round(y)}" r="${round(size * unit)}"`;
    return `<circle ${place} fill="${fill}"><title>${label}</title></circle>`;
  });
  const box = 'viewBox="-16 -16 32 32" xmlns="http://www.w3.org/2000/svg"';
  return `${[`<svg ${box}>`, ...lines, ...circles, '</svg>'].join('\n')}\n`;
}

test.each<[string, Focus]>([
  ['all', {}],
  ['account', { account: 20 }],
  ['group', { group: 2 }],
])('a network, %s in focus', async (name, focus) => {
  await expect(draw(focus)).toMatchFileSnapshot(`snapshots/network-${name}.svg`);
});

test('few are named: the most tied of each group first, and no more than two of one', () => {
  const named = (max: number) => dotsOf(network, max).flatMap((dot) => (dot.named ? [dot.label] : []));
  expect(named(3)).toEqual(['account-0', 'account-12', 'account-17']);
  expect(named(5)).toHaveLength(5);
  expect(named(100)).toEqual([
    'account-0',
    'account-1',
    'account-12',
    'account-13',
    'account-17',
    'account-18',
    'account-20',
  ]);
});
