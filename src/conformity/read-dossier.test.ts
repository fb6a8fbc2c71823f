import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { goodRegisters, kits } from '../../test/support/dossiers.js';
import { formatMessage } from '../findings/index.js';
import type { Day } from '../lib/days/index.js';
import { evaluateConformity } from './evaluate.js';
import { shippedRulePacks } from './io/rule-packs.js';
import { questionOf } from './question.js';
import { readDossier } from './read-dossier.js';
import { readUpload } from './read-upload.js';

type Plain = Readonly<Record<string, unknown>>;

const read = (about: Plain) => readDossier({ name: 'd.yaml', text: stringify(about) });
const answer = (about: Plain, on = '2020-04-10') => {
  const { dossier, unread } = read(about);
  const packs = shippedRulePacks();
  return evaluateConformity(questionOf(dossier, on as Day, packs, unread), {
    packs,
    registers: goodRegisters,
  });
};
const documents = kits.documents as Plain[];

describe('a dossier with fields that cannot be read', () => {
  test('keeps what can: one odd date hides neither its countries nor its rules', () => {
    const { export: exportEnd, import: importEnd, verdict } = answer({ ...kits, contractDate: '20/03/20' });
    expect([exportEnd.country, importEnd.country]).toEqual(['CN', 'IT']);
    expect(exportEnd.rules.map(({ rule }) => rule.id)).toContain('CN-5-2020');
    expect(verdict).toBe('hold');
    expect(importEnd.notes[0]?.field).toBe('contractDate');
  });

  test('a certificate that is dated by another calendar is not one that has ended', () => {
    const [first, ...others] = documents;
    const { dossier, unread } = read({
      ...kits,
      documents: [{ ...first, validUntil: '1448-02-01' }, ...others],
    });
    expect(unread.map(({ field }) => field)).toEqual(['documents.0.validUntil']);
    expect(unread.map(({ message }) => formatMessage(message, 'en')).join()).toContain(
      'of the years 1900 to 2099',
    );
    expect(dossier.documents?.[0]?.validUntil).toBeUndefined();
  });

  test('names every wrong field, in three languages', () => {
    const { unread } = read({
      ...kits,
      contractDate: '2020-02-30',
      ceMark: 'yes',
      use: 'medcal',
      facts: { 'self-test': 'no', sterilised: true },
      documents: [
        { ...documents[0], issued: '08/04/2020' },
        { ...documents[1], lenght: 3 },
        ...documents.slice(2),
      ],
    });
    expect(unread.map(({ field }) => field).toSorted()).toEqual([
      'ceMark',
      'contractDate',
      'documents.0.issued',
      'documents.1.lenght',
      'facts.self-test',
      'facts.sterilised',
      'use',
    ]);
    const said = (field: string, language: 'en' | 'it' | 'zh') =>
      unread.filter((one) => one.field === field).map(({ message }) => formatMessage(message, language))[0];
    expect(said('contractDate', 'en')).toContain('expected a date as YYYY-MM-DD');
    expect(said('contractDate', 'it')).toBe(
      'contractDate non si legge ed è tralasciato: trovato "2020-02-30", atteso un giorno come AAAA-MM-GG.',
    );
    expect(said('documents.0.issued', 'en')).toContain('8 Apr 2020 or 4 Aug 2020');
    expect(said('use', 'it')).toContain('si intendeva medical?');
    expect(said('ceMark', 'zh')).toContain('true 或 false');
  });

  test('is never released, whatever is left out', () => {
    const good = evaluateVerdict(kits);
    expect(good).toBe('release');
    for (const wrong of [
      { ceMark: 'yes' },
      { contractDate: 'soon' },
      { quantity: 'lots' },
      { documents: documents.map((document) => ({ ...document, validUntil: '2019-02-31' })) },
    ])
      expect(evaluateVerdict({ ...kits, ...wrong })).not.toBe('release');
  });

  test('whose own day cannot be read is not judged by another day', () => {
    const { export: exportEnd } = answer({ ...kits, declaredOn: '2020-04-31' });
    expect([exportEnd.on, exportEnd.verdict]).toEqual([undefined, 'hold']);
    expect(exportEnd.notes.map(({ field }) => field)).toEqual(['declaredOn']);
  });

  test('whose goods cannot be read still says where and when', () => {
    const { export: exportEnd, import: importEnd } = answer({ ...kits, product: 'covid_test_kti' });
    expect([exportEnd.country, importEnd.country, importEnd.on?.from]).toEqual(['CN', 'IT', '2020-04-10']);
    expect([exportEnd.verdict, importEnd.verdict]).toEqual(['hold', 'hold']);
    expect(formatMessage(importEnd.notes[0]!.message, 'en')).toContain('did you mean covid_test_kit?');
  });

  test('a document without its title is left out whole, and named', () => {
    const { dossier, unread } = read({ ...kits, documents: [{ documentType: 'other' }, ...documents] });
    expect(dossier.documents).toHaveLength(documents.length);
    expect(unread.map(({ field }) => field)).toEqual(['documents.0.title']);
  });

  test('comes to the page with the good part and the reasons in its language', () => {
    const bytes = Buffer.from(stringify({ ...kits, placedOn: '2020-13-01' })).toString('base64');
    const reading = readUpload({ kind: 'dossier', name: 'd.yaml', bytes }, 'it');
    expect(reading.dossier).toMatchObject({ from: 'CN', to: 'IT', product: 'covid_test_kit' });
    expect(reading.dossier).not.toHaveProperty('placedOn');
    expect(reading.unread.map(({ says }) => says)).toEqual([
      'placedOn non si legge ed è tralasciato: trovato "2020-13-01", atteso un giorno come AAAA-MM-GG.',
    ]);
  });
});

const evaluateVerdict = (about: Plain): string => answer(about).verdict;
