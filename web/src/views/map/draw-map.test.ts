import { expect, test } from 'vitest';
import type { Flow } from '../../../../src/terms/http/api';
import { drawMap as drawContent, mapWidths } from './draw-map';
import { contentOfFlows } from './map-content';

const drawMap = (flows: readonly Flow[], width: number) => drawContent(contentOfFlows(flows), width);

const nothing = { low: 0, high: 0 };

const flow = (id: string, from: Flow['from'], to: Flow['to'], given: number): Flow => ({
  id,
  from,
  to,
  productClass: 'mask',
  unit: 'piece',
  given: { low: given, high: given },
  sold: nothing,
  unknown: nothing,
  contracted: nothing,
  pledged: nothing,
  returned: nothing,
  value: [],
  consignments: [],
  finding: `terms.flow.${id}`,
});
const italy = { id: 'ITA', name: 'Italia', latitude: 43, longitude: 12 };
const china = { id: 'CHN', name: '中国', latitude: 36, longitude: 104 };
const sanMarino = { id: 'SMR', name: 'San Marino', latitude: 43.9, longitude: 12.4 };

const placeIn = (drawn: ReturnType<typeof drawMap>, name: string) =>
  drawn.places.find((one) => one.name === name);

test.each(Object.entries(mapWidths))(
  'a map is drawn around its flows, west to the left and north up, %s',
  (_, width) => {
    const drawn = drawMap([flow('a', china, italy, 1000)], width);
    const [west, east] = [placeIn(drawn, 'Italia'), placeIn(drawn, '中国')];
    expect(west?.x).toBeLessThan(east?.x ?? 0);
    // 43° north lies above 36° north.
    expect(west?.y).toBeLessThan(east?.y ?? 0);
    for (const { path } of drawn.lines)
      for (const [, x, y] of path.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(drawn.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(drawn.height);
      }
    expect(drawn.land).toMatch(/^M.+Z$/);
  },
);

test('of two names that would lie on each other the one with more flows is shown, and both have a dot', () => {
  const flows = [flow('a', china, italy, 10), flow('b', italy, sanMarino, 10), flow('c', china, italy, 5)];
  const { places } = drawMap(flows, mapWidths.wide);
  expect(places.map(({ name, isNamed }) => [name, isNamed])).toEqual([
    ['Italia', true],
    ['中国', true],
    ['San Marino', false],
  ]);
});

test('flows between neighbours are not drawn at the scale of a town', () => {
  const { places } = drawMap([flow('b', italy, sanMarino, 10)], mapWidths.wide);
  const [one, other] = places;
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeLessThan(40);
});
