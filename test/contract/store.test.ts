import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Case, Kind } from '../../src/case/index.js';
import { writeCase } from '../../src/case/index.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines, runSql } from '../support/engines.js';
import { smallCase } from '../support/small-case.js';

const caseId = 'small';
const page = { by: 'page' };
const party = (id: string, name = id) => ({ id, name, kind: 'company' });
const at = (kind: Kind, id: string) => ({ caseId, kind, id });

/** The small case with some parties added, replaced or left out. */
function withParties(...parties: readonly object[]): Case {
  const { entries } = smallCase({});
  return smallCase({ party: [...entries.party, ...parties].map((entry) => ({ ...entry })) });
}

const namesOf = async (store: Store): Promise<string[]> =>
  (await store.findCase(caseId))!.caseData.entries.party.map((entry) => entry.name);

describe.each(engines())('the store on $name', (engine) => {
  let store: Store;

  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(() => clear(store));

  const reopen = async (now?: () => Date): Promise<void> => {
    await store.close();
    store = await engine.open(now);
  };
  const tamper = (...statements: string[]): Promise<void> =>
    runSql(
      store,
      'alter table journal disable trigger all',
      ...statements,
      'alter table journal enable trigger all',
    );

  test('gives back the case it was given, byte for byte, after closing too', async () => {
    const caseData = { ...smallCase({}), formats: { party: 'csv', source: 'yaml' } as const };
    await store.loadCase(caseData);
    await reopen();
    const stored = await store.findCase(caseId);
    expect(stored?.caseData).toEqual(caseData);
    expect(writeCase(stored!.caseData)).toEqual(writeCase(caseData));
  });

  test('knows no case before one is loaded', async () => {
    expect(await store.listCases()).toEqual([]);
    expect(await store.findSeq(caseId)).toBeUndefined();
    expect(await store.findCase(caseId)).toBeUndefined();
    await expect(store.putEntry(at('party', 'x'), party('x'), page)).rejects.toMatchObject({
      code: 'case-unknown',
    });
  });

  test('a case begun here is there after closing, once, and its chain is whole', async () => {
    const header = { ...smallCase({}).header, title: 'Guanti per Bologna' };
    await store.createCase(header, page);
    await expect(store.createCase(header, page)).rejects.toMatchObject({ code: 'case-exists' });
    await store.putEntry(at('party', 'x'), party('x'), page);
    await reopen();
    expect((await store.findCase(caseId))?.caseData.header).toEqual(header);
    expect(await namesOf(store)).toEqual(['x']);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  test('how a case was described here outlives its folder, and undo brings back what it was called', async () => {
    const folder = smallCase({});
    const { header } = folder;
    await store.loadCase(folder);
    const titleOf = async () => (await store.findCase(caseId))?.caseData.header.title;
    const { seq } = await store.putHeader({ ...header, title: 'As it is called here' }, page);
    expect(await store.loadCase(folder)).toMatchObject({ headerKept: true });
    // The folder says how its files are written, and takes the title no further for that.
    await store.loadCase({ ...folder, formats: { party: 'csv' } });
    expect(await store.loadCase({ ...folder, formats: { party: 'yaml' } })).toMatchObject({
      headerKept: true,
    });
    expect(await titleOf()).toBe('As it is called here');
    await reopen();
    await store.undo(caseId, seq, page);
    expect(await titleOf()).toBe(header.title);
    await expect(store.undo(caseId, seq, page)).rejects.toMatchObject({ code: 'changed-since' });
    expect(await store.verify()).toMatchObject({ ok: true });
    await store.rebuild();
    expect(await titleOf()).toBe(header.title);
  });

  test('appends what is new at the end and keeps the place of what is edited', async () => {
    await store.loadCase(smallCase({}));
    await store.putEntry(at('party', 'new'), party('new'), page);
    await store.putEntry(at('party', 'gov-b'), party('gov-b', 'edited'), page);
    expect(await namesOf(store)).toEqual([
      'State A',
      'edited',
      'Minister A',
      'Minister B',
      'Outlet C',
      'Outlet D',
      'new',
    ]);
  });

  test('an entry that is removed and put back by undo has its place again', async () => {
    await store.loadCase(smallCase({}));
    const before = await namesOf(store);
    const { seq } = await store.removeEntry(at('party', 'minister-a'), page);
    expect(await namesOf(store)).not.toContain('Minister A');
    await store.undo(caseId, seq, page);
    expect(await namesOf(store)).toEqual(before);
  });

  test('entries that come together are one change: one undo takes all of them back, and they can come again', async () => {
    await store.loadCase(smallCase({}));
    const before = await namesOf(store);
    const added = ['one', 'two'].map((id) => ({ kind: 'party' as const, entry: party(id) }));
    const { seq } = await store.addEntries(caseId, added, page);
    expect(await namesOf(store)).toEqual([...before, 'one', 'two']);
    await expect(store.addEntries(caseId, added, page)).rejects.toThrow();
    await store.undo(caseId, seq, page);
    expect(await namesOf(store)).toEqual(before);
    await store.addEntries(caseId, added, page);
    expect(await namesOf(store)).toEqual([...before, 'one', 'two']);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 5 });
    await store.rebuild();
    expect(await namesOf(store)).toEqual([...before, 'one', 'two']);
  });

  test('an entry that its kind would not take is not written', async () => {
    await store.loadCase(smallCase({}));
    await expect(store.putEntry(at('party', 'x'), { id: 'x' }, page)).rejects.toThrow();
    await expect(store.putEntry(at('party', 'x'), party('y'), page)).rejects.toThrow();
    expect(await store.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  test('undo of what has been changed since is refused, and of an undo brings the change back', async () => {
    await store.loadCase(smallCase({}));
    const first = await store.putEntry(at('party', 'gov-a'), party('gov-a', 'first'), page);
    const second = await store.putEntry(at('party', 'gov-a'), party('gov-a', 'second'), page);
    await expect(store.undo(caseId, first.seq, page)).rejects.toMatchObject({ code: 'changed-since' });
    const undone = await store.undo(caseId, second.seq, page);
    expect(await namesOf(store)).toContain('first');
    await store.undo(caseId, undone.seq, page);
    expect(await namesOf(store)).toContain('second');
  });

  test('undo of an entry nobody wrote, or of the making of the case, is refused', async () => {
    await store.loadCase(smallCase({}));
    await expect(store.undo(caseId, 99, page)).rejects.toMatchObject({ code: 'journal-entry-unknown' });
    await expect(store.undo(caseId, 1, page)).rejects.toMatchObject({ code: 'undo-impossible' });
  });

  test('a change planned on an older state is refused', async () => {
    const { seq } = await store.loadCase(smallCase({}));
    await store.putEntry(at('party', 'one'), party('one'), { ...page, ifSeq: seq });
    await expect(
      store.putEntry(at('party', 'two'), party('two'), { ...page, ifSeq: seq }),
    ).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(await namesOf(store)).not.toContain('two');
  });

  test('loading again changes nothing and writes nothing', async () => {
    const { seq } = await store.loadCase(smallCase({}));
    expect(await store.loadCase(smallCase({}))).toMatchObject({
      seq,
      added: 0,
      updated: 0,
      removed: 0,
      kept: [],
    });
  });

  test('loading follows the folder where the folder wrote last, and keeps what was entered here', async () => {
    await store.loadCase(withParties(party('by-folder'), party('both'), party('dropped')));
    await store.putEntry(at('party', 'both'), party('both', 'edited here'), page);
    await store.putEntry(at('party', 'here'), party('here', 'entered here'), page);
    const loaded = await store.loadCase(withParties(party('by-folder', 'changed'), party('both', 'changed')));
    expect(loaded).toMatchObject({ added: 0, updated: 1, removed: 1, kept: [{ kind: 'party', id: 'both' }] });
    expect((await namesOf(store)).slice(6)).toEqual(['changed', 'edited here', 'entered here']);
  });

  test('what was removed here does not come back with the folder', async () => {
    await store.loadCase(withParties(party('unwanted')));
    await store.removeEntry(at('party', 'unwanted'), page);
    expect(await store.loadCase(withParties(party('unwanted')))).toMatchObject({
      added: 0,
      kept: [{ id: 'unwanted' }],
    });
    expect(await namesOf(store)).not.toContain('unwanted');
  });

  test('what the folder drops stays while something entered here stands on it', async () => {
    await store.loadCase(withParties(party('parent')));
    await store.putEntry(at('party', 'child'), { ...party('child'), speaksFor: 'parent' }, page);
    expect(await store.loadCase(smallCase({}))).toMatchObject({ removed: 0, kept: [{ id: 'parent' }] });
    expect(await namesOf(store)).toContain('parent');
  });

  test('a line added in the middle of a file stands there and rewrites nothing else', async () => {
    await store.loadCase(withParties(party('a'), party('c')));
    expect(await store.loadCase(withParties(party('a'), party('b'), party('c')))).toMatchObject({ added: 1 });
    const { entries } = await store.readJournal(caseId, { from: 3, limit: 10 });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.body).toMatchObject({ changes: [{ id: 'b' }] });
    expect((await namesOf(store)).slice(6)).toEqual(['a', 'b', 'c']);
  });

  test('the journal is paged, and counts what is in it', async () => {
    await store.loadCase(smallCase({}));
    for (let n = 0; n < 5; n++) await store.putEntry(at('party', `p${n}`), party(`p${n}`), page);
    const { entries, total } = await store.readJournal(caseId, { from: 4, limit: 2 });
    expect(total).toBe(7);
    expect(entries.map(({ seq, kind, by }) => ({ seq, kind, by }))).toEqual([
      { seq: 4, kind: 'entry-put', by: 'page' },
      { seq: 5, kind: 'entry-put', by: 'page' },
    ]);
  });

  test('the journal cannot be altered, cut or emptied by SQL', async () => {
    await store.loadCase(smallCase({}));
    for (const statement of ["update journal set author = 'x'", 'delete from journal', 'truncate journal']) {
      await expect(runSql(store, statement)).rejects.toThrow(/append-only/);
    }
    expect(await store.verify()).toMatchObject({ ok: true, entries: 2 });
  });

  describe('verify names the first broken entry', () => {
    beforeEach(async () => {
      await store.loadCase(smallCase({}));
      for (let n = 0; n < 4; n++) await store.putEntry(at('party', `p${n}`), party(`p${n}`), page);
    });

    test.each([
      ['an altered body', ["update journal set body = replace(body, 'p1', 'px') where seq = 4"], 4],
      ['an altered author', ["update journal set author = 'somebody' where seq = 5"], 5],
      ['an altered time', ["update journal set at = '2019-01-01T00:00:00.000Z' where seq = 5"], 5],
      ['an altered hash', ["update journal set hash = repeat('a', 64) where seq = 3"], 3],
      ['an altered link', ["update journal set prev_hash = repeat('a', 64) where seq = 3"], 3],
      ['a body that is not JSON', ["update journal set body = '{' where seq = 5"], 5],
      ['a missing entry', ['delete from journal where seq = 4'], 4],
      ['a missing first entry', ['delete from journal where seq = 1'], 1],
      ['a missing last entry', ['delete from journal where seq = 6'], 6],
      [
        'swapped entries',
        [
          'update journal set seq = 100 where seq = 4',
          'update journal set seq = 4 where seq = 5',
          'update journal set seq = 5 where seq = 100',
        ],
        4,
      ],
      ['an entry moved to another case', ["update journal set case_id = 'other' where seq = 4"], 4],
      [
        'a table that says otherwise',
        ["update entry set body = replace(body, 'p2', 'px') where id = 'p2'"],
        5,
      ],
      ['a row that the table has lost', ["delete from entry where id = 'p2'"], 5],
    ])('%s', async (_, statements, seq) => {
      await tamper(...statements);
      const { ok, firstBroken } = await store.verify();
      expect(ok).toBe(false);
      expect(firstBroken?.seq).toBe(seq);
      expect(firstBroken?.found).not.toBe(firstBroken?.expected);
    });

    test('a row nobody wrote', async () => {
      await tamper("insert into entry values ('small', 'party', 'forged', 1, 'page', '{}', 6)");
      expect(await store.verify()).toMatchObject({ ok: false, firstBroken: { seq: 6 } });
    });
  });

  test('a clock that goes back neither stops writing nor breaks the chain', async () => {
    await store.loadCase(smallCase({}));
    await reopen(() => new Date('1999-12-31T00:00:00Z'));
    await store.putEntry(at('party', 'late'), party('late'), page);
    expect(await store.verify()).toMatchObject({ ok: true, entries: 3, clockBack: [3] });
  });

  test('a head that was kept elsewhere is found again, and missed when the journal was cut with its head', async () => {
    await store.loadCase(smallCase({}));
    await store.putEntry(at('party', 'late'), party('late'), page);
    const { head } = await store.verify();
    expect(head.seq).toBe(3);
    expect(await store.verify([head])).toMatchObject({ ok: true });
    const { entries } = await store.readJournal(caseId, { from: 2, limit: 1 });
    await tamper(
      'delete from journal where seq = 3',
      `update head set seq = 2, hash = '${entries[0]?.hash}'`,
      "delete from entry where id = 'late'",
      'update case_header set seq = 2',
    );
    const { ok, firstBroken } = await store.verify([head]);
    expect({ ok, seq: firstBroken?.seq }).toEqual({ ok: false, seq: 3 });
    expect(await store.verify([{ seq: 2, hash: 'f'.repeat(64) }])).toMatchObject({
      ok: false,
      firstBroken: { seq: 2 },
    });
  });

  test.each([
    ['changed', `update case_header set header = replace(header, 'A small case', 'Another')`],
    ['gone', 'delete from case_header'],
    ['forged', "insert into case_header values ('forged', '{}', '{}', 2)"],
    ['set to another number', 'update case_header set seq = 1'],
    ['no JSON', "update case_header set formats = '{'"],
  ])('verify sees a header of a case that is %s', async (_, statement) => {
    await store.loadCase(smallCase({}));
    await tamper(statement);
    expect(await store.verify()).toMatchObject({ ok: false });
  });

  test('a backup gives the same store again, and one that was touched is refused whole', async () => {
    await store.loadCase(smallCase({}));
    for (let n = 0; n < 3; n++) await store.putEntry(at('party', `p${n}`), party(`p${n}`), page);
    const lines: string[] = [];
    const head = await store.backUp(async (line) => void lines.push(line));
    const before = await snapshot(store);
    await expect(store.restore(linesOf(lines))).rejects.toMatchObject({ code: 'output-exists' });
    await clear(store);
    const touched = [
      lines.slice(0, -1),
      lines.slice(1),
      lines.with(3, lines[3]!.replace('p1', 'px')),
      lines.toSpliced(2, 1),
      [...lines.slice(0, 3), '{'],
    ];
    for (const each of touched) {
      await expect(store.restore(linesOf(each))).rejects.toMatchObject({ code: 'journal-broken' });
      expect(await store.listCases()).toEqual([]);
    }
    expect(await store.restore(linesOf(lines))).toEqual(head);
    expect(await snapshot(store)).toEqual(before);
    expect(await store.verify([head])).toMatchObject({ ok: true });
  });

  test('writers at the same time make one chain', async () => {
    await store.loadCase(smallCase({}));
    const other = engine.name === 'Postgres' ? await engine.open() : store;
    const writes = Array.from({ length: 40 }, (_, n) =>
      (n % 2 ? store : other).putEntry(at('party', `w${n}`), party(`w${n}`), page),
    );
    const seqs = (await Promise.all(writes)).map((written) => written.seq).toSorted((a, b) => a - b);
    expect(seqs).toEqual(Array.from({ length: 40 }, (_, n) => n + 3));
    expect(await store.verify()).toMatchObject({ ok: true, entries: 42 });
    if (other !== store) await other.close();
  });

  test('replaying the journal gives the tables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await store.loadCase(smallCase({}));
        for (const each of steps) await take(store, each);
        const before = await snapshot(store);
        await store.rebuild();
        expect(await snapshot(store)).toEqual(before);
        expect(await store.verify()).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });
});

type Step =
  | { do: 'put'; id: string; name: string }
  | { do: 'remove'; id: string }
  | { do: 'undo'; back: number }
  | { do: 'load'; ids: string[]; name: string };

const id = fc.constantFrom('p0', 'p1', 'p2', 'p3');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('put' as const),
    id,
    name: fc.constantFrom('a', '口罩', '"quoted"', "it's", 'back\\slash', '\u{1f637}'),
  }),
  fc.record({ do: fc.constant('remove' as const), id }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(6) }),
  fc.record({ do: fc.constant('load' as const), ids: fc.uniqueArray(id), name: fc.constantFrom('x', 'y') }),
);

// What is refused is part of the sequence: it must leave nothing behind.
async function take(store: Store, each: Step): Promise<void> {
  const write = (): Promise<unknown> => {
    if (each.do === 'put') return store.putEntry(at('party', each.id), party(each.id, each.name), page);
    if (each.do === 'remove') return store.removeEntry(at('party', each.id), page);
    if (each.do === 'load')
      return store.loadCase(withParties(...each.ids.map((name) => party(name, each.name))));
    return store.findSeq(caseId).then((seq) => store.undo(caseId, seq! - each.back, page));
  };
  await write().catch((error: { code?: string }) => {
    if (
      !['entry-unknown', 'changed-since', 'undo-impossible', 'journal-entry-unknown'].includes(
        error.code ?? '',
      )
    ) {
      throw error;
    }
  });
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function snapshot(store: Store): Promise<unknown> {
  return { cases: await store.listCases(), stored: await store.findCase(caseId) };
}
