import { strToU8, zipSync } from 'fflate';

/** A request that used to keep everybody waiting. */
export type Attack = {
  readonly name: string;
  /** Seconds that others waited before requests had limits (issue 9, item 16). */
  readonly beforeSeconds: number | undefined;
  readonly send: (url: string) => Promise<Response>;
};

const header = 'id: attack\ntitle: An attack\n';

const post = (path: string, body: unknown) => (url: string) =>
  fetch(new URL(path, url), {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

const sendFile = (path: string, content: () => Uint8Array, name: string) => (url: string) => {
  const form = new FormData();
  form.set('file', new Blob([content().slice()]), name);
  return fetch(new URL(path, url), { method: 'POST', body: form });
};

const importOf = (files: () => Readonly<Record<string, string>>) =>
  sendFile(
    'api/cases/import',
    () =>
      zipSync(
        Object.fromEntries(
          Object.entries({ 'case.yaml': header, ...files() }).map(([name, text]) => [name, strToU8(text)]),
        ),
      ),
    'case.zip',
  );

const repeat = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const stages = Array.from({ length: 7 }, (_, at) => ({ n: 5000, ac: at === 6 ? 100 : -1, re: 101 }));
const parties = (count: number): string =>
  repeat(count, (at) => `- id: party-${at}\n  name: Party ${at}\n  kind: media\n`);

export const attacks: readonly Attack[] = [
  {
    name: 'a plan of seven samples',
    beforeSeconds: 12,
    send: post('api/quality/plans', { kind: 'stages', lot: 1e9, stages }),
  },
  {
    name: 'a sequential plan of two like qualities',
    beforeSeconds: undefined,
    send: post('api/quality/plans', { kind: 'sequential', acceptableQuality: 0.45, limitingQuality: 0.5 }),
  },
  {
    name: 'a plan of a lot of a million million',
    beforeSeconds: undefined,
    send: post('api/quality/plans', {
      kind: 'stages',
      lot: 1e12,
      stages: [
        { n: 4e11, ac: 100, re: 101 },
        { n: 1e11, ac: 100, re: 101 },
      ],
    }),
  },
  {
    name: 'a zip that unpacks to 300 MB of wrong entries',
    beforeSeconds: 61,
    send: importOf(() => ({
      'parties.yaml': repeat(6_000_000, () => '- id: 1\n  name: 2\n  kind: 3\n  x: 4\n  y: 5\n').slice(
        0,
        300e6,
      ),
    })),
  },
  {
    name: 'a zip of 100,000 wrong entries',
    beforeSeconds: undefined,
    send: importOf(() => ({
      'parties.yaml': repeat(100_000, () => '- id: 1\n  name: 2\n  kind: 3\n  x: 4\n'),
    })),
  },
  {
    name: 'a zip of 20,000 right entries',
    beforeSeconds: undefined,
    send: importOf(() => ({ 'parties.yaml': parties(20_000) })),
  },
  {
    name: 'an entry of 40,000 unknown fields',
    beforeSeconds: 120,
    send: importOf(() => ({ 'parties.yaml': `- id: a\n${repeat(40_000, (at) => `  f${at}: {}\n`)}` })),
  },
  {
    name: '900,000 brackets',
    beforeSeconds: 12.5,
    send: importOf(() => ({ 'parties.yaml': `- id: a\n  name: ${'['.repeat(900_000)}\n` })),
  },
  {
    name: 'two million wrong results of kits',
    beforeSeconds: 5.5,
    send: sendFile(
      'api/quality/evaluations/results',
      () => strToU8(`reference,result\n${'x,y\n'.repeat(1_000_000)}`),
      'results.csv',
    ),
  },
  {
    name: 'half a million values in one request',
    beforeSeconds: undefined,
    send: post('api/quality/switching', { aql: 1, lots: Array.from({ length: 500_000 }, () => 1) }),
  },
  {
    name: 'the journal of the case, its longest page',
    beforeSeconds: undefined,
    send: (url) => fetch(new URL('api/cases/attack/journal?limit=1000', url)),
  },
  {
    name: 'the journal verified',
    beforeSeconds: undefined,
    send: (url) => fetch(new URL('api/cases/attack/verify', url)),
  },
];
