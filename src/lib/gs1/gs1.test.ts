import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { endsByItself, findIdentifier, formats, primaryKeys } from './application-identifiers.js';
import { withCheckDigit } from './check-digit.js';
import {
  describe,
  type Element,
  type Identifier,
  identityOf,
  linkOf,
  parseDigitalLink,
  parseElements,
  parseEpcUrn,
  parseGtin14,
  parseKey,
  type Read,
  writeBracketed,
  writeDigitalLink,
  writeElements,
  writeEpcUrn,
} from './index.js';

const gs = '\u001d';
const readOf = <T>(result: Read<T>): T => {
  if (result.fault) throw new Error(`${result.fault.message} (found ${result.fault.found})`);
  return result.value;
};
const bracketed = (text: string) => writeBracketed(readOf(parseElements(text)));
const faultOf = (result: Read<unknown>) => result.fault?.code;

group('a key', () => {
  test.each([
    ['GTIN', '4006381333931', '4006381333931'],
    ['GTIN', '4 006381 333931', '4006381333931'],
    ['GTIN', '978-3-16-148410-0', '9783161484100'],
    ['GTIN', '\ufeff4006381333931\u00a0', '4006381333931'],
    ['GTIN', '４００６３８１３３３９３１', '4006381333931'],
    // jodal/biip #398, sergiss/epc-tds #2, violuke/php-barcodes #3: 8, 12 and 14 digits are GTINs too.
    ['GTIN', '30056640', '30056640'],
    ['GTIN', '052427018540', '052427018540'],
    ['GTIN', '10031009070944', '10031009070944'],
    // real-digital/gtin-validator #12: a GTIN-12 with a zero in front is the same GTIN in 13 digits.
    ['GTIN', '0231566199093', '0231566199093'],
    ['SSCC', '106141412345678908', '106141412345678908'],
    ['GLN', '0614141000005', '0614141000005'],
  ] as const)('%s %s is read', (name, text, digits) => {
    expect(parseKey(name, text)).toEqual({ value: digits });
  });

  test('with a wrong check digit is told the one it must have', () => {
    expect(parseKey('GTIN', '4006381333932').fault).toEqual({
      code: 'check-digit',
      message: 'the check digit of this GTIN is 2 and by its other digits must be 1',
      found: '4006381333932',
      expected: '4006381333931',
    });
  });

  // jakob/TableTool #41, openfoodfacts-server #9011 and others: spreadsheets drop zeros in front.
  test('that lost its zeros in a spreadsheet is told so, and no zeros are guessed', () => {
    expect(parseKey('GTIN', '52427018540').fault).toMatchObject({
      code: 'length',
      message:
        'a GTIN of 11 digits; a spreadsheet may have dropped zeros in front of it: 052427018540 has a right check digit',
      expected: 'a GTIN of 8, 12, 13 or 14 digits',
    });
    expect(parseKey('GTIN', '52427018541').fault?.message).toBe('a GTIN of 11 digits');
  });

  test.each(['1.23E+13', '4,00638E+12', '4.00638e12'])('rounded by a spreadsheet (%s) is lost', (text) => {
    expect(faultOf(parseKey('GTIN', text))).toBe('rounded');
  });

  test.each(['', '4006381333931.0', '400638133393X', '4006381333931 / 4006381333932', '٤٠٠٦٣٨١٣٣٣٩٣١'])(
    'of other characters (%j) is none',
    (text) => {
      expect(faultOf(parseKey('GTIN', text))).toBe('characters');
    },
  );

  // open-prices #1044 and openfoodfacts-server #13157: the same product under two numbers.
  test('is compared in 14 digits', () => {
    expect(parseGtin14('59032823')).toEqual(parseGtin14('0000059032823'));
    expect(parseGtin14('711719814153')).toEqual({ value: '00711719814153' });
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const gtins = fc.constantFrom(7, 11, 12, 13).chain(digits).map(withCheckDigit);

group('the check digit', () => {
  test('shows any one digit that changed', () => {
    fc.assert(
      fc.property(gtins, fc.nat(), fc.integer({ min: 1, max: 9 }), (gtin, place, by) => {
        const at = place % gtin.length;
        const changed = gtin.slice(0, at) + ((Number(gtin[at]) + by) % 10) + gtin.slice(at + 1);
        expect(faultOf(parseKey('GTIN', changed))).toBe('check-digit');
      }),
    );
  });

  test('shows two neighbours that changed places, unless they differ by 5', () => {
    fc.assert(
      fc.property(gtins, fc.nat(), (gtin, place) => {
        const at = place % (gtin.length - 1);
        const [a = '', b = ''] = [gtin[at], gtin[at + 1]];
        const changed = gtin.slice(0, at) + b + a + gtin.slice(at + 2);
        const isUnseen = (Number(a) - Number(b)) % 5 === 0;
        expect(faultOf(parseKey('GTIN', changed))).toBe(isUnseen ? undefined : 'check-digit');
      }),
    );
  });
});

group('an element string', () => {
  test.each([
    ['(01)04006381333931(17)261130(10)A1', '(01)04006381333931(17)261130(10)A1'],
    ['01040063813339311726113010A1', '(01)04006381333931(17)261130(10)A1'],
    // jodal/biip #253, JimmyPun610/BarcodeScanner.Mobile #114: FNC1 as scanners send it, or as a bar.
    [
      `0104150011164140211GTFG32DLF${gs}1723033110158993A`,
      '(01)04150011164140(21)1GTFG32DLF(17)230331(10)158993A',
    ],
    [
      '0104150011164140211GTFG32DLF|1723033110158993A',
      '(01)04150011164140(21)1GTFG32DLF(17)230331(10)158993A',
    ],
    [
      '0104150011164140211GTFG32DLF{GS}1723033110158993A',
      '(01)04150011164140(21)1GTFG32DLF(17)230331(10)158993A',
    ],
    // zxing #1324, android-vision #451, micjahn/ZXing.Net #113: the kind of symbol in front.
    [`]C190MPT000341${gs}10R20060043`, '(90)MPT000341(10)R20060043'],
    [']d20104046963351946172401011019A21G8345', '(01)04046963351946(17)240101(10)19A21G8345'],
    [`${gs}0104006381333931`, '(01)04006381333931'],
    // bitflower/gs1js #2: identifiers of three and four digits.
    [`241ABC1234${gs}100815`, '(241)ABC1234(10)0815'],
    ['01040063813339313103000195', '(01)04006381333931(3103)000195'],
    // A separator after what ends by itself is superfluous and harmless.
    [`0104006381333931${gs}10A1`, '(01)04006381333931(10)A1'],
    // arthurdejong/python-stdnum #294: no day is the last of the month, and no fault.
    ['(17)260400', '(17)260400'],
    ['(01)04006381333931(10)A\\(10)B', '(01)04006381333931(10)A\\(10)B'],
    ['(10)A/1%+&?"(21)B', '(10)A/1%+&?"(21)B'],
  ])('%j is read', (text, expected) => {
    expect(bracketed(text)).toBe(expected);
  });

  test.each([
    // jodal/biip #137 and Sleavely/Bark-JS #8: no FNC1 after the lot.
    ['1021072911172405310100693570007182', 'end-mark-missing'],
    ['01108573260055401722081110A2021121092220084115197', 'end-mark-missing'],
    // nextgen-tech/gs1-decoder #6: 13 digits after (01).
    ['(01)4006381333931', 'length'],
    // metafloor/bwip-js #211: 31 April.
    ['(8008)210431221345', 'day'],
    ['(17)260229', 'day'],
    ['(17)261301', 'day'],
    // bwipp/postscriptbarcode #302: a country's prefix is no identifier.
    ['(07)41234567890126', 'identifier-unknown'],
    ['(01)04006381333932', 'check-digit'],
    ['(10)Löt', 'characters'],
    ['(10)A(10)B', 'said-twice'],
    ['', undefined],
    ['hello', 'identifier-unknown'],
    ['0104006381', 'length'],
    ['(422)38', 'length'],
  ])('%j is refused', (text, code) => {
    expect(faultOf(parseElements(text))).toBe(code);
  });

  test('a lot that swallowed what follows it cannot be told from one that is so long', () => {
    // jodal/biip #123: the variant (20) after the lot, without FNC1.
    expect(bracketed('01108845217615991121070110' + '21G0073JZ2023')).toBe(
      '(01)10884521761599(11)210701(10)21G0073JZ2023',
    );
  });
});

const letters = [...'!"%&\'()*+,-./0123456789:;<=>?ABCXYZ_abcxyz'];
const text = (max: number) => fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: max });
const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const yymmdd = days.map((day) => day.toISOString().slice(2, 10).replaceAll('-', ''));
const gtin14 = digits(13).map(withCheckDigit);
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

const labels: fc.Arbitrary<readonly Element[]> = fc
  .record({
    '01': gtin14,
    '17': optional(yymmdd),
    '22': optional(text(20)),
    '10': optional(text(20)),
    '21': optional(text(20)),
    '422': optional(digits(3)),
    '3103': optional(digits(6)),
    '7003': optional(yymmdd.map((day) => `${day}2359`)),
    '240': optional(text(30)),
  })
  .chain((label) => {
    const all = Object.entries(label).flatMap(([ai, value]) => (value === undefined ? [] : [{ ai, value }]));
    return fc.shuffledSubarray(all, { minLength: all.length });
  });

group('laws', () => {
  test('an element string, bare or in brackets, says what was written', () => {
    fc.assert(
      fc.property(labels, (label) => {
        expect(parseElements(writeElements(label))).toEqual({ value: label });
        expect(parseElements(writeBracketed(label))).toEqual({ value: label });
      }),
    );
  });

  test('a Digital Link of any resolver says what was written, and writes one way only', () => {
    const resolvers = fc.constantFrom(
      'https://id.gs1.org',
      'http://example.com/',
      'https://shop.example/01/a/21',
    );
    fc.assert(
      fc.property(labels, resolvers, (label, resolver) => {
        const described = readOf(describe(label));
        const link = writeDigitalLink(described, resolver);
        expect(link).toMatch(/^[A-Za-z0-9\-._~/:?=&%]+$/);
        expect(readOf(parseDigitalLink(link))).toEqual(described);
        expect(writeDigitalLink(readOf(parseDigitalLink(link)))).toBe(writeDigitalLink(described));
      }),
    );
  });

  const qualified = (
    key: string,
    value: fc.Arbitrary<string>,
    qualifier?: string,
  ): fc.Arbitrary<Identifier> =>
    fc.tuple(value, text(20)).map(([digits, extra]) => ({
      key: { ai: key, value: digits },
      qualifiers: qualifier === undefined ? [] : [{ ai: qualifier, value: extra }],
    }));
  const identifiers = fc.oneof(
    qualified('01', gtin14),
    qualified('01', gtin14, '21'),
    qualified('01', gtin14, '10'),
    qualified('00', digits(17).map(withCheckDigit)),
    qualified('414', digits(12).map(withCheckDigit)),
    qualified('414', digits(12).map(withCheckDigit), '254'),
  );

  test('an EPC URN and a Digital Link of one thing are one identifier, whatever the company prefix', () => {
    fc.assert(
      fc.property(identifiers, fc.integer({ min: 6, max: 12 }), (identifier, prefixDigits) => {
        // As an extension 0 is none: the one that both forms do not tell apart.
        fc.pre(!identifier.qualifiers.some(({ ai, value }) => ai === '254' && value === '0'));
        const urn = readOf(writeEpcUrn(identifier, prefixDigits));
        expect(readOf(parseEpcUrn(urn))).toEqual(identifier);
        const { attributes, ...linked } = readOf(parseDigitalLink(writeDigitalLink(identifier)));
        expect({ linked, attributes }).toEqual({ linked: identifier, attributes: [] });
      }),
    );
  });

  test('nothing that is read makes a reader throw', () => {
    const marks = fc.constantFrom(
      '(01)',
      '(10)',
      '/01/',
      '%',
      '%2',
      gs,
      'https://a.b/01/',
      'urn:epc:id:sgtin:',
      '0104006381333931',
      '.',
      '*',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 6 }), (parts) => {
        const any = parts.join('');
        for (const parse of [parseElements, parseDigitalLink, parseEpcUrn, parseGtin14]) parse(any);
      }),
    );
  });
});

