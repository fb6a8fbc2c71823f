import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { lastDay } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';
import { formatMessage } from '../src/findings/index.js';
import { today } from '../src/lib/clock/index.js';
import { findingsOf } from './support/find.js';

// What a reader says of each shelf and buyer from the article alone, and from the record alone, was written down before there
// was a rule; the goods of no class were added when they were seen. No verdict changes without somebody saying here why.

type Row = { finding: string; byArticle: string; byRecord: string; ours: string; why: string };

const columns = ['finding', 'byArticle', 'byRecord', 'ours', 'why'];
const rows: Row[] = parse(readFileSync('test/shipped-drain.csv', 'utf8'), { columns, from: 2 });
const reading = await readCaseFolder('cases/mask-diplomacy-2020');
if (!reading.case) throw new Error('the shipped case cannot be read');
const findings = findingsOf(reading.case, lastDay(reading.case, today()));

test('every shelf and buyer of the shipped case is in the table', () => {
  const ours = [...findings.values()].filter(({ question }) => question === 'drain').map(({ id }) => id);
  expect(rows.map(({ finding }) => finding).sort()).toEqual(ours.sort());
});

test.each(rows)('$finding is $ours', ({ finding, byArticle, byRecord, ours, why }) => {
  expect(findings.get(finding)?.verdict).toBe(ours);
  expect(why !== '', 'a difference from both readings has a reason').toBe(
    ours !== byArticle && ours !== byRecord,
  );
});

test('what PetroChina bought in twenty countries is told as far as anybody said it', () => {
  const finding = findings.get('drain.buyer.petrochina.mask');
  const reasons = finding?.because.map(({ message }) => formatMessage(message, 'en')).join(' ') ?? '';
  expect(finding && formatMessage(finding.summary, 'en')).toContain('in 20 countries: a number nobody gives');
  expect(reasons).toContain('little regard to what was needed locally');
  expect(reasons).toContain('In which countries it bought how many nobody says.');
});

test('that China was short of masks when PetroChina bought them abroad is found of China', () => {
  const finding = findings.get('drain.chn.mask');
  const reasons = finding?.because.map(({ message }) => formatMessage(message, 'en')).join(' ') ?? '';
  expect(reasons).toContain('Bloomberg: too few masks in China');
});
