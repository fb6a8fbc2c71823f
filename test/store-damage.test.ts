import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keepPlan, planFile } from '../src/movement/io/capture.js';
import { openStore, type Store } from '../src/store/index.js';
import { SqlStore } from '../src/store/sql-store.js';
import { smallCase } from './support/small-case.js';

// Each file of a store is damaged in turn. What is answered afterwards is what was stored, or is refused in words that
// say what to do. A usual run damages every fourth file that is ours in one way, all drawn by lot, and three of all files;
// DAMAGE_RUNS damages each that is ours, and as many of all files; DAMAGE_RUNS=all takes every file in every way.
vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 900_000 });
const runs = process.env.DAMAGE_RUNS || '3';
const seed = Number(process.env.WAYBILL_SEED || Date.now() % 1_000_000);
const next = random(seed);
const lanes = 2;
const hangMs = 600_000;

const scratch = mkdtempSync(join(tmpdir(), 'waybill-damage-'));
const at = (...names: string[]): string => join(scratch, ...names);
const reader = join(import.meta.dirname, 'support/damage-reader.mjs');

const ways = {
  zeroed: (bytes: Buffer) => bytes.fill(0),
  halved: (bytes: Buffer) => bytes.subarray(0, used(bytes) >> 1),
  flipped: (bytes: Buffer, draw: number) => {
    const place = Math.floor(draw * used(bytes));
    bytes[place] = (bytes[place] ?? 0) ^ 4;
    return bytes;
  },
  removed: () => undefined,
} satisfies Record<string, (bytes: Buffer, draw: number) => Buffer | undefined>;
type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

// A file of the log is 16 MB of which little is written.
const used = (bytes: Buffer): number => bytes.findLastIndex((byte) => byte !== 0) + 1;

/**
 * What may come of it. exact: nothing shows. mended: refused, and `waybill rebuild` gives all of it again. refused:
 * opens, to be verified, and nothing is answered but what was stored. closed: does not open.
 */
type Outcome = 'exact' | 'mended' | 'refused' | 'closed';

const expected: readonly (readonly [RegExp, readonly Outcome[]])[] = [
  [/^(?:entry|case_header)(?:_pkey)?$/, ['exact', 'mended']],
  [/^(?:journal_pkey|journal_case|head_pkey)$/, ['exact', 'mended']],
  [/^(?:journal|head)$/, ['exact', 'refused']],
  // Events are kept nowhere else but in a backup; what they are found by is made again.
  [/^event(?:_name|_capture|_query|_subscription)?(?: toast)?$/, ['exact', 'refused']],
  [/^event_/, ['exact', 'mended']],
  // What was worked out of events, and is again.
  [/^trace_kept/, ['exact', 'mended']],
  [/^(?:journal|head|entry|case_header) toast$/, ['exact', 'refused', 'mended']],
  // Who may sign in is no part of the record: a damaged one is left out or refused, and a backup holds them.
  [/^person/, ['exact', 'refused']],
  [/^migration/, ['exact', 'closed']],
  [/_(?:fsm|vm)$|pg_internal\.init$|^lock$|pg_ident\.conf$|pg_subtrans|postmaster\.pid$/, ['exact']],
  [/^db\/(?:global\/)?pg_|PG_VERSION$|\.conf$|pg_filenode\.map$/, ['exact', 'closed', 'refused']],
  // It is only held against the journal: without it, or where it says less, `verify` says so.
  [/^heads\.log$/, ['exact', 'refused']],
  // Postgres's own catalogs: whatever they break, in words.
  [/^db\/(?:base|global)\/\d*\/?\d+$/, ['exact', 'mended', 'refused', 'closed']],
];

type Asked = {
  readonly answer?: unknown;
  readonly refused?: { name: string; code: string; message: string };
};
type Said = Record<
  'opened' | 'list' | 'read' | 'journal' | 'events' | 'verified' | 'health' | 'backup' | 'rebuilt',
  Asked
> & {
  readonly again: Record<'read' | 'events' | 'verified' | 'health', Asked>;
};
type Round = { readonly from: string; readonly file: string; readonly way: Way; readonly draw: number };

const names = new Map<string, string>();
const whole = new Map<string, Said>();

