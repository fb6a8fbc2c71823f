import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResultsEvaluation } from '../src/quality/kits/api.js';
import { openStore, type Store } from '../src/store/index.js';
import { runWaybill } from './support/command.js';
import { type Served, serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';
import { workbookOf } from './support/workbook.js';

// Files of results as laboratories of other countries and programs write them, by the built program and over HTTP. What
// each holds was written down by hand before it was tried: tp, fn, fp, tn; invalid, indeterminate; rows without a result
// or a reference; rows not read.

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const wide = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
// 样本编号,参考方法,快速检测结果,发病天数 and words of it, in the encoding of Chinese Windows.
const gbk: Readonly<Record<string, string>> = {
  样: 'd1f9',
  本: 'b1be',
  编: 'b1e0',
  号: 'bac5',
  参: 'b2ce',
  考: 'bfbc',
  方: 'b7bd',
  法: 'b7a8',
  快: 'bfec',
  速: 'cbd9',
  检: 'bcec',
  测: 'b2e2',
  结: 'bde1',
  果: 'b9fb',
  发: 'b7a2',
  病: 'b2a1',
  天: 'ccec',
  数: 'cafd',
  阳: 'd1f4',
  阴: 'd2f5',
  性: 'd0d4',
  正: 'd5fd',
  负: 'b8ba',
  无: 'cede',
  效: 'd0a7',
};
const chinese = (text: string): Uint8Array =>
  Buffer.concat(
    [...text].map((one) => (gbk[one] ? Buffer.from(gbk[one], 'hex') : Buffer.from(one, 'ascii'))),
  );

type Row = [
  name: string,
  file: string,
  content: Uint8Array,
  expected: string,
  query?: Record<string, string>,
];

const rows: Row[] = [
  [
    'Italian, BOM, semicolons, decimal commas, half-empty columns',
    'esiti.csv',
    bytes(
      '\ufeffCampione;Esito molecolare;Esito antigenico;Giorni dai sintomi;Lotto n.;Note\r\n1;POS;POS;3,0;L1;\r\n2;POS;NEG;1,5;L1;\r\n3;NEG;NEG;;L2;\r\n4;NEG;POS;;;ripetuto\r\n5;POS;indeterminato;2;L2;\r\n6;NEG;;2;L2;\r\n7;;POS;2;L2;\r\n',
    ),
    '1 1 1 1 0 1 1 1 0',
  ],
  [
    'Chinese, GB 18030',
    '结果.csv',
    chinese(
      '样本编号,参考方法,快速检测结果,发病天数\n1,阳性,正,3\n2,阳性,阴性,1\n3,阴性,无效,\n4,阴性,负,\n5,阳性,阳性(+),2\n',
    ),
    '2 1 0 1 1 0 0 0 0',
  ],
  [
    'French, Windows-1252',
    'résultats.csv',
    latin(
      'N°;RT-PCR;Test antigénique;Jours depuis les symptômes;N° de lot\n1;Détecté;Réactif;3;A\n2;Détecté;Non réactif;1;A\n3;Non détecté;Non réactif;;B\n4;Non détecté;Indéterminé;;B\n',
    ),
    '1 1 0 1 0 1 0 0 0',
  ],
  [
    'Spanish, tabs',
    'resultados.tsv',
    bytes(
      'Referencia\tResultado de la prueba rápida\tLote\nPOSITIVO\tpositivo\t1\nPOSITIVO\tNEG\t1\nNeg\tneg\t1\nneg\tno válido\t2\npos\tdudoso\t2\n',
    ),
    '1 1 0 1 1 1 0 0 0',
  ],
  [
    'German',
    'ergebnisse.csv',
    bytes(
      'Probe;PCR-Ergebnis;Antigen-Schnelltest;Tage seit Symptombeginn;Chargen-Nr.\n1;Positiv;Positiv;5,5;C1\n2;Positiv;Negativ;2;C1\n3;Negativ;Negativ;;C1\n4;Negativ;fraglich;;C2\n5;Negativ;Fehler;;C2\n',
    ),
    '1 1 0 1 1 1 0 0 0',
  ],
  [
    'Arabic, its own digits',
    'نتائج.csv',
    bytes(
      'رقم العينة,نتيجة PCR,نتيجة الاختبار السريع,عدد الأيام منذ ظهور الأعراض,رقم الدفعة\n١,إيجابي,إيجابي,٣,أ\n٢,إيجابي,سلبي,٢,أ\n٣,سلبي,سلبي,,ب\n٤,سلبي,غير صالح,,ب\n',
    ),
    '1 1 0 1 1 0 0 0 0',
  ],
  [
    'ones and noughts with decimals',
    'r.csv',
    bytes('truth,candidate\n1.0,1.0\n1.0,0.0\n0.0,0.0\n0.0,1.0\n'),
    '1 1 1 1 0 0 0 0 0',
  ],
  [
    'plus and minus, quoted names',
    'pm.csv',
    bytes('"PCR (+/-)","LFD (+/-)","Lot No."\n+,+,1\n+,-,1\n-,-,2\n-,+,\n,+,2\n'),
    '1 1 1 1 0 0 0 1 0',
  ],
  [
    'UTF-16 with tabs, yes and no',
    'unicode.txt',
    wide('Riferimento\tKit A\nSì\tSì\nSì\tNo\nNo\tNo\nNo\tNullo\n'),
    '1 1 0 1 1 0 0 0 0',
  ],
  [
    'one file for each reader',
    'lettore-b.csv',
    bytes('Camp.;PCR;Lettore B\nK1;pos;POS\nK2;pos;NEG\nK3;neg;NEG\nK4;neg;non reattivo\nK5;pos;reattivo\n'),
    '2 1 0 2 0 0 0 0 0',
  ],
  [
    'a workbook with a cover sheet',
    '评估.xlsx',
    workbookOf({
      说明: [['本次评估的说明'], ['2026年11月']],
      结果: [
        ['编号', '核酸结果', '抗原结果', '发病天数'],
        [],
        [1, '阳性', '阳性', 3],
        [2, '阳性', '阳性', 2.5],
        [3, '阳性', '阴性', 1],
        [4, '阴性', '阴性', ''],
        [5, '阴性', '无效', ''],
      ],
    }),
    '2 1 0 1 1 0 0 0 0',
  ],
  [
    'a workbook with two sheets of results, one of them chosen',
    'due.xlsx',
    workbookOf({
      Marzo: [
        ['PCR', 'Test rapido'],
        ['positivo', 'positivo'],
      ],
      Aprile: [
        ['PCR', 'Test rapido'],
        ['positivo', 'negativo'],
        ['negativo', 'negativo'],
        ['positivo', 'positivo'],
      ],
    }),
    '1 1 0 1 0 0 0 0 0',
    { sheet: 'Aprile' },
  ],
];
const files = rows.map(([name, file, content, expected, query = {}]) => ({
  name,
  file,
  content,
  expected,
  query,
}));

const scratch = mkdtempSync(join(tmpdir(), 'waybill-kit-files-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const write = (name: string, content: Uint8Array): string => {
  const file = join(scratch, name);
  writeFileSync(file, content);
  return file;
};
const evaluate = (...args: string[]) => runWaybill(['evaluate', ...args]);

type Rows = { noResult: number; noReference: number; refused: number };
type Counts = Record<'tp' | 'fn' | 'fp' | 'tn' | 'invalid' | 'indeterminate', number>;
const inWords = (
  { tp, fn, fp, tn, invalid, indeterminate }: Counts,
  { noResult, noReference, refused }: Rows,
): string => [tp, fn, fp, tn, invalid, indeterminate, noResult, noReference, refused].join(' ');

describe('the built program', () => {
  test.each(files)('reads $name', ({ file, content, expected, query }) => {
    const flags = Object.entries(query).flatMap(([flag, value]) => [`--${flag}`, value]);
    const run = evaluate(write(file, content), ...flags, '--json');
    const { rows, kits } = JSON.parse(run.stdout) as ResultsEvaluation;
    const [kit] = kits;
    expect(inWords({ ...kit!.evaluation.counts, ...kit!.tally }, rows)).toBe(expected);
  });

  test('asks for the sheet where two hold results, and counts nothing', () => {
    const run = evaluate(join(scratch, 'due.xlsx'));
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('--sheet: one of Marzo, Aprile');
  });

  test('says that a damaged workbook cannot be read', () => {
    const run = evaluate(
      write(
        'damaged.xlsx',
        workbookOf({
          A: [
            ['PCR', 'Test'],
            ['pos', 'pos'],
          ],
        }).slice(0, 300),
      ),
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('a workbook saved as XLSX');
  });
});

describe('over HTTP', () => {
  let home: string;
  let store: Store;
  let served: Served;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'waybill-kit-files-'));
    store = await openStore({ folder: join(home, 'store') }, () => new Date());
    served = await serveCase(store, smallCase({}));
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    await rm(home, { recursive: true, force: true });
    expect(served.faults).toEqual([]);
  });
  const send = async (name: string, content: Uint8Array, query: Record<string, string>) => {
    const path = `/api/quality/evaluations/results?${new URLSearchParams(query)}`;
    return ResultsEvaluation.parse((await served.upload(path, content, name)).body);
  };

  test.each(files)('reads $name', async ({ file, content, expected, query }) => {
    const { rows: read, kits } = await send(file, content, query);
    const [kit] = kits;
    if (!kit) throw new Error('nothing was counted');
    expect(inWords({ ...kit.evaluation.counts, ...kit.tally }, read)).toBe(expected);
  });

  test('asks for the sheet where two hold results', async () => {
    const last = files.at(-1);
    const { reading, kits } = await send(last?.file ?? '', last?.content ?? new Uint8Array(), {});
    expect(reading?.questions).toEqual([{ column: 'sheet', choices: ['Marzo', 'Aprile'] }]);
    expect(kits).toEqual([]);
  });
});
