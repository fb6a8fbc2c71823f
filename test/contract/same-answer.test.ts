import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Job, ResultFiles } from '../../src/amplification/api.js';
import { ShipmentEvents } from '../../src/movement/evidence/api.js';
import type { UnitsIssued } from '../../src/movement/sscc/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { runWaybill } from '../support/command.js';
import { commandLines } from '../support/command-lines.js';
import { kits } from '../support/dossiers.js';
import { epcisDocument } from '../support/epcis-document.js';
import { postsInStep } from '../support/posts-in-step.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// One question, one answer: the command line with --json, and HTTP.

const shipped = join(import.meta.dirname, '../../cases/mask-diplomacy-2020');

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-same-'));
  store = await openStore({ folder: join(folder, 'store') }, () => new Date());
  served = await serveCase(store, smallCase({}));
  await takeIn(shipped);
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(folder, { recursive: true });
});

/** Sends a case folder to the server. */
async function takeIn(path: string): Promise<void> {
  const names = (await readdir(path)).filter((name) => /\.(ya?ml|csv)$/.test(name));
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(path, name))] as const),
  );
  const { status } = await served.upload('/api/cases/import', zipSync(Object.fromEntries(files)), 'case.zip');
  expect(status).toBe(201);
}

const run = (...args: string[]) => runWaybill([...args, '--json'], { cwd: folder });
const byCommand = (...args: string[]): unknown => JSON.parse(run(...args).stdout);

const write = async (name: string, value: object | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof value === 'string' ? value : stringify(value));
  return path;
};

const withoutCapture = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => (/^captured(By|At)$/.test(key) ? undefined : value)),
  );

const held = new Set<string>();
/** Tests of one line of the table in docs/reference/http.md. */
function sameAnswer(command: string, tests: () => void): void {
  held.add(command);
  describe(command, tests);
}

// Days before and after most is known, the last day of the case, and the three languages.
const asked: [string, string[], string][] = [
  ['the last day', [], ''],
  ['an early day in Italian', ['--as-of', '2020-03-20', '--lang', 'it'], 'asOf=2020-03-20&lang=it'],
  ['a later day in Chinese', ['--as-of', '2020-04-15', '--lang', 'zh'], 'asOf=2020-04-15&lang=zh'],
];
const ofShipped = '/api/cases/mask-diplomacy-2020';

