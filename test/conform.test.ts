import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runWaybill } from './support/command.js';
import { kits, withoutDocument } from './support/dossiers.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-conform-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

// The built program, as a user runs it.
const conform = (...args: string[]) => runWaybill(['conform', ...args]);

const write = (name: string, content: unknown): string => {
  const file = join(scratch, name);
  writeFileSync(file, typeof content === 'string' ? content : stringify(content));
  return file;
};

type End = { verdict: string; failed: { rule?: string; field?: string; clause: string }[]; packs: object };
const answer = (run: { stdout: string }) =>
  JSON.parse(run.stdout) as { export: End; import: End; verdict: string };

const registers = write(
  'registers.csv',
  'register,asOf,number,name,from\nnmpa-devices,2020-04-05,20203400001,"Acme Bio Co., Ltd.",2020-01-10\n',
);
const dossier = write('kits.yaml', kits);

describe('waybill conform FILE.yaml', () => {
  test('prints export, import and verdict, and exits 0 when both ends release', () => {
    const run = conform(dossier, '--on', '2020-04-10', '--register', registers, '--json');
    expect(Object.keys(answer(run))).toEqual(['export', 'import', 'verdict']);
    expect(answer(run)).toMatchObject({
      verdict: 'release',
      export: { verdict: 'release', failed: [] },
      import: { verdict: 'release', failed: [] },
    });
    expect(answer(run).export.packs).toEqual({ CN: expect.stringMatching(/^\d+ \([0-9a-f]{12}\)$/) });
    expect(run.status).toBe(0);
  });

  test('holds without the register, names the clause and exits 1', () => {
    const run = conform(dossier, '--on', '2020-04-10', '--json');
    expect(answer(run).export.failed.map(({ rule }) => rule)).toEqual(['CN-5-2020']);
    expect(answer(run).verdict).toBe('hold');
    expect(run.status).toBe(1);
  });

  test('gives the three answers of 31 March, 1 April and 26 April', () => {
    const file = write('abroad.yaml', {
      ...withoutDocument(kits, 'Medical device registration'),
      basis: 'foreign-standard',
    });
    const list = write('list.csv', 'register,asOf,name\ncccmhpie-medical,2020-04-26,Acme Bio\n');
    const exportEnd = (on: string) =>
      answer(conform(file, '--on', on, '--register', list, '--json')).export.verdict;
    expect(['2020-03-31', '2020-04-01', '2020-04-25', '2020-04-26'].map(exportEnd)).toEqual([
      'release',
      'hold',
      'hold',
      'release',
    ]);
  });

  test.each([
    [
      'an unknown product class',
      'product: covid_test_kit',
      'product: covid_test_kti',
      'product',
      /did you mean covid_test_kit/,
    ],
    [
      'a day that is none',
      'contractDate: 2020-03-20',
      'contractDate: 2020-02-30',
      'contractDate',
      /expected a date as YYYY-MM-DD/,
    ],
    ['a field that is none', 'ceMark: true', 'cemark: true', 'cemark', /did you mean ceMark/],
  ])('with %s explains, names the field and holds', (_, from, to, field, explains) => {
    const text = stringify(kits);
    expect(text).toContain(from);
    const run = conform(write('wrong.yaml', text.replace(from, to)), '--on', '2020-04-10', '--json');
    expect(answer(run).verdict).toBe('hold');
    expect(answer(run).export.verdict).toBe('hold');
    const failed = answer(run).import.failed[0];
    expect(failed?.field).toBe(field);
    expect(failed?.clause).toMatch(explains);
    expect(run.stderr).toMatch(/wrong\.yaml:\d+/);
    expect(run.status).toBe(1);
  });

  test('without any day holds and asks for it', () => {
    const failed = answer(conform(dossier, '--json')).export.failed;
    expect(failed.map(({ field }) => field)).toContain('declaredOn');
  });

  test.each([
    ['a file that is not there', ['nowhere.yaml'], /nowhere\.yaml: does not exist/],
    ['a file that is not YAML', [write('broken.yaml', 'a: [')], /broken\.yaml:\d+: is not YAML/],
    ['a day that is none', [dossier, '--on', 'tuesday'], /--on: found tuesday, expected a date/],
    [
      'a register with a wrong column',
      [dossier, '--on', '2020-04-10', '--register', write('r.csv', 'registr,asOf\nx,2020-01-01\n')],
      /registr/,
    ],
  ])('refuses %s with exit code 2 and no stack trace', (_, args, says) => {
    const run = conform(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/at .*\.js:\d+/);
    expect(run.stdout).toBe('');
  });

  test.each([
    ['en', 'RELEASE'],
    ['it', 'RILASCIARE'],
    ['zh', '放行'],
  ])('speaks %s', (language, word) => {
    const run = conform(dossier, '--on', '2020-04-10', '--register', registers, '--lang', language);
    expect(run.stdout.split('\n')[0]).toBe(word);
  });
});

