import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keepPlan, planFile } from '../../src/movement/io/capture.js';
import { issueUnits } from '../../src/movement/io/issue-units.js';
import { UnitsIssued, UnitsList } from '../../src/movement/sscc/api.js';
import { seriesOf } from '../../src/movement/sscc/series.js';
import type { Store } from '../../src/store/index.js';
import { runWaybill } from '../support/command.js';
import { clear, type Engine, engines } from '../support/engines.js';
import { gowns } from '../support/gowns.js';
import { readSheet } from '../support/read-sheet.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const caseData = smallCase(gowns);

describe.each(engines())('numbers of logistic units, kept in $name', (engine: Engine) => {
  let store: Store;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  beforeEach(() => clear(store));
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });

  const issue = async (count: number, prefix?: string, extension = 0): Promise<readonly string[]> => {
    const series = prefix === undefined ? undefined : seriesOf(prefix, extension);
    const of = { caseId: 'small', shipment: 'masks', count, by: 'test', now: new Date() };
    return (await issueUnits(store, { ...of, series })).units;
  };

  test('whatever is asked for, in whatever order, no number is issued twice and none lies in another series', async () => {
    const asked = fc.record({
      count: fc.integer({ min: 1, max: 30 }),
      prefix: fc.constantFrom('952000', '9520001', '95200', undefined),
      extension: fc.integer({ min: 0, max: 2 }),
    });
    const all = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { maxLength: 6 }), async (several) => {
        for (const { count, prefix, extension } of several)
          for (const id of await issue(count, prefix, extension)) {
            expect(all.has(id)).toBe(false);
            all.add(id);
            if (prefix !== undefined)
              expect(id.startsWith(`https://id.gs1.org/00/${extension}${prefix}`)).toBe(true);
          }
      }),
      { numRuns: 8 },
    );
  });

  test('fifty who ask at one moment are each given their own, without a gap', async () => {
    const given = (await Promise.all(Array.from({ length: 50 }, () => issue(4, '9520001234')))).flat();
    expect(new Set(given).size).toBe(200);
    const serials = given.map((id) => Number(id.slice(-7, -1))).toSorted((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 200 }, (_, n) => n));
  });

  test('a number that another program has used under the prefix is left out', async () => {
    const [first = '', second = ''] = await issue(2, '952000');
    await clear(store);
    const event = {
      '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
      type: 'EPCISDocument',
      schemaVersion: '2.0',
      creationDate: '2026-03-01T00:00:00Z',
      epcisBody: {
        eventList: [
          {
            type: 'ObjectEvent',
            action: 'OBSERVE',
            bizStep: 'shipping',
            eventTime: '2026-03-01T00:00:00Z',
            eventTimeZoneOffset: '+00:00',
            epcList: [second],
          },
        ],
      },
    };
    const plan = planFile('other.json', new TextEncoder().encode(JSON.stringify(event)), 'rollback');
    await keepPlan(store, plan, { by: 'erp', onError: 'rollback', now: new Date() });
    const given = await issue(2, '952000');
    expect(given[0]).toBe(first);
    expect(given).not.toContain(second);
  });

  test('a series is used to its end, and then refused with what is left', async () => {
    const most = seriesOf('952000123456');
    const of = { caseId: 'small', shipment: 'masks', by: 'test', now: new Date() };
    for (let n = 0; n < 10; n++) await issueUnits(store, { ...of, series: most, count: 999 });
    await expect(issue(20, '952000123456')).rejects.toThrow('10 numbers left');
    expect(await issue(10, '952000123456')).toHaveLength(10);
    await expect(issue(1, '952000123456')).rejects.toThrow('no number left');
    expect(await issue(1, '952000123456', 1)).toHaveLength(1);
  });

  test('a backup holds them: what is restored from it goes on after the last', async () => {
    const before = await issue(5, '952000');
    const lines: string[] = [];
    await store.backUp(async (line) => {
      lines.push(line);
    });
    await clear(store);
    await store.restore(
      (async function* () {
        yield* lines;
      })(),
    );
    const next = await issue(5, '952000');
    expect(new Set([...before, ...next]).size).toBe(10);
  });
});