sameAnswer('waybill check CASE --json', () => {
  test.each(asked)('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/findings?${query}`);
    expect(body.findings.length).toBeGreaterThan(20);
    expect(byCommand('check', shipped, ...flags)).toEqual(body);
  });

  test('to one question', async () => {
    const { body } = await served.get(`${ofShipped}/findings?question=arrival`);
    expect(body.findings.length).toBeGreaterThan(5);
    expect(byCommand('check', shipped, '--question', 'arrival')).toEqual(body);
  });

  test('of a case that was not read whole', async () => {
    const torn = join(folder, 'torn');
    await cp(shipped, torn, { recursive: true });
    const header = await readFile(join(torn, 'case.yaml'), 'utf8');
    await writeFile(join(torn, 'case.yaml'), header.replace(/^id: .*$/m, 'id: torn'));
    const lots = await readFile(join(torn, 'lots.yaml'), 'utf8');
    await writeFile(join(torn, 'lots.yaml'), lots.replace('product: rapid-test', 'product: 没有的'));
    await takeIn(torn);
    const { body } = await served.get('/api/cases/torn/findings?lang=it');
    expect(body.refusedInAll).toBeGreaterThan(1);
    expect(byCommand('check', torn, '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill explain FINDING CASE --json', () => {
  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/findings/claim.cgtn-calls-aid?${query}`);
    expect(body.reasons.length).toBeGreaterThan(0);
    expect(byCommand('explain', 'claim.cgtn-calls-aid', shipped, ...flags)).toEqual(body);
  });
});

test('every finding that any command prints is explained by its id', async () => {
  const { body } = await served.get(`${ofShipped}/consignments`);
  const idsIn = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const gates = idsIn(body.consignments as readonly { readonly id: string }[]).map((id) => `gate.${id}`);
  expect(gates.length).toBeGreaterThan(20);
  const { body: all } = await served.get(`${ofShipped}/findings`);
  for (const id of [...gates, ...idsIn(all.findings as readonly { readonly id: string }[])]) {
    const { status, body: explained } = await served.get(`${ofShipped}/findings/${encodeURIComponent(id)}`);
    expect([id, status, explained.finding?.id]).toEqual([id, 200, id]);
  }
  const { body: gate } = await served.get(`${ofShipped}/findings/gate.nl-masks?lang=it`);
  expect(byCommand('explain', 'gate.nl-masks', shipped, '--lang', 'it')).toEqual(gate);
  expect(runWaybill(['explain', 'gate.nl-masks', shipped]).stdout).toMatch(
    /^NO {2}|^CANNOT TELL {2}|^YES {2}/,
  );
  expect((await served.get(`${ofShipped}/findings/gate.no-such`)).status).toBe(404);
});

sameAnswer('waybill link CASE --json', () => {
  test.each(asked)('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/links?${query}`);
    expect(body.shipments).toBeGreaterThan(10);
    expect(byCommand('link', shipped, ...flags)).toEqual(body);
  });

  test('of two shipments that were told of twice', async () => {
    const twice = join(folder, 'twice');
    await cp(fileURLToPath(new URL('../support/told-twice', import.meta.url)), twice, { recursive: true });
    await takeIn(twice);
    const { body } = await served.get('/api/cases/told-twice/links?lang=it');
    expect(body.links).toMatchObject([{ shipments: [{ id: 'gloves-march' }, { id: 'gloves-press' }] }]);
    expect(byCommand('link', twice, '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill ledger CASE CONSIGNMENT --json', () => {
  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/consignments/nl-masks/ledger?${query}`);
    expect(body.rows.length).toBe(11);
    expect(byCommand('ledger', shipped, 'nl-masks', ...flags)).toEqual(body);
  });
});

sameAnswer('waybill label SHIPMENT --json', () => {
  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/consignments/es-kits/label?${query}`);
    expect(body.lots.length).toBe(1);
    expect(byCommand('label', 'es-kits', shipped, ...flags)).toEqual(body);
  });
});

sameAnswer('waybill sscc SHIPMENT --json', () => {
  test('but for the numbers, which are never the same', async () => {
    const asked = { count: 2, prefix: '952000', quantity: '100' };
    const { body } = await served.send('POST', `${ofShipped}/consignments/es-kits/logistic-units`, asked);
    const flags = ['--count', '2', '--prefix', '952000', '--quantity', '100', '--data', join(folder, 'own')];
    const said = byCommand('sscc', 'es-kits', shipped, ...flags) as UnitsIssued;
    // A store of its own begins at the same number.
    expect(said.units).toEqual(body.units);
    expect({ ...said, issue: '', issuedAt: '' }).toEqual({ ...body, issue: '', issuedAt: '' });
  });
});

sameAnswer('waybill gate CASE CONSIGNMENT --json', () => {
  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/consignments/nl-masks/gate?${query}`);
    // A purchase is not asked what only gifts are.
    expect([body.checks.length, body.notAsked.length]).toEqual([3, 2]);
    expect(byCommand('gate', shipped, 'nl-masks', ...flags)).toEqual(body);
  });
});

sameAnswer('waybill ledger CASE --json', () => {
  test('of what one party sent', async () => {
    const { body } = await served.get(`${ofShipped}/ledgers?from=gov-chn&lang=it`);
    expect(body.ledgers.length).toBeGreaterThan(1);
    expect(byCommand('ledger', shipped, '--from', 'gov-chn', '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill conform CONSIGNMENT --json', () => {
  const conform = (...flags: string[]) => byCommand('conform', ...flags, '--case', shipped);

  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/consignments/nl-masks/conformity?${query}`);
    expect(body.answer.verdict).toBe('hold');
    expect(conform('nl-masks', ...flags)).toEqual(body);
  });

  test('by the rules of another day', async () => {
    const { body } = await served.get(`${ofShipped}/consignments/nl-masks/conformity?on=2020-05-01`);
    expect(conform('nl-masks', '--on', '2020-05-01')).toEqual(body);
  });

  test('of which no rule speaks', async () => {
    const id = 'it-medical-teams';
    const { body } = await served.get(`${ofShipped}/consignments/${id}/conformity`);
    expect(body).toEqual({ answer: null });
    const { stdout, stderr, status } = run('conform', id, '--case', shipped);
    expect(JSON.parse(stdout)).toEqual(body);
    expect(stderr).toContain(id);
    expect(status).toBe(2);
  });
});

const fileOfKits = () => write('kits.yaml', kits);

sameAnswer('waybill conform FILE --json', () => {
  test('in Chinese', async () => {
    const { body } = await served.send('POST', '/api/conformity/evaluations?lang=zh', { dossier: kits });
    expect(byCommand('conform', await fileOfKits(), '--lang', 'zh')).toEqual(body);
  });
});

sameAnswer('waybill conform --certificate FILE --json', () => {
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
    const document = await write('certificate.yaml', certificate);
    expect(byCommand('conform', '--certificate', document, '--on', '2020-04-14')).toEqual(body);
  });
});

