import { describe, expect, test } from 'vitest';
import { presentProblems } from '../../../words/index.js';
import { type ReadingChoice, readResults } from '../read-results.js';
import { tally } from '../tally.js';

const read = (text: string | Uint8Array, choice: ReadingChoice = {}) => readResults('r.csv', text, choice);
/** tp, fn, fp, tn; invalid, indeterminate, defective; rows without result or reference; rows not read. */
const counted = (text: string | Uint8Array, choice: ReadingChoice = {}) => {
  const { results, apart, rows } = read(text, choice);
  const { tp, fn, fp, tn, invalid, indeterminate, defective } = tally(results);
  const refused = rows - results.length - apart.noResult - apart.noReference;
  return [tp, fn, fp, tn, invalid, indeterminate, defective, apart.noResult, apart.noReference, refused].join(
    ' ',
  );
};

const utf16 = (text: string, bigEndian = false, mark = true): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

// Written down by hand before they were tried.
const files: [string, string | Uint8Array, string][] = [
  [
    'Italian, semicolons, decimal commas, days and a lot',
    'ID;Esito PCR;Risultato;Giorni dall’esordio;N. lotto\n1;positivo;Positivo;3,0;A1\n2;positivo;negativo;4;A1\n3;negativo;Negativo;;A2\n4;negativo;non valido;2;A2\n5;negativo;dubbio;2;A2\n6;positivo;;2;A2\n',
    '1 1 0 1 1 1 0 1 0 0',
  ],
  [
    'Chinese',
    '编号,核酸检测,抗原结果,发病天数,批号\n1,阳性,阳性,3,甲1\n2,阳性,阴性,1,甲1\n3,阴性,阴性,,甲2\n4,阴性,无效,,甲2\n5,可疑,阳性,,甲2\n6,阳性,弱阳性,2,甲1\n7,未检,阴性,,甲1\n',
    '2 1 0 1 1 0 0 0 2 0',
  ],
  ['plus and minus, tabs', 'PCR\tRDT\n+\t+\n+\t-\n-\t−\n-\t++\n', '1 1 1 1 0 0 0 0 0 0'],
  [
    'detected and not detected, with NA',
    'sample,RT-PCR result,Antigen result\na,Detected,Detected\nb,Detected,Not detected\nc,Not Detected,NOT DETECTED\nd,NA,Detected\ne,Detected,N/A\nf,Not detected,Inconclusive\n',
    '1 1 0 1 0 1 0 1 1 0',
  ],
  ['ones and noughts', 'reference;result\n1;1\n1;0\n0;0\n0;1\n;1\n', '1 1 1 1 0 0 0 0 1 0'],
  [
    'German with sep= and notes above',
    'sep=;\nLabor Süd;\nStand: 3.4.2026;\nReferenztest;Schnelltest Ergebnis;Charge\nnachgewiesen;positiv;X\nnicht nachgewiesen;negativ;X\nnachgewiesen;ungültig;X\nnachgewiesen;nicht auswertbar;X\n',
    '1 0 0 1 1 1 0 0 0 0',
  ],
  [
    'French',
    'Résultat TDR;PCR;Lot\npositif;détecté;L\nnégatif;détecté;L\nnégatif;non détecté;L\ninvalide;non détecté;L\n',
    '1 1 0 1 1 0 0 0 0 0',
  ],
  [
    'Spanish',
    'Resultado;PCR referencia\npositivo;positivo\nno detectado;negativo\nindeterminado;positivo\n',
    '1 0 0 1 0 1 0 0 0 0',
  ],
  [
    'Russian',
    'ПЦР;Экспресс-тест результат\nположительный;положительный\nположительный;отрицательный\nотрицательный;недействительный\n',
    '1 1 0 0 1 0 0 0 0 0',
  ],
  ['Arabic', 'المرجع,النتيجة\nإيجابي,إيجابي\nسلبي,سلبي\nإيجابي,غير صالح\n', '1 0 0 1 1 0 0 0 0 0'],
  [
    'pos/neg in the name of a column',
    'PCR (pos/neg),Rapid test (+/-)\npos,+\nneg,-\npos,-\n',
    '1 1 0 1 0 0 0 0 0 0',
  ],
  ['UTF-8 with a mark', '\ufeffreference,result\r\npositive,positive\r\n', '1 0 0 0 0 0 0 0 0 0'],
  ['UTF-16 with a mark', utf16('Riferimento;Risultato\npositivo;positivo\n'), '1 0 0 0 0 0 0 0 0 0'],
  ['UTF-16, big end first', utf16('参考,结果\n阳性,阴性\n', true), '0 1 0 0 0 0 0 0 0 0'],
  [
    'UTF-16 without a mark',
    utf16('reference,result\nnegative,negative\n', false, false),
    '0 0 0 1 0 0 0 0 0 0',
  ],
  [
    'Windows-1252',
    Buffer.from('R\xe9f\xe9rence;R\xe9sultat\nd\xe9tect\xe9;n\xe9gatif\n', 'latin1'),
    '0 1 0 0 0 0 0 0 0 0',
  ],
  [
    'both swabs are called swabs',
    'Esito tampone molecolare;Esito tampone rapido;Lotto n°;Giorni dall’insorgenza dei sintomi\nPOSITIVO (+);NEGATIVO (-);A;2\nPOSITIVO (+);POSITIVO (+);A;4\n',
    '1 1 0 0 0 0 0 0 0 0',
  ],
  ['a line break in a name', '"Esito\nPCR";"Esito kit\n(rapido)"\npos;neg\n', '0 1 0 0 0 0 0 0 0 0'],
  ['full-width marks', '核酸结果,抗原结果\n阳性（＋）,阴性（－）\n＋,＋\n', '1 1 0 0 0 0 0 0 0 0'],
  [
    'cycle numbers beside the answer',
    'PCR result,PCR Ct,Ag-RDT\nPositive,23.4,Positive\nPositive,35.1,Negative\nNegative,Undetermined,Negative\n',
    '1 1 0 1 0 0 0 0 0 0',
  ],
  ['yes and no', 'Gold standard;Index test\nsì;no\nno;no\n', '0 1 0 1 0 0 0 0 0 0'],
  // 参考,结果 / 阳性,阳性 / 阴性,阴性
  [
    'GB 18030',
    Buffer.from('b2cebfbc2cbde1b9fb0ad1f4d0d42cd1f4d0d40ad2f5d0d42cd2f5d0d40a', 'hex'),
    '1 0 0 1 0 0 0 0 0 0',
  ],
];