describe('over HTTP and by the command line', () => {
  const engine = engines()[0] as Engine;
  let store: Store;
  let served: Served;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
    served = await serveCase(store, caseData);
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    await engine.stop();
    expect(served.faults).toEqual([]);
  });

  const path = '/api/cases/small/consignments/masks/logistic-units';
  const ask = (body: object, query = '') => served.send('POST', `${path}${query}`, body);

  test('a label says what it is and where it goes, names no person, and its code is read back as the unit', async () => {
    const asked = { count: 3, prefix: '0614141', extension: 1, quantity: '500 gowns', lot: '20260311A' };
    const { status, body } = await ask(asked, '?lang=it');
    expect(status).toBe(201);
    const issued = UnitsIssued.parse(body);
    expect(issued.rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Merce: Mask',
      'Da: Helse Vest RHF',
      'A: un privato',
      'Consegnare a: Kisumu 妇产科, Kenya',
      'Spedizione: masks',
      'In ciascuno: 500 gowns',
      'Lotto: 20260311A',
      'Scadenza: 2028-03-31',
    ]);
    expect(issued.units.map(({ code }) => code.slice(0, -1))).toEqual(
      [0, 1, 2].map((n) => `(00)1061414100000000${n}`),
    );
    const { bytes } = await served.get(`${path}/${issued.issue}/labels.pdf?lang=zh`);
    const { text, codes } = await readSheet(bytes);
    expect(codes.map((code) => code.text)).toEqual([issued.units[0]?.code]);
    expect(text).toContain('每件内装');
    expect(text).toContain('Kisumu 妇产科');
    expect(text).not.toContain('Otieno');
    const scan = await served.send('POST', '/api/scan', { texts: [issued.units[0]?.code] });
    expect(scan.body.fields).toEqual({ sscc: issued.units[0]?.code.slice(4) });
    const trace = await served.get(`/api/trace?id=${encodeURIComponent(issued.units[1]?.code ?? '')}`);
    expect(trace.body.cases).toEqual([
      { case: 'small', lot: 'gowns-1', consignment: { id: 'masks', name: '2,000 gowns' } },
    ]);
  });

  test('without a prefix the number is none of GS1, and finds its shipment by its code and as it is typed', async () => {
    const issued = UnitsIssued.parse((await ask({ count: 2 })).body);
    const [{ number, code, isGs1 }] = issued.units as [UnitsIssued['units'][number]];
    expect([isGs1, number]).toEqual([false, expect.stringMatching(/^WBU(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)]);
    const { bytes } = await served.get(`${path}/${issued.issue}/labels.pdf?pageSize=a4`);
    const { text, codes } = await readSheet(bytes);
    expect(codes.map((each) => each.text)).toEqual(issued.units.map((unit) => unit.code));
    expect(text).toContain(number);
    expect(text).toContain('no GS1 code');
    for (const id of [code, number, number.toLowerCase()]) {
      const { body } = await served.get(`/api/trace?id=${encodeURIComponent(id)}`);
      expect(body.cases).toEqual([{ case: 'small', consignment: { id: 'masks', name: '2,000 gowns' } }]);
    }
  });

  test('the numbers of a shipment are listed, and one that is of another is not printed', async () => {
    const issued = UnitsIssued.parse((await ask({ count: 12, prefix: '952000' })).body);
    const { issues } = UnitsList.parse((await served.get(path)).body);
    expect(issues[0]).toMatchObject({ issue: issued.issue, count: 12, first: issued.units[0]?.number });
    const other = `/api/cases/small/consignments/kits/logistic-units/${issued.issue}/labels.pdf`;
    expect((await served.get(other)).status).toBe(404);
  });

  test.each([
    [{ count: 1, prefix: '95200A' }, 'prefix', '95200A'],
    [{ count: 1, prefix: '952' }, 'prefix', '952'],
    [{ count: 1, prefix: '2100000' }, 'prefix', '2100000'],
    [{ count: 1, extension: 3 }, 'prefix', ''],
    [{ count: 1, lot: 'nope' }, 'lot', 'gowns-1'],
  ])('%o is refused by the field, in three languages', async (body, field, told) => {
    const details = [];
    for (const lang of ['en', 'it', 'zh']) {
      const response = await served.send('POST', path, body, { 'accept-language': lang });
      expect(response.status).toBe(400);
      details.push(response.body.detail);
      expect(response.body.detail).toContain(field);
      expect(response.body.detail).toContain(told);
    }
    expect(new Set(details).size).toBe(3);
  });

  test('the command issues, prints labels that are read back, and writes over nothing before a number is lost', async () => {
    const data = join(served.folder, 'own-data');
    const shipped = join(import.meta.dirname, '../../cases/mask-diplomacy-2020');
    const out = join(served.folder, 'labels.pdf');
    const args = ['sscc', 'es-kits', shipped, '--count', '5', '--prefix', '952000', '--data', data];
    const run = runWaybill([...args, '--to', out, '--page-size', 'a4']);
    expect(run.stderr).toBe('');
    const numbers = run.stdout.trim().split('\n').slice(0, 5);
    const { codes } = await readSheet(await readFile(out));
    expect(codes.map(({ text }) => text)).toEqual(numbers.slice(0, 4));
    expect(runWaybill([...args, '--to', out]).stderr).toBe(`${out} is there already.\n`);
    const more = UnitsIssued.parse(JSON.parse(runWaybill([...args, '--json']).stdout));
    expect(more.units[0]?.number.slice(0, -1)).toBe('(00)09520000000000005');
    const trace = runWaybill(['trace', numbers[0] ?? '', '--data', data]);
    expect(trace.stdout).toContain('es-kits');
    const bad = runWaybill([...args.slice(0, 3), '--count', '0', '--data', data]);
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('a whole number from 1 to 1,000')]);
  });
});
