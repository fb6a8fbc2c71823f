import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { lastDay } from '../src/case/index.js';
import { readCaseFolder } from '../src/case/io/index.js';
import { verdictNames } from '../src/findings/index.js';
import { today } from '../src/lib/clock/index.js';
import { findingsOf } from './support/find.js';

// Two readers who saw only the record and the article wrote down a verdict for each claim before ours was looked at;
// docs/reference/audit.md tells how. No verdict changes without somebody saying here why.

type Row = { claim: string; one: string; another: string; ours: string; why: string };

const columns = ['claim', 'one', 'another', 'ours', 'why'];
const rows: Row[] = parse(readFileSync('test/shipped-verdicts.csv', 'utf8'), { columns, from: 2 });
const reading = await readCaseFolder('cases/mask-diplomacy-2020');
if (!reading.case) throw new Error('the shipped case cannot be read');
const caseData = reading.case;
const findings = findingsOf(caseData, lastDay(caseData, today()));

test('every claim of the shipped case is in the table of verdicts', () => {
  const claims = caseData.entries.statement.filter(({ claim }) => claim === true).map(({ id }) => String(id));
  expect(rows.map(({ claim }) => claim).sort()).toEqual(claims.sort());
});

test.each(rows)('$claim is $ours', ({ claim, ours, one, another, why }) => {
  expect(findings.get(`claim.${claim}`)?.verdict).toBe(ours);
  for (const verdict of [one, another].filter((word) => word !== '')) expect(verdictNames).toContain(verdict);
  const differs = one !== '' && ours !== one && ours !== another;
  expect(why !== '', 'a difference from both readers has a reason').toBe(differs);
});

test('the page about it gives the counts of the table', () => {
  const read = rows.filter(({ one }) => one !== '');
  const agree = read.filter(({ one, another }) => one === another).length;
  const oursWithOne = read.filter(({ one, another, ours }) => ours === one || ours === another).length;
  const page = readFileSync('docs/reference/audit.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(page).toContain(`the two agree on ${agree} of ${read.length}`);
  expect(page).toContain(`ours is the verdict of one or both on ${oursWithOne} of ${read.length}`);
});