sameAnswer('waybill conform --checklist --json', () => {
  test('in Italian', async () => {
    const wanted = { product: 'ffp_respirator', from: 'CN', to: 'IT', on: '2020-04-14' };
    const { body } = await served.send('POST', '/api/conformity/checklists?lang=it', wanted);
    const flags = Object.entries(wanted).flatMap(([name, value]) => [`--${name}`, value]);
    expect(byCommand('conform', '--checklist', ...flags, '--lang', 'it')).toEqual(body);
  });
});

const hasDecoder = await import('node-av').then(
  () => true,
  () => false,
);
const clips = join(import.meta.dirname, '../../../shared/reference/media/video');
const [elf, frog] = ['mdnv_elf.mkv', 'mdnv_frog.mkv'].map((name) => join(clips, name));

/** Films of a form, by the names that POST /api/media/examinations has for them. */
const filmForm = (
  films: readonly (readonly [field: string, name: string, bytes: Uint8Array])[],
): FormData => {
  const form = new FormData();
  for (const [field, name, bytes] of films) form.append(field, new File([new Uint8Array(bytes)], name));
  return form;
};
const examinedOver = (form: FormData) =>
  served.get('/api/media/examinations?lang=it', { method: 'POST', body: form });
const filmsLeft = () => readdir(join(served.folder, 'films')).catch(() => []);

sameAnswer('waybill media examine SUSPECT --against ORIGINAL --json', () => {
  test.skipIf(!hasDecoder || !existsSync(elf!))('of a clip against itself and another', async () => {
    const [one, other] = await Promise.all([readFile(elf!), readFile(frog!)]);
    const { body } = await examinedOver(
      filmForm([
        ['original', 'mdnv_elf.mkv', one],
        ['suspect', 'mdnv_elf.mkv', one],
        ['original', 'mdnv_frog.mkv', other],
      ]),
    );
    expect(body).toMatchObject({ verdict: 'unchanged', segments: [{ original: { index: 0 } }] });
    expect(byCommand('media', 'examine', elf!, '--against', elf!, frog!, '--lang', 'it')).toEqual(body);
    expect(await filmsLeft()).toEqual([]);
  });

  test.skipIf(!hasDecoder)(
    'of what is no film: refused in the command’s words, and nothing is left',
    async () => {
      const hostile = {
        'zero.mp4': '',
        'text.mp4': 'Dear Sir, here are the masks.\n',
        'list.m3u8': '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n',
      };
      for (const [name, text] of Object.entries(hostile)) {
        const bytes = Buffer.from(text);
        const form = filmForm([
          ['suspect', `../../${name}`, bytes],
          ['original', name, bytes],
        ]);
        const { status, body } = await examinedOver(form);
        expect([status, body.code]).toEqual([400, 'request-invalid']);
        const path = await write(name, text);
        const { stderr } = runWaybill(['media', 'examine', path, '--against', path, '--lang', 'it']);
        expect(stderr).toContain(body.detail);
      }
      const { status, body } = await examinedOver(filmForm([['suspect', 'one.mkv', Buffer.from('x')]]));
      expect([status, body.detail]).toEqual([400, expect.stringContaining('almeno un original')]);
      expect((await examinedOver(filmForm([['other', 'one.mkv', Buffer.from('x')]]))).status).toBe(400);
      expect(await filmsLeft()).toEqual([]);
    },
  );
});

