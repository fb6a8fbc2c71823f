import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCaseFolder } from '../src/case/io/index.js';
import { runWaybill } from './support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-table-'));
afterAll(() => rmSync(folder, { recursive: true }));
const waybill = (...args: string[]) => runWaybill(args, { cwd: folder });

const list = `Data;Merce;Quantità;Da;A;Condizioni
3/11/2026;Guanti;1.200;Comune di Valdoro;Ospedale Alto;dono
14/11/2026;Flebo;2.000;Ditta Boreale srl;Ospedale Alto;acquistato
;TOTALE;3.200;;;
`;
writeFileSync(join(folder, 'lista.csv'), list);
const from = ['--publisher', 'Ospedale Alto', '--published', '2026-12-01'];

const begin = (name: string): string => {
  waybill('new', name, '--title', 'Prova', '--language', 'it');
  return join(folder, name);
};
const files = (dir: string) =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.includes('.'))
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );

describe('waybill table', () => {
  test('describes a table and writes nothing', () => {
    const dir = begin('described');
    const before = files(dir);
    const { stdout, status } = waybill(
      'table',
      'lista.csv',
      '--case',
      'described',
      '--describe',
      '--lang',
      'it',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('2 righe, 2 buone, 0 con un difetto; altre 1 lasciate fuori');
    expect(stdout).toContain('Merce → goods');
    expect(stdout).toContain('riga 4 è una somma');
    expect(stdout).toContain('chi ha pubblicato la tabella');
    expect(files(dir)).toEqual(before);
  });

  test('writes good rows into a case of tables', async () => {
    const dir = begin('taken');
    const { status, stderr } = waybill('table', 'lista.csv', '--case', 'taken', ...from);
    expect([status, stderr]).toEqual([0, '']);
    const { case: caseData, problems } = await readCaseFolder(dir);
    expect(problems).toEqual([]);
    expect(caseData?.entries.consignment.map(({ name }) => name)).toEqual([
      '1200 Guanti, Comune di Valdoro → Ospedale Alto',
      '2000 Flebo, Ditta Boreale srl → Ospedale Alto',
    ]);
    expect(caseData?.entries.statement).toMatchObject([
      { amount: '1200', on: '2026-11-03', terms: 'gift' },
      { amount: '2000', on: '2026-11-14', terms: 'sale' },
    ]);
    expect(waybill('check', 'taken').status).toBeLessThan(2);
  });

  test('keeps the comments of a case of YAML', async () => {
    const dir = join(folder, 'yaml');
    begin('yaml');
    for (const name of readdirSync(dir).filter((each) => each.endsWith('.csv'))) rmSync(join(dir, name));
    const parties = '# who is who\n- id: alto\n  name: Ospedale Alto   # the one in town\n  kind: hospital\n';
    writeFileSync(join(dir, 'parties.yaml'), parties);
    expect(waybill('table', 'lista.csv', '--case', 'yaml', ...from).status).toBe(0);
    const written = readFileSync(join(dir, 'parties.yaml'), 'utf8');
    expect(written.startsWith(parties.trimEnd())).toBe(true);
    const { case: caseData, problems } = await readCaseFolder(dir);
    expect(problems).toEqual([]);
    expect(caseData?.entries.consignment.map(({ to }) => to)).toEqual(['alto', 'alto']);
  });

  test('takes columns, words and names by hand', () => {
    begin('by-hand');
    const args = ['table', 'lista.csv', '--case', 'by-hand', '--describe', '--json'];
    const { stdout } = waybill(...args, '--column', 'Data=day-shipped', '--word', 'acquistato=loan');
    const reading = JSON.parse(stdout) as { rows: { statements: unknown[] }[] };
    expect(reading.rows[1]?.statements).toMatchObject([{ stage: 'shipped', terms: 'loan' }]);
  });

  test.each([
    ['a column that is not there', ['--column', 'Peso=amount'], 'Merce'],
    ['a role that is none', ['--column', 'Merce=merce'], 'goods'],
    ['a pair without =', ['--word', 'dono'], '='],
    ['a source that is left open', [], 'who published the table'],
    ['a stage that is none', ['--stage', 'flown'], '--stage'],
  ])('refuses %s', (_, flags, told) => {
    begin('refused');
    const { status, stderr } = waybill('table', 'lista.csv', '--case', 'refused', ...flags);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });

  test('refuses a case with entries that cannot be read, which writing would lose', () => {
    const dir = begin('torn');
    writeFileSync(join(dir, 'parties.csv'), 'id,name,kind\nx,X,nobody\n');
    const before = files(dir);
    expect(waybill('table', 'lista.csv', '--case', 'torn', ...from).status).toBe(2);
    expect(files(dir)).toEqual(before);
  });
});
