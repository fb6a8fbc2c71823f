import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';
import { suppliesCase } from './support/supplies-case.js';

let folder: string;
let elsewhere: string;
beforeAll(async () => {
  folder = await suppliesCase();
  elsewhere = await mkdtemp(join(tmpdir(), 'waybill-laboratory-'));
});
afterAll(async () => {
  for (const each of [folder, elsewhere]) await rm(each, { recursive: true, force: true });
});

const run = (...args: string[]) => runWaybill(args);
const at = (...args: string[]) => run(...args, '--case', folder);
const lots = (): string => readFileSync(join(folder, 'lots.yaml'), 'utf8');

describe('the inspector’s chain at the command line', () => {
  // ISO 2859-1, Table 1: 60,000 at level I is L; Table 2-A, L at 1.5: n 200, Ac 7, Re 8.
  test('a plan is given to a lot of gloves, its result entered, and the proposal follows', () => {
    const plan = ['sample', '--aql', '1.5', '--level', 'I', '--give-to', 'gloves-1', '--by', 'A. Rossi'];
    const given = at(...plan, '--on', '2026-11-17');
    expect([given.stdout, given.stderr]).toEqual([
      '2026-11-17 | P-1 | A. Rossi | lot 60000, aql 1.5, level I, severity normal\n',
      '',
    ]);
    expect(lots()).toContain('# What came in November.\n');
    expect(lots()).toContain('amount: 5000 # counted on the pallet\n');
    expect(at('inspect', '--lot', 'gloves-1').stdout).toContain(
      'Plan P-1 of 17 Nov 2026 (n 200, Ac 7, Re 8) waits for its result',
    );
    const result = ['inspect', '--lot', 'gloves-1', '--plan', 'P-1', '--by', '王芳', '--on', '2026-11-18'];
    const wrong = at(...result, '--inspected', '200', '--found', '201', '--lang', 'it');
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'L’esito non è registrato: risultano difettosi più pezzi di quanti controllati.\n',
    ]);
    const refused = at(...result, '--inspected', '200', '--found', '8');
    expect(refused.stdout).toContain('Proposed: recall.');
    expect(refused.stdout).toContain(
      'Sample S-1 of 18 Nov 2026, by 王芳, against plan P-1 (n 200, Ac 7, Re 8): 8 bad of 200. The sample was refused.',
    );
    expect(at(...result, '--inspected', '200', '--found', '0').stderr).toContain(
      'Plan P-1 has its result, S-1',
    );
  });

  test('a kit’s evaluation from a laboratory’s table is attached to its lot', () => {
    const table = join(elsewhere, 'risultati.csv');
    const rows = [
      ...Array.from({ length: 97 }, () => 'positivo;Positivo;3,0'),
      ...Array.from({ length: 3 }, () => 'positivo;negativo;3,0'),
      ...Array.from({ length: 300 }, () => 'negativo;Negativo;'),
      'positivo;non valido;2,0',
      'negativo;;',
    ];
    writeFileSync(table, `\ufeffEsito PCR;Risultato;Giorni dall’esordio\r\n${rows.join('\r\n')}\r\n`);
    const evaluated = at(
      ...['evaluate', table, '--intended-use', 'antigen-who', '--attach-to', 'kits-1'],
      ...['--by', 'سمير', '--on', '2026-11-19', '--lang', 'zh'],
      ...['--laboratory', 'Policlinico di Prova', '--reference-method', 'RT-PCR'],
    );
    expect(evaluated.stderr).toBe('');
    expect(evaluated.stdout).toContain('列“Esito PCR”被识别为 参考结果');
    expect(evaluated.stdout).toContain(
      '2026-11-19 | E-1 | سمير | tp 97, fn 3, fp 0, tn 300, opened 401, no-result 1, use antigen-who, confidence 0.95, laboratory Policlinico di Prova, reference RT-PCR, file risultati.csv',
    );
    const shown = at('inspect', '--lot', 'kits-1', '--lang', 'it').stdout;
    expect(shown).toContain('trovati 97 infetti su 100, allarmati 0 degli altri 300');
    expect(shown).toContain('Proposta: quarantena.');
    expect(
      at(
        'evaluate',
        '--tp',
        '1',
        '--fn',
        '0',
        '--fp',
        '0',
        '--tn',
        '1',
        '--attach-to',
        'gloves-1',
        '--by',
        'A',
      ).stderr,
    ).toContain('Nitrile gloves is none');
  });

  test('a double plan for forty concentrators is decided sample by sample', () => {
    const plan = ['sample', '--stages', '8/0/2 8/1/2', '--give-to', 'oxygen-1', '--by', 'A. Rossi'];
    expect(at(...plan, '--on', '2026-11-17').stderr).toBe('');
    const result = [
      'inspect',
      '--lot',
      'oxygen-1',
      '--plan',
      'P-1',
      '--by',
      'A. Rossi',
      '--on',
      '2026-11-18',
    ];
    expect(at(...result, '--inspected', '41', '--found', '0').stderr).toContain(
      'more pieces were inspected than the lot holds',
    );
    expect(at(...result, '--inspected', '8', '--found', '1').stdout).toContain('That does not decide yet.');
    expect(at(...result, '--inspected', '8 8', '--found', '1 0').stdout).toContain(
      'The sample was accepted.',
    );
  });

  test('sequential plans and plans by measured values are worked out too', () => {
    const points = ['--acceptable-quality', '1%', '--limiting-quality', '8%'];
    expect(run('sample', '--sequential', ...points).stdout).toMatch(
      /^one piece after another, Ac .*\nLQ 8%: consumer’s risk/,
    );
    expect(run('sample', '--variables', ...points, '--sigma', 'known').stdout).toMatch(
      /^n \d+ measured, k \d/,
    );
    expect(run('sample', '--lot', '5000', '--stages', '125/3/7 125/8/9').stdout).toMatch(
      /^samples of 125, 125, Ac 3, 8, Re 7, 9\nLQ at a consumer’s risk of 10%: /,
    );
    expect(run('sample', '--lot', '5000', '--stages', '125/3').stderr).toContain('--stages: found 125/3');
  });
});