sameAnswer('waybill quote QUOTE SOURCE --json', () => {
  test('a condition that was cut off, in Italian', async () => {
    const quote = 'Apriamo il reparto';
    const text = 'Elena Bassi: Se il corriere arriva domani, apriamo il reparto.';
    const asked = { quote, saidBy: 'Elena Bassi', sources: [{ name: 'said-2020-03-24.txt', text }] };
    const { body } = await served.send('POST', '/api/media/quotes?lang=it', asked);
    expect(body.turnsMeaning).toBe(true);
    const files = [await write('quote.txt', quote), await write('said-2020-03-24.txt', text)];
    expect(byCommand('quote', ...files, '--said-by', 'Elena Bassi', '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill inspect FILE --standard CLASS --json', () => {
  const report = {
    title: '防护口罩过滤检测',
    on: '2020-05-28',
    measurements: [
      {
        property: 'efficiency',
        unit: '%',
        tested: 30,
        lowest: 94.51,
        highest: 99.09,
        beyond: { limit: 95, count: 3 },
        aerosol: 'sodium-chloride',
        flow: 85,
      },
    ],
  };

  test.each([
    ['that fails', { grade: 'KN95' }, 'en', 'fail'],
    ['that cannot tell', { grade: 'EN 149 FFP2' }, 'zh', 'cannot-tell'],
    ['by the edition of a day', { grade: 'EN 149 FFP2', on: '2026-11-01' }, 'it', 'cannot-tell'],
  ])('a report %s', async (_, { grade, on }: { grade: string; on?: string }, lang, verdict) => {
    const { body } = await served.send('POST', `/api/quality/reports?lang=${lang}`, { grade, on, report });
    expect(body.verdict).toBe(verdict);
    const flags = ['--standard', grade, '--lang', lang, ...(on === undefined ? [] : ['--on', on])];
    expect(byCommand('inspect', await write('report.yaml', report), ...flags)).toEqual(body);
  });
});

sameAnswer('waybill inspect --compare A B --json', () => {
  test.each([
    ['KN95', 'FFP2', []],
    ['FFP2', 'N95', ['--lang', 'zh']],
    ['EN 149 FFP2', 'KN95', ['--on', '2026-11-01', '--lang', 'it']],
  ])('%s and %s', async (a, b, flags) => {
    const query = new URLSearchParams({ a, b });
    for (const [at, flag] of flags.entries())
      if (flag.startsWith('--')) query.set(flag.slice(2), flags[at + 1] ?? '');
    const { body } = await served.get(`/api/quality/standards/compare?${query}`);
    expect(body.properties.length).toBeGreaterThan(0);
    expect(byCommand('inspect', '--compare', a, b, ...flags)).toEqual(body);
  });
});

sameAnswer('waybill inspect --lots --json', () => {
  test.each(asked)('on %s', async (_, flags, query) => {
    const { body } = await served.get(`${ofShipped}/lots?${query}`);
    expect(body.lots.length).toBe(query.includes('03-20') ? 0 : query.includes('04-15') ? 1 : 2);
    expect(byCommand('inspect', '--lots', '--case', shipped, ...flags)).toEqual(body);
  });
});

sameAnswer('waybill inspect --lot LOT --json', () => {
  test.each(asked.filter(([, flags]) => !flags.includes('2020-03-20')))('on %s', async (_, flags, query) => {
    const { body, headers } = await served.get(`${ofShipped}/lots/es-kits-first/disposition?${query}`);
    expect(body.etag).toBe(headers.get('etag'));
    expect(byCommand('inspect', '--lot', 'es-kits-first', '--case', shipped, ...flags)).toEqual(body);
  });
});

const two = ['--acceptable-quality', '1%', '--limiting-quality', '6%'];
const points = { acceptableQuality: 0.01, limitingQuality: 0.06 };

sameAnswer('waybill sample --json', () => {
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

sameAnswer('waybill evaluate --json', () => {
  test.each([
    [
      'as asked',
      ['--intended-use', 'antigen-who', '--prevalence', '0.01'],
      { intendedUse: 'antigen-who', prevalence: 0.01 },
    ],
    ['with nothing said', [], {}],
  ])('%s', async (_, flags, settings) => {
    const table = { tp: 10, fn: 5, fp: 49, tn: 665 };
    const { body } = await served.send('POST', '/api/quality/evaluations', { ...table, ...settings });
    const cells = Object.entries(table).flatMap(([name, count]) => [`--${name}`, String(count)]);
    expect(byCommand('evaluate', ...cells, ...flags)).toEqual(body);
  });
});

sameAnswer('waybill evaluate FILE --json', () => {
  test('of a file', async () => {
    const text = 'reference;result;lot\npos;pos;A\npos;neg;A\nneg;neg;B\nneg;maybe;B\n';
    await write('results.csv', text);
    const { body } = await served.upload(
      '/api/quality/evaluations/results',
      new TextEncoder().encode(text),
      'results.csv',
    );
    expect(byCommand('evaluate', 'results.csv')).toEqual(body);
  });
});

sameAnswer('waybill allocate PROBLEM --json', () => {
  test('with a lot that cannot be used', async () => {
    const sites = [{ id: 'A', items: { mask: { ratePerDay: 10, stock: 5 } } }];
    const lots = [
      { id: 'L1', item: 'mask', packs: 2, packSize: 20 },
      { id: 'L2', item: 'mask', packs: 0, packSize: 20 },
    ];
    const text = JSON.stringify({ sites, lots }, null, 1);
    await write('problem.json', text);
    const bytes = new TextEncoder().encode(text);
    const { body } = await served.upload('/api/need/allocations?lang=it', bytes, 'problem.json');
    expect(body.lots).toEqual({ read: 1, refused: 1 });
    expect(byCommand('allocate', 'problem.json', '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill need FOLDER --json', () => {
  test('of several files, one that is not known among them', async () => {
    const files = {
      'beds.csv': 'site,severity,beds,occupied\nA,critical,4,3\nB,severe,-1,1\n',
      'counts.csv': 'site,item,date,quantity\nA,gown,2020-03-16,40\n',
      'messages.json': JSON.stringify([{ at: '2020-03-17T08:00Z', from: '+39 1', text: 'A: 20 FFP2' }]),
      'sites.json': JSON.stringify([{ id: 'A', names: ['A'] }, { id: 'B' }]),
      'notes.txt': 'x',
    };
    await mkdir(join(folder, 'need'));
    const form = new FormData();
    for (const [name, text] of Object.entries(files)) {
      await write(join('need', name), text);
      form.append('file', new Blob([text]), name);
    }
    const { body } = await served.get('/api/need/estimates?on=2020-03-17&lang=zh', {
      method: 'POST',
      body: form,
    });
    expect(body.needs.length).toBeGreaterThan(0);
    expect(JSON.stringify(body.notes)).toContain('file-unknown');
    expect(byCommand('need', 'need', '--on', '2020-03-17', '--lang', 'zh')).toEqual(body);
  });
});

sameAnswer('waybill route FILE --json', () => {
  test('with an order that cannot be used', async () => {
    const minutes = [
      [0, 10],
      [10, 0],
    ];
    const orders = [
      { id: 'A', place: 1, load: 2 },
      { id: 'B', place: 7, load: 1 },
    ];
    const text = JSON.stringify({ minutes, orders, vehicles: [{ id: 'van', capacity: 3 }] });
    await write('routes.json', text);
    const bytes = new TextEncoder().encode(text);
    const { body } = await served.upload('/api/delivery/routes?lang=it', bytes, 'routes.json');
    expect(body.orders).toEqual({ read: 2, kept: 1 });
    expect(byCommand('route', 'routes.json', '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill plan PROBLEM --json', () => {
  test('with a ward that cannot be used', async () => {
    const minutes = [
      [0, 10, 20],
      [10, 0, 15],
      [20, 15, 0],
    ];
    const wards = [
      { id: 'A', ratePerHour: 2, stock: 1 },
      { id: 'B', ratePerHour: 2, stock: -1 },
    ];
    const times = { start: 480, horizon: 1080, shiftEnd: 780, loading: 10, service: 10 };
    const text = JSON.stringify({ ...times, capacity: 6, packSize: 5, packs: 3, minutes, wards });
    await write('day.json', text);
    const bytes = new TextEncoder().encode(text);
    const { body } = await served.upload('/api/delivery/plans?lang=it', bytes, 'day.json');
    expect(body.wards).toEqual({ read: 2, kept: 1 });
    expect(byCommand('plan', 'day.json', '--lang', 'it')).toEqual(body);
  });

  test('of the rest of a day, in Chinese', async () => {
    const minutes = [
      [0, 10],
      [10, 0],
    ];
    const wards = [{ id: 'A', ratePerHour: 2, stock: 1 }];
    const times = { start: 480, horizon: 1080, shiftEnd: 780, loading: 10, service: 10 };
    const day = JSON.stringify({ ...times, capacity: 6, packSize: 5, packs: 3, minutes, wards });
    const changes = JSON.stringify({
      changes: [{ at: '08:05', ward: 'B', stock: 0, ratePerHour: 1, minutes: [5, 5] }],
    });
    const dayFile = await write('day.json', day);
    const plan = JSON.stringify(byCommand('plan', dayFile));
    const files = [await write('plan.json', plan), await write('changes.json', changes)];
    const form = new FormData();
    form.set('file', new Blob([day]), 'day.json');
    form.set('since', new Blob([plan]), 'plan.json');
    form.set('changes', new Blob([changes]), 'changes.json');
    const { body } = await served.get('/api/delivery/plans?lang=zh', { method: 'POST', body: form });
    expect(body.plan.changed.changes).toBe(1);
    const [since = '', told = ''] = files;
    expect(byCommand('plan', dayFile, '--since', since, '--changes', told, '--lang', 'zh')).toEqual(body);
  });
});

sameAnswer('waybill read FILE --json', () => {
  test('of an article', async () => {
    const text =
      'Roma, 12 marzo 2020. La Cina ha donato 1.000 ventilatori e 2 milioni di mascherine all’Italia.\n';
    await write('articolo.txt', text);
    const bytes = new TextEncoder().encode(text);
    const { body } = await served.upload('/api/reading?published=2020-03-13', bytes, 'articolo.txt');
    expect(body.numbers.length).toBeGreaterThan(0);
    expect(byCommand('read', 'articolo.txt', '--published', '2020-03-13')).toEqual(body);
  });
});

sameAnswer('waybill scan TEXT --json', () => {
  test('of a label that lost its separators', async () => {
    const texts = ['010952000010001810AB1217250331'];
    const { body } = await served.send('POST', '/api/scan?lang=it', { texts, asOf: '2020-03-20' });
    expect(body.outcome).toBe('doubt');
    expect(byCommand('scan', ...texts, '--as-of', '2020-03-20', '--lang', 'it')).toEqual(body);
  });
});

sameAnswer('waybill packing FILE --json', () => {
  test('of a list with a day that can be read two ways', async () => {
    const text = 'Articolo;Q.tà;Lotto;Scad.\nMascherine;1.200;A1;05/03/2023\n';
    await write('lista.csv', text);
    const { body } = await served.upload('/api/packing-lists', new TextEncoder().encode(text), 'lista.csv');
    expect(body.rows).toHaveLength(1);
    expect(byCommand('packing', 'lista.csv')).toEqual(body);
  });
});

const jobs = '/api/amplification/jobs';
const posts = postsInStep();

/** A job about the posts, run as asked. */
async function runJob(parameters: object): Promise<string> {
  const { body } = await served.upload(jobs, new TextEncoder().encode(posts), 'posts.csv');
  const { id } = Job.parse(body);
  await served.send('POST', `${jobs}/${id}/run`, parameters);
  // The stream of events ends with the job.
  await served.get(`${jobs}/${id}/events`);
  return id;
}

/** What a run takes differs from run to run. */
const untimed = (summary: unknown) => ({ ...(summary as object), seconds: {}, peakMemoryBytes: 0 });

sameAnswer('waybill amplify FILE --json', () => {
  test.each<[string, string[], object]>([
    ['as it is without a word', [], {}],
    [
      'as CooRTweet does',
      ['--mode', 'cooRTweet', '--by', 'repost', '--window', '30s', '--min-participation', '3'],
      { mode: 'cooRTweet', by: 'repost', windowSeconds: 30, minParticipation: 3 },
    ],
  ])('%s', async (name, flags, parameters) => {
    await write('posts.csv', posts);
    const id = await runJob(parameters);
    const { body } = await served.get(`${jobs}/${id}`);
    expect(body.summary.edges).toBeGreaterThan(0);
    const out = name.replaceAll(' ', '-');
    const printed = byCommand('amplify', 'posts.csv', ...flags, '--out', out);
    const version = { ...body.summary.versions, waybill: expect.any(String) };
    expect(untimed(printed)).toEqual({ ...untimed(body.summary), versions: version });

    const { body: listed } = await served.get(`${jobs}/${id}/files`);
    const names = ResultFiles.parse(listed).files.map(({ name }) => name);
    expect(names.toSorted()).toEqual((await readdir(join(folder, out))).toSorted());
    for (const file of names.filter((one) => one !== 'summary.json')) {
      const { bytes } = await served.get(`${jobs}/${id}/files/${file}`);
      expect(Buffer.compare(bytes, await readFile(join(folder, out, file))), file).toBe(0);
    }
    const { bytes } = await served.get(`${jobs}/${id}/files/summary.json`);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(body.summary);
  });
});

sameAnswer('waybill amplify FILE --describe --json', () => {
  test('as it comes, and by what is asked', async () => {
    await write('posts.csv', posts);
    const { body } = await served.upload(jobs, new TextEncoder().encode(posts), 'posts.csv');
    expect(byCommand('amplify', 'posts.csv', '--describe')).toEqual(body.reading);
    const again = await served.send('POST', `${jobs}/${body.id}/reading`, {
      readAs: { zone: 'Asia/Shanghai' },
    });
    expect(byCommand('amplify', 'posts.csv', '--describe', '--zone', 'Asia/Shanghai')).toEqual(
      again.body.reading,
    );
  });
});

sameAnswer('waybill amplify FILE --between A B --json', () => {
  test.each([
    ['as many as are shown', [], ''],
    ['the closest two', ['--limit', '2'], '&limit=2'],
  ])('%s', async (_, flags, query) => {
    await write('posts.csv', posts);
    const id = await runJob({});
    const { body } = await served.get(`${jobs}/${id}/edges/evidence?from=anna&to=bruno${query}`);
    expect(body.pairs.length).toBeGreaterThan(1);
    expect(byCommand('amplify', 'posts.csv', '--between', 'anna', 'bruno', ...flags)).toEqual(body);
  });
});

sameAnswer('waybill table FILE --case DIR --describe --json', () => {
  const table =
    'Donor,Recipient,Item,Quantity,Terms\nState A,Clinic,Gowns,500,gift\n,,TOTAL,500,\nState A,Clinic,Gloves,many,\n';
  test.each([
    ['as it is read', [], {}],
    [
      'with a column by hand',
      ['--column', 'Terms=none'],
      { columns: { 4: 'none' }, terms: {}, stages: {}, names: {} },
    ],
  ])('%s', async (_, flags, choices) => {
    await write('table.csv', table);
    const form = new FormData();
    form.set('choices', JSON.stringify(choices));
    form.set('file', new Blob([table]), 'table.csv');
    const { body } = await served.get('/api/cases/mask-diplomacy-2020/tables', {
      method: 'POST',
      body: form,
    });
    expect(body.counts).toMatchObject({ rows: 2, good: 1, bad: 1, leftOut: 1 });
    expect(byCommand('table', 'table.csv', '--case', shipped, '--describe', ...flags)).toEqual(body);
  });
});

sameAnswer('waybill trace LOT --json', () => {
  const place = { id: 'urn:epc:id:sgln:9520000.00101.0' };
  const made = {
    type: 'ObjectEvent',
    action: 'ADD',
    eventTime: '2026-03-10T08:00:00Z',
    eventTimeZoneOffset: '+01:00',
    bizStep: 'commissioning',
    epcList: ['urn:epc:id:sgtin:9520000.010001.A1'],
    readPoint: place,
    bizLocation: place,
    ilmd: { 'cbvmda:lotNumber': 'L-7' },
  };
  const document = JSON.stringify({
    '@context': 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: '2026-03-20T08:00:00Z',
    epcisBody: { eventList: [made] },
  });

  test('of one file, and of the same file captured', async () => {
    await write('events.json', document);
    const taken = await served.send('POST', '/epcis/capture', JSON.parse(document));
    expect(taken.status).toBe(202);
    const { body } = await served.get('/api/trace?id=L-7');
    expect(body.where).toHaveLength(1);
    expect(byCommand('trace', 'L-7', '--file', 'events.json')).toEqual(body);
  });
});

sameAnswer('waybill trace LOT LOT --json', () => {
  test('of a lot and of a thing of it', async () => {
    const ids = ['L-7', 'urn:epc:id:sgtin:9520000.010001.A1'];
    const { status, body } = await served.send('POST', '/api/trace?lang=it', { ids });
    expect([status, body.traces.length]).toEqual([200, 2]);
    expect(byCommand('trace', ...ids, '--file', 'events.json', '--lang', 'it')).toEqual(body);
    const { body: none } = await served.send('POST', '/api/trace', { ids: ['L-7', 'L-404'] });
    expect([none.code, none.detail]).toEqual(['event-unknown', expect.stringContaining('L-404')]);
  });
});

describe('a recall', () => {
  const file = fileURLToPath(
    new URL('../../docs/guides/run-a-recall/netherlands-2020.json', import.meta.url),
  );
  const lot = 'NL-2020-03-21';
  const start = { lot, by: 'VWS', reason: 'Filter' };
  // Two recalls of one lot are started at two moments.
  const untimed = (answer: unknown): unknown =>
    JSON.parse(JSON.stringify(answer).replaceAll(/"(since|at)":"[^"]+"/g, '"$1":""'));
  const own = (...args: string[]) => [...args, '--data', 'recall'];

  beforeAll(async () => {
    const taken = await served.send('POST', '/epcis/capture', JSON.parse(await readFile(file, 'utf8')));
    expect(taken.status).toBe(202);
    runWaybill(own('capture', file), { cwd: folder });
    expect((await served.send('POST', '/api/recalls', start)).status).toBe(201);
    run(...own('recall', 'start', lot, '--by', 'VWS', '--reason', 'Filter'));
  });

  sameAnswer('waybill recall status --json', () => {
    test('of every recall', async () => {
      const { body } = await served.get('/api/recalls');
      expect(body.recalls).toHaveLength(1);
      expect(untimed(byCommand(...own('recall', 'status')))).toEqual(untimed(body));
    });
  });

  sameAnswer('waybill recall status LOT --json', () => {
    test('of one, by its lot and by its id', async () => {
      const { body } = await served.get(`/api/recalls/${lot}?lang=it`);
      expect(body.sites).toHaveLength(9);
      expect((await served.get(`/api/recalls/${body.id}?lang=it`)).body).toEqual(body);
      const command = byCommand(...own('recall', 'status', lot, '--lang', 'it'));
      expect(untimed(command)).toEqual(untimed(body));
    });
  });

  sameAnswer('waybill recall letter LOT --json', () => {
    test('to each site, in Chinese', async () => {
      const { body } = await served.get(`/api/recalls/${lot}/letters?lang=zh`);
      expect(body.letters).toHaveLength(9);
      expect(byCommand(...own('recall', 'letter', lot, '--lang', 'zh'))).toEqual(body);
    });
  });
});

describe('deliveries and people', () => {
  const own = (...args: string[]) => [...args, '--data', 'recall'];

  sameAnswer('waybill deliveries CASE --json', () => {
    test('of a case without any', async () => {
      const { body } = await served.get(`${ofShipped}/deliveries`);
      expect(body.deliveries).toEqual([]);
      expect(byCommand(...own('deliveries', shipped))).toEqual(body);
    });
  });

  sameAnswer('waybill forwardings CASE --json', () => {
    test('of a case of which nothing was sent on', async () => {
      const { body } = await served.get(`${ofShipped}/forwardings?lang=it`);
      expect(body.forwardings).toEqual([]);
      expect(byCommand(...own('forwardings', shipped, '--lang', 'it'))).toEqual(body);
    });
  });

  sameAnswer('waybill people list --json', () => {
    test('of a server on which nobody was entered', async () => {
      const { body } = await served.get('/api/people');
      expect(body.people).toEqual([]);
      expect(byCommand(...own('people', 'list'))).toEqual(body);
    });
  });
});

// Commands with --json that answer what HTTP cannot be asked, each with the reason.
const alone: Readonly<Record<string, string>> = {
  verify: 'a dossier is looked at where nothing but its folder is',
};

test('every command line of the reference is held against HTTP here', () => {
  expect([...held].toSorted()).toEqual(commandLines.map(({ command }) => command).toSorted());
});

test('every command with --json is in the reference, or there is a reason', () => {
  const help = (...of: string[]) => runWaybill([...of, '--help']).stdout;
  const names = [...help().matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = '']) => name);
  expect(names).toContain('check');
  const helps = names.filter((name) => name !== 'help').map((name) => [name, help(name)] as const);
  const withJson = helps.filter(([, text]) => text.includes('--json')).map(([name]) => name);
  const known = commandLines.map(({ command }) => command.split(' ')[1] ?? '');
  expect(withJson.toSorted()).toEqual([...new Set([...known, ...Object.keys(alone)])].toSorted());
});

sameAnswer('waybill people list --json', () => {
  test('by the server, and on its folder when it has ended', async () => {
    const data = join(folder, 'people');
    const beside = await openStore({ folder: data }, () => new Date());
    const server = await serveCase(beside, smallCase({}));
    const admin = { name: 'A. Rossi', password: 'quite a long secret', roles: ['admin'] };
    await server.send('POST', '/api/people', admin);
    const origin = new URL(server.url).origin;
    const signed = await server.send('POST', '/api/session', admin, { origin });
    const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    await server.send('POST', '/api/me/devices', { name: 'phone 2', role: 'viewer' }, { cookie, origin });
    const { body } = await server.get('/api/people', { headers: { cookie } });
    expect(body.people[0].devices).toHaveLength(1);
    await server.close();
    await beside.close();
    expect(byCommand('people', 'list', '--data', data)).toEqual(body);
  });
});

// Last: what it captures is counted in what is traced.
sameAnswer('waybill events CASE CONSIGNMENT --json', () => {
  test('but for who captured them and when, each into a store of its own', async () => {
    const numbered = join(folder, 'numbered');
    await cp(shipped, numbered, { recursive: true });
    const header = await readFile(join(numbered, 'case.yaml'), 'utf8');
    await writeFile(join(numbered, 'case.yaml'), header.replace(/^id: .*$/m, 'id: numbered'));
    const lots = await readFile(join(numbered, 'lots.yaml'), 'utf8');
    await writeFile(join(numbered, 'lots.yaml'), lots.replace(/^( {2}unit: kit)$/m, '$1\n  batch: K-7'));
    await takeIn(numbered);
    const received = {
      ...{ type: 'ObjectEvent', action: 'OBSERVE', bizStep: 'receiving' },
      ...{ eventTime: '2020-03-26T08:00:00Z', eventTimeZoneOffset: '+02:00' },
      quantityList: [{ epcClass: 'urn:epc:class:lgtin:9520000.010001.K-7', quantity: 3 }],
      bizLocation: { id: 'https://id.gs1.org/414/9520000001018' },
    };
    const [file, own] = [join(folder, 'events.json'), join(folder, 'own-events')];
    const bytes = Buffer.from(epcisDocument([received]));
    await writeFile(file, bytes);
    expect((await served.upload('/api/captures', bytes, 'events.json')).status).toBe(201);
    expect(runWaybill(['capture', file, '--data', own], { cwd: folder }).status).toBe(0);
    const { body } = await served.get('/api/cases/numbered/consignments/es-kits/events?lang=it');
    expect(ShipmentEvents.parse(body).stages.map(({ events }) => events.length)).toEqual([1]);
    const said = byCommand('events', numbered, 'es-kits', '--lang', 'it', '--data', own);
    expect(withoutCapture(said)).toEqual(withoutCapture(body));
  });
});