group('a Digital Link', () => {
  test.each([
    ['https://id.gs1.org/01/09520123456788/22/2A/10/ABC123/21/12345XYZ', '01 22 10 21'],
    ['https://example.com/some/path/01/09520123456788/10/ABC123/', '01 10'],
    ['HTTP://EXAMPLE.COM/01/9520123456788?17=261130&3103=000195&linkType=gs1:pip#x', '01 17 3103'],
    ['https://id.gs1.org/414/0614141000005/254/12', '414 254'],
    ['https://id.gs1.org/00/106141412345678908?02=04006381333931&37=12', '00 02 37'],
  ])('%s is read', (link, ais) => {
    const { key, qualifiers, attributes } = readOf(parseDigitalLink(link));
    expect([key, ...qualifiers, ...attributes].map(({ ai }) => ai).join(' ')).toBe(ais);
  });

  // gs1/DigitalLinkDocs #10 and gs1-syntax-dictionary #15: escapes are the URI's, and are undone once.
  test.each([
    ['A%2F1', 'A/1'],
    ['A%2f1', 'A/1'],
    ['ABC%2540XYZ', 'ABC%40XYZ'],
    ['A+B', 'A+B'],
    ['..', '..'],
  ])('a lot written %s is %s', (written, lot) => {
    const link = `https://id.gs1.org/01/09520123456788/21/${written}`;
    const parsed = parseDigitalLink(link);
    // % and @ are none of the 82; what is undone twice would not be noticed.
    if (lot.includes('@')) expect(faultOf(parsed)).toBe('characters');
    else expect(parsed.value?.qualifiers).toEqual([{ ai: '21', value: lot }]);
  });

  test.each([
    // gs1/GS1_DigitalLink_Resolver_CE #81: the order is part of the link.
    ['https://id.gs1.org/01/09520123456788/21/12345XYZ/10/ABC123', 'qualifiers'],
    ['https://id.gs1.org/01/09520123456788/22/2A/235/X', 'qualifiers'],
    ['https://id.gs1.org/01/09520123456789', 'check-digit'],
    ['https://id.gs1.org/01/09520123456788/10/50%', 'escape'],
    ['https://id.gs1.org/gtin/09520123456788', 'no-key'],
    ['https://id.gs1.org/01', 'no-key'],
    ['ftp://id.gs1.org/01/09520123456788', 'not-a-link'],
    ['https://id.gs1.org/01/09520123456788?17=261301', 'day'],
  ])('%s is refused', (link, code) => {
    expect(faultOf(parseDigitalLink(link))).toBe(code);
  });
});