describe('waybill conform <consignment>', () => {
  test('holds the Dutch masks by the rules of the day they were there', () => {
    const run = conform('nl-masks', '--json');
    const { answer: found } = JSON.parse(run.stdout) as { answer: ReturnType<typeof answer> };
    expect(found).toMatchObject({
      verdict: 'hold',
      export: { verdict: 'release' },
      import: { verdict: 'hold' },
    });
    expect(new Set(found.import.failed.map(({ rule }) => rule))).toEqual(new Set(['EU-PPE-2016-425']));
  });

  test('suggests the nearest consignment for one that is not there', () => {
    const run = conform('nl-mask');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('did you mean nl-masks?');
  });
});

describe('waybill conform --checklist', () => {
  const asked = [
    '--checklist',
    '--product',
    'ffp_respirator',
    '--from',
    'CN',
    '--to',
    'IT',
    '--on',
    '2020-04-14',
  ];

  test('lists what both ends ask of 40,000 FFP2 from Shenzhen to Milan, with traps, sources and status', () => {
    const run = conform(...asked, '--quantity', '40000', '--json');
    type Rule = { rule: string; asks: string[]; traps: string[]; sources: object[]; confirmation: string };
    const list = JSON.parse(run.stdout) as Record<'export' | 'import', { rules: Rule[] }>;
    expect(list.export.rules.map(({ rule }) => rule)).toEqual(['CN-5-2020', 'CN-GACC-53-2020']);
    const [union] = list.import.rules;
    expect(union?.rule).toBe('EU-PPE-2016-425');
    expect(union?.asks.join()).toContain('EU type-examination certificate');
    expect(union?.traps.join()).toContain('certificate of compliance');
    expect(union?.sources.length).toBeGreaterThan(1);
    expect(union?.confirmation).toBe('confirmed');
    expect(run.status).toBe(0);
  });

  test('prints as a page of its own that needs nothing beside it', () => {
    const page = conform(...asked, '--html', '--quantity', '<b>40</b>').stdout;
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('☐');
    expect(page).toContain('EU-PPE-2016-425');
    expect(page).toContain('&lt;b&gt;40');
    expect(page).not.toMatch(/<script|<link|src=|undefined/);
  });

  test('suggests a class for one that is none', () => {
    const run = conform(
      '--checklist',
      '--product',
      'ffp_respirater',
      '--from',
      'CN',
      '--to',
      'IT',
      '--on',
      '2020-04-14',
    );
    expect(run.stderr).toContain('did you mean ffp_respirator?');
    expect(run.status).toBe(2);
  });
});

describe('waybill conform --certificate', () => {
  const judge = (content: object, ...args: string[]) => {
    const run = conform(
      '--certificate',
      write('certificate.yaml', content),
      '--on',
      '2020-04-10',
      '--json',
      ...args,
    );
    return JSON.parse(run.stdout) as {
      plausible: string;
      rules: { rule: string; signs: { sign: string }[] }[];
    };
  };
  const certificate = {
    title: 'EU type-examination certificate',
    documentType: 'type-examination',
    law: '(EU) 2016/425',
    notifiedBody: '2163',
    holder: 'Maske GmbH',
    model: 'M-2',
    for: { product: 'ffp_respirator', maker: 'Maske', model: 'M-2', to: 'IT' },
  };
  const bodies = write(
    'bodies.csv',
    'register,asOf,number,law\nnotified-bodies,2020-04-01,2163,(EU) 2016/425\nnotified-bodies,2020-04-01,1282,2014/33\n',
  );

  test('finds one plausible that a body designated that day has issued', () => {
    expect(judge(certificate, '--register', bodies)).toMatchObject({
      plausible: 'yes',
      rules: [{ rule: 'EU-PPE-2016-425' }],
    });
  });

  test('cannot tell without the register, and finds one by another body not plausible', () => {
    expect(judge(certificate).plausible).toBe('cannot-tell');
    expect(judge({ ...certificate, notifiedBody: '1282' }, '--register', bodies).plausible).toBe('no');
  });

  test('sees through a certificate of compliance, whatever it is said to be', () => {
    const { title, documentType, ...rest } = certificate;
    const voluntary = { ...rest, title: 'Certificate of Compliance' };
    expect([title, documentType]).toBeDefined();
    expect(judge({ ...voluntary, documentType: 'certificate-of-compliance' }).plausible).toBe('no');
    expect(judge(voluntary).plausible).toBe('no');
    expect(judge({ ...voluntary, documentType }, '--register', bodies).plausible).toBe('no');
  });

  test('finds a CE certificate for a kit of professional use not plausible', () => {
    const ce = {
      title: 'CE certificate',
      documentType: 'ce-certificate',
      for: { product: 'covid_test_kit', to: 'ES' },
    };
    expect(judge(ce).plausible).toBe('no');
  });
});
