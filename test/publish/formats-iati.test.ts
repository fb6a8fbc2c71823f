import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { iati } from '../../src/publish/formats/iati/iati.js';
import { Lacks } from '../../src/publish/formats/lacks.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput, shippedInput } from '../support/formats-edition.js';
import { brokenRules } from '../support/iati-rules.js';
import { validateXml } from '../support/xml-schema.js';

function write(input: PublishInput) {
  const lacks = new Lacks();
  const xml = iati.write(input, lacks)[0]?.text ?? '';
  return { xml, lacks: Object.fromEntries(lacks.list().map(({ what, count }) => [what, count])) };
}

// Written from the statements of the invented case before there was a writer: 120,000 masks left as a gift on
// 12 November, worth 60,000 euros that day; 118,000 came on the 14th, so that it is not closed and nothing was
// disbursed of which anybody said the value.
const gift = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="2026-11-30T10:00:00Z">
  <iati-activity xml:lang="en" humanitarian="1" last-updated-datetime="2026-11-30T10:00:00Z">
    <iati-identifier>waybill-aiuti-2026-dono</iati-identifier>
    <reporting-org ref="waybill-aiuti-2026" type="90" secondary-reporter="1">
      <narrative>Redazione di prova</narrative>
    </reporting-org>
    <title>
      <narrative>120.000 mascherine &lt;dono&gt; &amp; &quot;amicizia&quot;</narrative>
    </title>
    <description type="1">
      <narrative>120.000 mascherine &lt;dono&gt; &amp; &quot;amicizia&quot;, from 中国政府 to Governo &quot;italiano&quot;, Roma: a gift, by the recipient&#39;s words. 120.000 mascherine &lt;dono&gt; &amp; &quot;amicizia&quot;, for Governo &quot;italiano&quot;, Roma: 118,000 of 120,000 pieces delivered; of the rest no arrival is on record. That is 2,000 short of what was shipped: 120,000 were shipped, 118,000 arrived.</narrative>
      IT
      ZH
    </description>
    <participating-org role="1" type="10">
      <narrative>中国政府</narrative>
    </participating-org>
    <activity-status code="2"/>
    <activity-date type="2" iso-date="2026-11-12"/>
    <recipient-country code="IT"/>
    <location>
      <name>
        <narrative>Malpensa, terminal 1</narrative>
      </name>
      <point srsName="http://www.opengis.net/def/crs/EPSG/0/4326">
        <pos>45.63 8.72</pos>
      </point>
    </location>
    <sector vocabulary="1" code="72010"/>
    <default-finance-type code="110"/>
    <transaction humanitarian="1">
      <transaction-type code="2"/>
      <transaction-date iso-date="2026-11-12"/>
      <value currency="EUR" value-date="2026-11-12">60000</value>
      <provider-org type="10">
        <narrative>中国政府</narrative>
      </provider-org>
      <receiver-org type="10">
        <narrative>Governo &quot;italiano&quot;, Roma</narrative>
      </receiver-org>
    </transaction>
  </iati-activity>
</iati-activities>
`;

test('a gift that was sent is an activity, and neither what was sold nor what nobody knows', () => {
  const { xml, lacks } = write(inventedInput);
  const inEnglish = xml
    .replace(/<narrative xml:lang="it">.+/, 'IT')
    .replace(/<narrative xml:lang="zh">.+/, 'ZH');
  expect(inEnglish).toBe(gift.replaceAll('&#39;', "'"));
  // Three flows, two shelves, two claims, two of footage, a hashtag; documents and quality of the consignments, four.
  expect(lacks).toEqual({
    'formats.lack.other-question': 14,
    'formats.lack.sale': 1,
    'formats.lack.terms-open': 1,
    'formats.lack.quantity-as-data': 1,
    'formats.lack.organisation-id': 1,
    'formats.lack.reporter-kind': 1,
  });
});

const withStatement = (id: string, change: Readonly<Record<string, unknown>>): PublishInput => ({
  ...inventedInput,
  edition: {
    ...inventedInput.edition,
    entries: inventedInput.edition.entries.map((each) =>
      each.entry.id === id ? { ...each, entry: { ...each.entry, ...change } } : each,
    ),
  },
});

test.each([
  ['no day of the value is known', { valueDate: undefined }],
  ['the value is about so much', { value: 'about 60,000' }],
  ['the value is that of a part', { amount: '5000' }],
])('there is no transaction where %s', (_, change) => {
  const { xml, lacks } = write(withStatement('dono-spedito', change));
  expect(xml).toContain('<iati-activity ');
  expect(xml).not.toContain('<transaction');
  expect(lacks).toMatchObject({ 'formats.lack.value': 1, 'formats.lack.recipient': 1 });
});

test.each([
  ['the day it was sent is not known to the day, it is that of its coming', { on: '2026-11' }, '2026-11-14'],
  ['nobody says when it was sent, it is that of its coming', { on: undefined }, '2026-11-14'],
])('where %s', (_, change, day) => {
  expect(write(withStatement('dono-spedito', change)).xml).toContain(
    `<activity-date type="2" iso-date="${day}"/>`,
  );
});

const folder = join(import.meta.dirname, '../../../shared/reference/iati');

describe.skipIf(!existsSync(folder))("by IATI's own schema and rules", () => {
  const xsd = join(folder, 'xsd/iati-activities-schema.xsd');
  const rules = join(folder, 'standard.json');

  test('what is written is valid, of the invented case and of the shipped one', async () => {
    for (const input of [inventedInput, await shippedInput()]) {
      const { xml } = write(input);
      expect(() => validateXml(xml, xsd)).not.toThrow();
      expect(brokenRules(xml, rules, '2026-12-01')).toEqual([]);
    }
  });

  test('the schema and the rules notice what is wrong', () => {
    const { xml } = write(inventedInput);
    expect(() => validateXml(xml.replace('<activity-status code="2"/>', ''), xsd)).toThrow();
    const broken = (from: RegExp, to: string) => brokenRules(xml.replace(from, to), rules, '2026-12-01');
    expect(broken(/<activity-date.*/, '')).toEqual(['6.11.1']);
    expect(broken(/<recipient-country.*/, '')).toEqual(['3.7.1', '3.7.2']);
    expect(broken(/<sector.*/, '')).toContain('6.2.2');
    expect(broken(/iso-date="2026/, 'iso-date="2036')).toEqual(['11.1.4']);
    expect(broken(/<iati-identifier>/, '<iati-identifier> ')).toContain('1.3.1');
  });
});
