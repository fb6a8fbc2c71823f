import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openStore, type Store } from '../../src/store/index.js';
import { kits } from '../support/dossiers.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// One question, one answer: the command line with --json, and HTTP.

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-same-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, smallCase({}));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
});

const byCommand = (...args: string[]): unknown => {
  const { stdout } = spawnSync(process.execPath, ['dist/src/cli/main.js', ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  return JSON.parse(stdout);
};

const two = ['--acceptable-quality', '1%', '--limiting-quality', '6%'];
const points = { acceptableQuality: 0.01, limitingQuality: 0.06 };

describe('a plan', () => {
  test.each<[string, string[], object]>([
    ['by AQL', ['--lot', '600000', '--aql', '0.65'], { kind: 'aql', lot: 600_000, aql: 0.65 }],
    [
      'by AQL with a sample',
      ['--lot', '500', '--aql', '1', '--severity', 'tightened', '--found', '2', '--confidence', '0.9'],
      { kind: 'aql', lot: 500, aql: 1, severity: 'tightened', found: 2, confidence: 0.9 },
    ],
    [
      'by limiting quality',
      ['--lot', '600000', '--limiting-quality', '5%', '--found', '1'],
      { kind: 'limiting-quality', lot: 600_000, limitingQuality: 0.05, found: 1 },
    ],
    ['of two points', ['--lot', '5000', ...two], { kind: 'two-points', lot: 5000, ...points }],
    [
      'of two samples',
      ['--lot', '5000', '--stages', '125/3/7 125/8/9'],
      {
        kind: 'stages',
        lot: 5000,
        stages: [
          { n: 125, ac: 3, re: 7 },
          { n: 125, ac: 8, re: 9 },
        ],
      },
    ],
    ['piece by piece', ['--sequential', ...two], { kind: 'sequential', ...points }],
    ['by measured values', ['--variables', ...two], { kind: 'variables', ...points }],
  ])('%s', async (_, flags, body) => {
    const { body: answer } = await served.send('POST', '/api/quality/plans?lang=it', body);
    expect(byCommand('sample', ...flags, '--lang', 'it')).toEqual(answer);
  });
});

describe('an evaluation', () => {
  test('of a table', async () => {
    const { body } = await served.send('POST', '/api/quality/evaluations', {
      ...{ tp: 10, fn: 5, fp: 49, tn: 665 },
      intendedUse: 'antigen-who',
      prevalence: 0.01,
    });
    const cells = ['--tp', '10', '--fn', '5', '--fp', '49', '--tn', '665'];
    expect(byCommand('evaluate', ...cells, '--intended-use', 'antigen-who', '--prevalence', '0.01')).toEqual(
      body,
    );
  });

  test('of a file', async () => {
    const text = 'reference;result;lot\npos;pos;A\npos;neg;A\nneg;neg;B\nneg;maybe;B\n';
    await writeFile(join(folder, 'results.csv'), text);
    const { body } = await served.upload(
      '/api/quality/evaluations/results',
      new TextEncoder().encode(text),
      'results.csv',
    );
    const said = byCommand('evaluate', join(folder, 'results.csv')) as { problems: { at: object }[] };
    // The command names the whole path.
    for (const { at } of said.problems) Object.assign(at, { file: 'results.csv' });
    expect(said).toEqual(body);
  });
});

describe('conformity', () => {
  const fileOf = async (name: string, value: object): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, stringify(value));
    return path;
  };

  test('of a dossier', async () => {
    const { body } = await served.send('POST', '/api/conformity/evaluations?lang=zh', { dossier: kits });
    expect(byCommand('conform', await fileOf('kits.yaml', kits), '--lang', 'zh')).toEqual(body);
  });

  test('of one document', async () => {
    const certificate = {
      for: { product: 'ffp_respirator', maker: 'Maske', to: 'IT' },
      title: 'Certificate of compliance',
      documentType: 'certificate-of-compliance',
      issued: '2020-03-20',
    };
    const { body } = await served.send('POST', '/api/conformity/certificates', {
      certificate,
      on: '2020-04-14',
    });
    const document = await fileOf('certificate.yaml', certificate);
    expect(byCommand('conform', '--certificate', document, '--on', '2020-04-14')).toEqual(body);
  });

  test('of the documents to have in hand', async () => {
    const asked = { product: 'ffp_respirator', from: 'CN', to: 'IT', on: '2020-04-14' };
    const { body } = await served.send('POST', '/api/conformity/checklists?lang=it', asked);
    const flags = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, value]);
    expect(byCommand('conform', '--checklist', ...flags, '--lang', 'it')).toEqual(body);
  });
});