describe('a file of results', () => {
  test.each(files)('%s', (_, text, expected) => {
    expect(counted(text)).toBe(expected);
  });

  test('finds the lot and the days by any of their names', () => {
    const [first] = read('PCR;Rapido;Lotto n°;Giorni dall’insorgenza dei sintomi\npos;pos;A;2\n').results;
    expect(first).toMatchObject({ lot: 'A', day: 2 });
    const [second] = read('PCR,Rapid,Batch No.,Days post symptom onset\npos,pos,B,3\n').results;
    expect(second).toMatchObject({ lot: 'B', day: 3 });
  });

  test('tells how it was read', () => {
    const { reading, ignoredColumns } = read('ID;Esito PCR;Risultato\n1;positivo;neg\n');
    expect(reading).toMatchObject({
      delimiter: ';',
      headerLine: 1,
      columns: [
        { column: 'reference', name: 'Esito PCR' },
        { column: 'result', name: 'Risultato' },
      ],
      words: [
        { column: 'reference', word: 'positivo', as: 'positive', count: 1 },
        { column: 'result', word: 'neg', as: 'negative', count: 1 },
      ],
    });
    expect(ignoredColumns).toEqual(['ID']);
  });
});

describe('what can be read two ways is asked', () => {
  test.each([
    ['two kits in two columns', 'PCR,Rapid A,Rapid B\npos,pos,neg\n', 'result', ['Rapid A', 'Rapid B']],
    ['no reference', 'sample,result\n1,pos\n', 'reference', ['sample']],
    ['only cycle numbers', 'Ct,Rapid test\n23.1,pos\n', 'reference', ['Ct']],
    ['a state of health is no result', 'PCR,Vaccination status\npos,yes\n', 'result', ['Vaccination status']],
    ['an answer of no named method', 'Final result,Rapid antigen\npos,pos\n', 'reference', ['Final result']],
    ['symptoms are no reference', 'Fever,Rapid test\nyes,pos\n', 'reference', ['Fever']],
  ])('%s', (_, text, column, choices) => {
    const { reading, results, problems } = read(text);
    expect(results).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(reading?.questions).toContainEqual(expect.objectContaining({ column }));
    expect(reading?.questions.find((one) => one.column === column)?.choices).toEqual(
      expect.arrayContaining(choices),
    );
  });

  test('and what is said decides', () => {
    const text = 'PCR,Rapid A,Rapid B\npos,pos,neg\n';
    expect(counted(text, { columns: { result: 'Rapid B' } })).toBe('0 1 0 0 0 0 0 0 0 0');
    expect(counted('Truth,Kit\n1,2\n2,2\n', { words: { positive: ['1'], negative: ['2'] } })).toBe(
      '0 1 0 1 0 0 0 0 0 0',
    );
  });

  // A dash beside words may be an empty cell; ND is "not detected" and "not done"; 2 may be either.
  test.each(['-', 'ND', '2', 'n', '无'])('%s beside words is never negative', (word) => {
    const text = `reference,result\npositive,positive\npositive,${word}\n`;
    expect(counted(text)).toBe('1 0 0 0 0 0 0 0 0 1');
    expect(presentProblems(read(text).problems, 'en')[0]?.expected).toContain('--negative');
    expect(counted(text, { words: { negative: [word] } })).toBe('1 1 0 0 0 0 0 0 0 0');
  });

  test('a workbook of Excel 97 is refused in words', () => {
    expect(read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)).problems[0]).toMatchObject({
      expected: { key: 'expect.xlsx-or-csv' },
    });
  });
});