group('an EPC URN', () => {
  // The examples of GS1's Tag Data Standard and of EPCIS 2.0.
  test.each([
    ['urn:epc:id:sgtin:0614141.112345.400', 'https://id.gs1.org/01/10614141123459/21/400'],
    ['urn:epc:id:sgtin:0614141.112345.32a%2Fb', 'https://id.gs1.org/01/10614141123459/21/32a%2Fb'],
    ['urn:epc:idpat:sgtin:0614141.112345.*', 'https://id.gs1.org/01/10614141123459'],
    ['urn:epc:class:lgtin:4012345.012345.998877', 'https://id.gs1.org/01/04012345123456/10/998877'],
    ['urn:epc:id:sscc:0614141.1234567890', 'https://id.gs1.org/00/106141412345678908'],
    ['urn:epc:id:sgln:0614141.12345.400', 'https://id.gs1.org/414/0614141123452/254/400'],
    ['urn:epc:id:sgln:0614141.12345.0', 'https://id.gs1.org/414/0614141123452'],
    ['urn:epc:id:sgln:061414112345..0', 'https://id.gs1.org/414/0614141123452'],
  ])('%s is %s', (urn, link) => {
    const identifier = readOf(parseEpcUrn(urn));
    expect(writeDigitalLink(identifier)).toBe(link);
    const prefix = urn.split(':').at(-1)?.split('.')[0]?.length ?? 0;
    expect(writeEpcUrn(identifier, prefix)).toEqual({ value: urn });
  });

  // jlcout/epctagcoder #16: the indicator goes in front of the company prefix, not behind it.
  test('of a UPC gives back that UPC', () => {
    expect(readOf(parseEpcUrn('urn:epc:id:sgtin:0052427.001854.1')).key.value).toBe('00052427018540');
  });

  test.each([
    ['urn:epc:id:sgtin:0614141.12345.400', 'length'],
    ['urn:epc:id:sgtin:0614141.112345', 'length'],
    ['urn:epc:id:sscc:0614141.1234567890.1', 'length'],
    ['urn:epc:id:giai:0614141.12345', 'not-a-urn'],
    ['urn:epc:id:sgtin:0614141.112345.a%', 'escape'],
    ['urn:epc:id:sgtin:0614141.112345.123456789012345678901', 'length'],
    ['https://id.gs1.org/01/10614141123459', 'not-a-urn'],
  ])('%s is refused', (urn, code) => {
    expect(faultOf(parseEpcUrn(urn))).toBe(code);
  });

  test('of a lot and a serial at once there is none, and no prefix is guessed', () => {
    const both = readOf(parseDigitalLink('https://id.gs1.org/01/09520123456788/10/A/21/B'));
    expect(faultOf(writeEpcUrn(both, 7))).toBe('not-a-urn');
    expect(faultOf(writeEpcUrn({ ...both, qualifiers: [] }, 5))).toBe('company-prefix');
  });
});