beforeAll(async () => {
  const store = await openStore({ folder: at('closed') }, () => new Date());
  await store.loadCase(smallCase({}));
  for (let n = 0; n < 24; n++) {
    // What does not compress: long ones are kept beside their table.
    const name = Array.from({ length: n % 9 === 0 ? 1_900 : 500 }, () =>
      String.fromCharCode(97 + next() * 26),
    );
    const party = { id: `p${n}`, name: `Party ${name.join('')}`, kind: 'company' };
    await store.putEntry({ caseId: 'small', kind: 'party', id: party.id }, party, { by: 'page: Rita' });
  }
  await captureSome(store);
  if (!(store instanceof SqlStore)) throw new TypeError('not a store over SQL');
  const { rows } = await sql<{ name: string; path: string }>`
    select pg_relation_filepath(c.oid) as path, coalesce(t.relname || ' toast', c.relname) as name
    from pg_class c left join pg_class t on t.reltoastrelid = c.oid
    where c.relnamespace = 'public'::regnamespace or t.relnamespace = 'public'::regnamespace`.execute(
    await store.runsOn.database(),
  );
  for (const { name, path } of rows) names.set(`db/${path}`, name);
  // As a process that was killed leaves it: the log holds what the tables do not yet.
  cpSync(at('closed'), at('killed'), { recursive: true });
  await store.close();
  const lane = new Reader();
  for (const from of ['closed', 'killed']) {
    cpSync(at(from), at('lane'), { recursive: true });
    whole.set(from, await lane.look(at('lane')));
    rmSync(at('lane'), { recursive: true });
  }
  lane.end();
  expect(whole.get('closed')?.verified.answer).toMatchObject({ ok: true, entries: 26 });
  expect(whole.get('killed')).toEqual(whole.get('closed'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test(`a damaged file is told or harms nothing (WAYBILL_SEED=${seed}, DAMAGE_RUNS=${runs})`, async () => {
  const rounds = drawRounds();
  const tally: Partial<Record<Outcome, number>> = {};
  const wrong: string[] = [];
  const total = rounds.length;
  const run = async (lane: number): Promise<void> => {
    const child = new Reader();
    for (let round = rounds.pop(); round; round = rounds.pop()) {
      const { outcome, faults } = judge(round, await damage(child, at(`lane-${lane}`), round));
      tally[outcome] = (tally[outcome] ?? 0) + 1;
      const title = `${round.from}: ${nameOf(round.file)} (${round.file}) ${round.way} at ${round.draw}`;
      wrong.push(...faults.map((fault) => `${title}: ${fault}`));
    }
    child.end();
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
  console.log(`${total} damaged files: ${JSON.stringify(tally)}`);
  expect(wrong).toEqual([]);
});

test('the backup gives the stored case again', async () => {
  const store = await openStore({ folder: at('new') }, () => new Date());
  const lines = whole.get('closed')?.backup.answer;
  if (!Array.isArray(lines)) throw new TypeError('there is no backup');
  await store.restore(
    (async function* () {
      yield* lines.map(String);
    })(),
  );
  expect(await store.findCase('small')).toEqual(whole.get('closed')?.read.answer);
  expect(await store.verify()).toEqual(whole.get('closed')?.verified.answer);
  await store.close();
});

/** Some events, as a sender's file brings them. */
async function captureSome(store: Store): Promise<void> {
  const eventList = Array.from({ length: 40 }, (_, n) => ({
    type: 'ObjectEvent',
    action: 'OBSERVE',
    eventTime: `2026-03-10T08:00:${String(n).padStart(2, '0')}Z`,
    eventTimeZoneOffset: '+01:00',
    bizStep: 'receiving',
    epcList: Array.from({ length: 20 }, (__, i) => `urn:epc:id:sgtin:9520000.010001.${n}-${i}`),
  }));
  const plan = planFile('events.json', Buffer.from(JSON.stringify(eventList)), 'rollback');
  await keepPlan(store, plan, { by: 'test', onError: 'rollback', now: new Date('2026-03-20T08:00:00Z') });
}

function drawRounds(): Round[] {
  const all = ['closed', 'killed'].flatMap((from) =>
    filesOf(at(from)).flatMap((file) => wayNames.map((way): Round => ({ from, file, way, draw: next() }))),
  );
  if (runs === 'all') return all;
  const ours = [...filesOf(at('closed')), 'db/postmaster.pid'].filter(
    (file) => names.has(file) || !/\d$/.test(file) || /pg_/.test(file),
  );
  const once = ours
    .filter((file) => !/\/\d+_(?:vm|fsm)$/.test(file))
    .filter(() => process.env.DAMAGE_RUNS || next() < 0.25)
    .map((file): Round => {
      const from = next() < 0.5 && file !== 'db/postmaster.pid' ? 'closed' : 'killed';
      return { from, file, way: wayNames[Math.floor(next() * wayNames.length)] ?? 'zeroed', draw: next() };
    });
  const others = Array.from({ length: Number(runs) }, () => all[Math.floor(next() * all.length)]);
  return [...once, ...others.filter((round) => round !== undefined)];
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .toSorted();

const nameOf = (file: string): string => names.get(file) ?? file;

async function damage(child: Reader, folder: string, { from, file, way, draw }: Round): Promise<Said> {
  cpSync(at(from), folder, { recursive: true });
  const damaged = ways[way](readFileSync(join(folder, file)), draw);
  if (damaged) writeFileSync(join(folder, file), damaged);
  else rmSync(join(folder, file));
  const said = await child.look(folder);
  rmSync(folder, { recursive: true, force: true });
  return said;
}

function judge({ from, file }: Round, said: Said): { outcome: Outcome; faults: string[] } {
  const stored = whole.get(from);
  if (!stored) throw new TypeError(`there is no store ${from}`);
  const { again } = said;
  const faults: string[] = [];
  const same = (one: Asked | undefined, other: Asked): boolean =>
    JSON.stringify(one?.answer) === JSON.stringify(other.answer) && !one?.refused;
  const isTold = (asked: Asked): boolean => isOk(asked) === false;
  for (const [step, asked] of [...Object.entries(said), ...Object.entries(again ?? {})]) {
    if (step !== 'again') faults.push(...faultsOfRefusal(step, asked as Asked));
  }
  if (said.opened.refused) return { outcome: 'closed', faults: [...faults, ...unexpected(file, 'closed')] };
  for (const step of ['list', 'read', 'journal', 'events', 'backup'] as const) {
    if (!said[step].refused && !same(said[step], stored[step])) faults.push(`${step} answers something else`);
  }
  const isWhole = (['list', 'read', 'journal', 'events', 'health'] as const).every((step) =>
    same(said[step], stored[step]),
  );
  if (isOk(said.verified) === true && !isWhole) faults.push('verify says whole');
  if (!again.read.refused && !same(again.read, stored.read)) faults.push('rebuilt to something else');
  const isMended =
    same(again.read, stored.read) &&
    same(again.events, stored.events) &&
    isOk(again.verified) === true &&
    !again.health.refused &&
    !said.rebuilt.refused;
  const outcome = isWhole && !isTold(said.verified) ? 'exact' : isMended ? 'mended' : 'refused';
  if (outcome !== 'exact' && isOk(said.verified) === true && !said.health.refused)
    faults.push('nothing tells it');
  return { outcome, faults: [...faults, ...unexpected(file, outcome)] };
}

/** What `verify` says: undefined where it cannot be asked. */
function isOk({ answer }: Asked): boolean | undefined {
  return typeof answer === 'object' && answer !== null && 'ok' in answer ? answer.ok === true : undefined;
}

function faultsOfRefusal(step: string, { refused }: Asked): string[] {
  if (!refused) return [];
  const { name, code, message } = refused;
  if (name !== 'AppError') return [`${step} ends in ${name} ${code}: ${message}`];
  const isClear = /waybill (?:restore|rebuild|verify)/.test(message) && !/Aborted|undefined|\n/.test(message);
  return isClear ? [] : [`${step} does not say what to do: ${message}`];
}

function unexpected(file: string, outcome: Outcome): string[] {
  const [, outcomes] = expected.find(([form]) => form.test(nameOf(file))) ?? [];
  return outcomes?.includes(outcome) ? [] : [`${outcome}, expected ${outcomes?.join(' or ') ?? 'nothing'}`];
}

/** Looks into stores in a process of its own, which damage may end or hang; then another takes its place. */
class Reader {
  private child: ChildProcess | undefined;

  async look(folder: string): Promise<Said> {
    this.child ??= spawn(process.execPath, [reader], { stdio: ['pipe', 'pipe', 'ignore'] });
    const { child } = this;
    const gone = (name: string): Said =>
      ({ opened: { refused: { name, code: '', message: 'the process' } } }) as unknown as Said;
    return new Promise((resolve) => {
      const lines = createInterface(child.stdout!);
      const done = (said: Said): void => {
        clearTimeout(hang);
        lines.close();
        child.removeAllListeners('exit');
        resolve(said);
      };
      const left = (name: string): void => {
        this.child = undefined;
        child.kill('SIGKILL');
        done(gone(name));
      };
      const hang = setTimeout(() => left('a hang'), hangMs);
      child.once('exit', () => left('its end'));
      lines.on('line', (line) => {
        if (line.startsWith('{"opened"')) done(JSON.parse(line) as Said);
      });
      child.stdin!.write(`${folder}\n`);
    });
  }

  end(): void {
    this.child?.kill('SIGKILL');
  }
}

// Mulberry32, so that a run can be repeated.
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
