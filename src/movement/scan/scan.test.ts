import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkElement, writeElements } from '../../lib/gs1/index.js';
import { hasHibcCheck } from './other-schemes.js';
import { readScan, type ScannedLabel } from './read-label.js';

const gs = '\u001d';
const gtin = '0109520000100018';
const scan = (...texts: string[]) => readScan(texts, { asOf: '2020-03-20' });
const shown = ({ elements }: Pick<ScannedLabel, 'elements'>) =>
  elements.map(({ ai, value }) => `(${ai})${value}`).join('');

type Row = readonly [what: string, text: string, outcome: string, elements: string, say?: string | undefined];

// Shapes of public reports (jodal/biip 137 and 253, DacoTaco/BarcodeParserBuilder 4 and 9, zxing 1457, odoo 99730,
// JimmyPun610/BarcodeScanner.Mobile 114, xremix/SwiftGS1Barcode 25, morovia PRB-10604), with GS1's own example numbers.
describe('one bar code', () => {
  test.each<Row>([
    [
      'brackets of a program for FNC1',
      `[FNC1]${gtin}2112345[FNC1]1109010117100101`,
      'read',
      '(01)09520000100018(21)12345(11)090101(17)100101',
    ],
    ['backslash F', `\\F${gtin}10COV0109\\F17220901`, 'read', '(01)09520000100018(10)COV0109(17)220901'],
    ['a tab', `${gtin}10Z9\t17240630`, 'read', '(01)09520000100018(10)Z9(17)240630'],
    ['angle brackets', `${gtin}10Z9<GS>17240630`, 'read', '(01)09520000100018(10)Z9(17)240630'],
    ['a caret', `${gtin}10Z9^17240630`, 'read', '(01)09520000100018(10)Z9(17)240630'],
    ['caret and bracket', `${gtin}10Z9^]17240630`, 'read', '(01)09520000100018(10)Z9(17)240630'],
    ['an escape in words', `${gtin}10Z9\\x1d17240630`, 'read', '(01)09520000100018(10)Z9(17)240630'],
    [
      'a national number and spaces',
      `${gtin}172409307149908319 10J051P017 210RP7`,
      'doubt',
      '(01)09520000100018(17)240930(714)9908319(10)J051P017(21)0RP7',
      'separator-guessed',
    ],
    [
      'semicolons',
      `${gtin};10Z9;17240630`,
      'doubt',
      '(01)09520000100018(10)Z9(17)240630',
      'separator-guessed',
    ],
    [
      'groups without brackets',
      '01 09520000100018 17 250331 10 LOT7',
      'doubt',
      '(01)09520000100018(17)250331(10)LOT7',
      'spaces-between',
    ],
    ['square brackets', '[01]09520000100018[10]A1', 'read', '(01)09520000100018(10)A1'],
    ['a prefix with the case turned round', `]D2${gtin}10ab`, 'read', '(01)09520000100018(10)ab'],
    [
      'a prefix that lost its bracket',
      `C1${gtin}10AB`,
      'doubt',
      '(01)09520000100018(10)AB',
      'prefix-unknown',
    ],
    [
      'a German or an Italian keyboard',
      `+C1${gtin}10AB7`,
      'doubt',
      '(01)09520000100018(10)AB7',
      'keyboard-layout',
    ],
    [
      'a Russian keyboard',
      `${gtin}1724063010ФИ7`,
      'doubt',
      '(01)09520000100018(17)240630(10)AB7',
      'keyboard-layout',
    ],
    [
      'an Italian keyboard and a hyphen',
      `${gtin}10LOT'7`,
      'doubt',
      "(01)09520000100018(10)LOT'7",
      'keyboard-layout',
    ],
    [
      'a returnable asset without its zero',
      '800319520000001018R-55',
      'refuse',
      '(8003)19520000001018R-55',
      'character-not-allowed',
    ],
    [
      'Arabic digits',
      '٠١٠٩٥٢٠٠٠٠١٠٠٠١٨١٧٢٤٠٦٣٠',
      'read',
      '(01)09520000100018(17)240630',
      'digits-of-other-script',
    ],
    [
      'wide digits',
      '０１０９５２００００１０００１８１７２４０６３０',
      'read',
      '(01)09520000100018(17)240630',
    ],
    [
      'ISO 15434 with GS1 data',
      `[)>\u001e05\u001d${gtin}\u001d10LOT7\u001e\u0004`,
      'read',
      '(01)09520000100018(10)LOT7',
    ],
    ['ISO 15434 without its separators', '[)>069N1101234567781TLOT7', 'not-gs1', '', 'iso15434'],
    ['an HIBC second bar code', '+$$3250331LOT9X', 'not-gs1', '', 'hibc'],
    ['a blood bag', '=W00001800012300', 'not-gs1', '', 'iccbba'],
    ['an American drug number', '0591-0405-01', 'not-gs1', '', 'ndc'],
    ['a UPC whose check digit is wrong', '300450549108', 'refuse', '', 'check-digit'],
    ['an EAN-13 with an add-on', ']E3952000010001812', 'read', '(01)09520000100018', 'too-long'],
    ['an SSCC without its (00)', '095200000000000172', 'doubt', '(00)095200000000000172', 'without-ai'],
    ['a day that may be an EAN-8', '20200312', 'doubt', '(01)00000020200312', 'without-ai'],
    ['a day that is none', '20200317', 'refuse', '', 'not-a-code'],
    ['a decimal comma of Excel', '9,52E+12', 'refuse', '', 'digits-lost'],
    ['no code', 'hello', 'refuse', '', 'not-a-code'],
    ['nothing', ' ', 'refuse', '', 'nothing-read'],
    ['a link without a key', 'https://example.org/', 'refuse', '', 'link-without-key'],
    ['a broken escape', 'https://id.gs1.org/01/09520000100018/10/A%2', 'refuse', '', 'damaged'],
    [
      'an hour that does not exist',
      `${gtin}70032503312545${gs}10A`,
      'read-in-part',
      '(01)09520000100018(7003)2503312545(10)A',
      'date-does-not-exist',
    ],
    ['a lot that is empty', `${gtin}10`, 'read-in-part', '(01)09520000100018(10)', 'too-short'],
    ['two lots in one', `${gtin}10A${gs}10B`, 'refuse', '', 'two-different-lots'],
    ['what cannot stand together', `${gtin}3740`, 'doubt', '(01)09520000100018(37)40', 'association'],
    ['an EPC URN', 'urn:epc:id:sgtin:9520000.010001.S1', 'read', '(01)09520000100018(21)S1'],
  ])('%s', (_, ...row) => {
    const [text = '', outcome, elements, say] = row;
    const label = scan(text);
    expect([label.outcome, shown(label)]).toEqual([outcome, elements]);
    expect([...new Set(label.says.map(({ code }) => code))]).toEqual(say === undefined ? [] : [say]);
  });
});

