import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SankeyDrawing } from './drawing';
import { layOutFlows, type Stream } from './lay-out-flows';

const streams: readonly Stream[] = [
  { from: '中国', to: 'Italia', kind: 'sold', pieces: 100_000_000 },
  { from: '中国', to: 'Italia', kind: 'given', pieces: 300_000 },
  { from: '中国', to: 'Nederland', kind: 'unknown', pieces: 1_300_000 },
  { from: 'Italia', to: 'مصر', kind: 'given', pieces: 20_000 },
];

test('givers, terms and recipients as they are drawn', async () => {
  const drawn = layOutFlows(streams, 900, 'Others');
  const svg = renderToStaticMarkup(
    <SankeyDrawing drawn={drawn} label="Flows" kindText={(kind) => kind} countText={String} />,
  );
  await expect(`${svg.replace(/ class="[^"]*"/, '').replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    'snapshots/flows.svg',
  );
});

test('what goes into each of the terms comes out of it, and a country that gives and receives stands on both sides', () => {
  const { nodes, links } = layOutFlows(streams, 900, 'Others');
  for (const kind of ['given', 'sold', 'unknown']) {
    const into = links.filter(({ to }) => to === kind).reduce((sum, { pieces }) => sum + pieces, 0);
    const out = links.filter(({ from }) => from === kind).reduce((sum, { pieces }) => sum + pieces, 0);
    expect(out, kind).toBe(into);
  }
  expect(
    nodes
      .filter(({ name }) => name === 'Italia')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['from Italia', 'to Italia']);
});

test('beyond ten givers the rest stand together, and none is lost', () => {
  const many = Array.from(
    { length: 14 },
    (_, at): Stream => ({
      from: `giver ${at}`,
      to: 'Italia',
      kind: 'given',
      pieces: 100 + at,
    }),
  );
  const { nodes } = layOutFlows(many, 900, 'Others');
  const givers = nodes.filter(({ id }) => id.startsWith('from '));
  expect(givers).toHaveLength(11);
  expect(givers.find(({ name }) => name === 'Others')?.pieces).toBe(100 + 101 + 102 + 103);
});