test('no Application Identifier is the beginning of another', () => {
  for (const ai of formats.keys()) expect(findIdentifier(`${ai}99`)).toBe(ai);
});

/** GS1's own list, Apache-2.0, which is not part of the repository. */
const dictionary = new URL(
  '../../../../shared/reference/epcis/gs1-syntax/gs1-syntax-dictionary.txt',
  import.meta.url,
);

test.skipIf(!existsSync(dictionary))(
  "the table is GS1's: every identifier, its parts, its end and its qualifiers",
  () => {
    const theirs = new Map<string, { format: string; ends: boolean; keys: string | undefined }>();
    for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
      const match = /^(\d+)(?:-(\d+))?\s+([*?]*)\s+([^#]*)/.exec(line);
      if (!match) continue;
      const [, from = '', to = from, flags = '', rest = ''] = match;
      const words = rest.trim().split(/\s+/);
      const parts = words.filter((word) => /^\[?[NXYZ](\.\.)?\d+\]?/.test(word));
      const format = parts.map((word) => word.replace(/,.*/, '').toLowerCase()).join(' ');
      const checks = parts.map((word) =>
        /csum(,|$)/.test(word) ? 'key' : /yymmd0/.test(word) ? 'day0' : /,yymmdd/.test(word) ? 'day' : '',
      );
      const keys = words.find((word) => word.startsWith('dlpkey'))?.replace(/dlpkey=?/, '');
      for (let ai = Number(from); ai <= Number(to); ai++)
        theirs.set(String(ai).padStart(from.length, '0'), {
          format: `${format} ${checks.join(' ')}`,
          ends: flags.includes('*'),
          keys,
        });
    }
    const ours = new Map(
      [...formats].map(([ai, components]) => {
        const format = components.map(({ type, lengthMin, lengthMax, isOptional }) => {
          const spec = `${type}${lengthMin < lengthMax ? '..' : ''}${lengthMax}`;
          return isOptional ? `[${spec}]` : spec;
        });
        const keys = primaryKeys
          .get(ai)
          ?.map((order) => order.join())
          .join('|');
        return [
          ai,
          {
            format: `${format.join(' ')} ${components.map(({ check }) => check ?? '').join(' ')}`,
            ends: endsByItself(ai),
            keys,
          },
        ];
      }),
    );
    expect(theirs.size).toBeGreaterThan(500);
    expect([...ours].sort()).toEqual([...theirs].sort());
  },
);

test('a URN that lacks its serial or its lot names no thing, and stays what it is', () => {
  for (const urn of ['urn:epc:id:sgtin:9520000.010001', 'urn:epc:class:lgtin:9520000.010001']) {
    expect(linkOf(urn)).toBeUndefined();
    expect(identityOf(urn)).toBe(urn);
  }
  expect(linkOf('urn:epc:id:sscc:9520000.0000000001')).toBe('https://id.gs1.org/00/095200000000000011');
});