describe('without separators', () => {
  test.each([
    ['1021072911172405310109520000100018', '(10)21072911(17)240531(01)09520000100018'],
    [`${gtin}21GTFG32DLF11723033110158993A`, '(01)09520000100018(21)GTFG32DLF1(17)230331(10)158993A'],
    [`${gtin}2110061552051933172102281010121`, '(01)09520000100018(21)10061552051933(17)210228(10)10121'],
    [`${gtin}10COV010917220901`, '(01)09520000100018(10)COV0109(17)220901'],
    [`${gtin}10Z9;17240630`, '(01)09520000100018(10)Z9(17)240630'],
  ])('%s is asked about, the likeliest first', (text, likeliest) => {
    const label = scan(text);
    expect(label.outcome).toBe('doubt');
    expect(label.fields.lot).toBeUndefined();
    expect(label.readings[0] && shown(label.readings[0])).toBe(likeliest);
  });

  test('a long lot that may end in a serial is asked about, a short one is not', () => {
    expect(scan(`${gtin}1726013110V1002521JGFMG4P38R`).outcome).toBe('doubt');
    expect(scan(`${gtin}1726013110A21B37`).outcome).toBe('read');
  });

  test('whatever was written, it is among the readings', () => {
    const text = fc.stringMatching(/^[A-Z0-9]{1,12}$/);
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 9999 }), (lot, serial, day) => {
        const expiry = `2${String(day % 10)}0${1 + (day % 9)}1${day % 10}`;
        const elements = [
          { ai: '01', value: '09520000100018' },
          { ai: '21', value: serial },
          { ai: '10', value: lot },
          { ai: '17', value: expiry },
        ];
        fc.pre(elements.every(({ ai, value }) => !checkElement(ai, value).fault));
        const label = scan(writeElements(elements).replaceAll(gs, ''));
        expect(label.outcome).toBe('doubt');
        expect(label.readings.map(shown)).toContain(shown({ elements }));
        expect(label.fields.lot).toBeUndefined();
        expect(label.fields.expiry).toBeUndefined();
      }),
    );
  });

  test('with its separators it is read as it was written', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9/-]{1,20}$/);
    fc.assert(
      fc.property(text, text, (lot, serial) => {
        const elements = [
          { ai: '01', value: '09520000100018' },
          { ai: '10', value: lot },
          { ai: '21', value: serial },
        ];
        const label = scan(writeElements(elements));
        expect([label.outcome, shown(label)]).toEqual(['read', shown({ elements })]);
      }),
    );
  });
});

describe('several bar codes of one label', () => {
  test('one of another house is named and the others are read', () => {
    const label = scan('+W123MASK2001/$$3250331LOT9-', `${gtin}10A`);
    expect([label.outcome, label.fields.lot, label.says[0]?.code]).toEqual(['read', 'A', 'hibc']);
  });

  test('one that nobody can read takes nothing away', () => {
    const label = scan(`${gtin}17240630`, 'x');
    expect([label.outcome, label.fields.gtin]).toEqual(['read-in-part', '09520000100018']);
  });

  test('what is still lacking is said', () => {
    expect(scan(`${gtin}17240630`).lacks).toEqual(['lot']);
    expect(scan(`${gtin}17240630`, '10A').lacks).toEqual([]);
  });
});

test('the check character of HIBC is the one of its example', () => {
  expect(hasHibcCheck('+A123BJC5D6E71G')).toBe(true);
  expect(hasHibcCheck('+A123BJC5D6E71H')).toBe(false);
});
