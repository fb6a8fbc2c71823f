import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CaseNumbers, FindingList, JournalPage } from '../../src/server/api.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const caseData = smallCase({
  statement: [
    { id: 's1', source: 'by-gov-a', text: 'One.', consignment: 'masks', locator: 'paragraph 1' },
    { id: 's2', source: 'by-gov-b', text: 'Two.', consignment: 'masks', terms: 'gift' },
  ],
});
const other = { ...smallCase({}), header: { ...smallCase({}).header, title: 'Another' } };

describe.each(engines())('the history of a case on $name', (engine) => {
  let store: Store;
  let served: Served;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
    await clear(store);
    served = await serveCase(store, caseData);
    // The numbers of the journal are of the whole store: those of a case have gaps.
    await served.send('POST', '/api/cases', { id: 'another', title: other.header.title });
    for (let at = 1; at <= 30; at++) {
      await store.putEntry(
        { caseId: 'another', kind: 'party', id: `x${at}` },
        { id: `x${at}`, name: `X ${at}`, kind: 'company' },
        { by: 'page' },
      );
      const party = { id: `p${at}`, name: `P ${at}`, kind: 'company' };
      const by = at % 3 === 0 ? 'page: 王芳' : 'page';
      await store.putEntry({ caseId: 'small', kind: 'party', id: party.id }, party, { by });
    }
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    await engine.stop();
    expect(served.faults).toEqual([]);
  });

  const newest = async (more: string) =>
    JournalPage.parse((await served.get(`/api/cases/small/journal?newest=true&${more}`)).body);
  const Body = z.object({ changes: z.array(z.object({ id: z.string() })) });
  const idsOf = ({ entries }: JournalPage) => entries.map(({ body }) => Body.parse(body).changes[0]?.id);

  test('the newest come first, page by page, whatever else was written in between', async () => {
    const first = await newest('limit=25');
    expect(first.total).toBe(32);
    expect(idsOf(first).slice(0, 2)).toEqual(['p30', 'p29']);
    const second = await newest('limit=25&skip=25');
    expect(second.entries.map(({ kind }) => kind).slice(-2)).toEqual(['entries-put', 'case-created']);
    expect(second.entries).toHaveLength(7);
  });

  test('those of one author, and of one week', async () => {
    const page = await newest(`by=${encodeURIComponent('page: 王芳')}`);
    expect([page.total, idsOf(page)[0]]).toEqual([10, 'p30']);
    const today = new Date().toISOString().slice(0, 10);
    expect((await newest(`week=${today}`)).total).toBe(32);
    expect((await newest('week=2020-01-06')).total).toBe(0);
  });

  test('each number of the case is what it counts', async () => {
    const body = CaseNumbers.parse((await served.get('/api/cases/small/numbers')).body);
    expect(body).toMatchObject({
      entries: { party: 36, source: 4, statement: 2 },
      sources: { withCopy: 0, withoutCopy: 4 },
      statements: { withPlace: 1, withoutPlace: 1 },
    });
    const { findings } = FindingList.parse((await served.get('/api/cases/small/findings')).body);
    const inAll = body.verdicts.reduce((sum, each) => sum + each.findings, 0);
    expect(inAll).toBe(findings.length);
    for (const { by, week, entries } of body.changes) {
      expect(new Date(`${week}T00:00Z`).getUTCDay()).toBe(1);
      expect((await newest(`by=${encodeURIComponent(by)}&week=${week}`)).total).toBe(entries);
    }
    expect(body.changes.map(({ by }) => by)).toEqual(['page', 'page: 王芳', 'folder']);
  });
});
