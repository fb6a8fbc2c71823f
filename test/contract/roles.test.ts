import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../support/engines.js';
import { enter, type Session, signIn } from '../support/people.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// Every role asks every operation that the description has, of a real server. What each may is read in the reference,
// which was written by hand; an operation that is not in it fails.

const text = readFileSync(join(import.meta.dirname, '../../docs/reference/roles.md'), 'utf8');
const cellsOf = (line: string): string[] => [...line.matchAll(/`([^`]+)`/g)].map(([, cell = '']) => cell);
const tables = text.split(/\n\n/).map((part) => part.split('\n').filter((line) => line.startsWith('| `')));
const [roleTable = [], operationTable = [], epcisTable = []] = tables.filter((lines) => lines.length > 0);
const actsOf = new Map(roleTable.map((line) => [cellsOf(line)[0] ?? '', cellsOf(line).slice(1)]));
const actOf = new Map(
  [...operationTable, ...epcisTable].flatMap((line) => {
    const [act = '', ...operations] = cellsOf(line);
    return operations.map((operation) => [operation, act] as const);
  }),
);

type Asked = { readonly name: string; readonly method: string; readonly path: string };
type Somebody = { readonly headers: Session; readonly roles: readonly string[]; readonly of?: string };

const [engine] = engines();
let served: Served;
let operations: Asked[] = [];
const people = new Map<string, Somebody>();

beforeAll(async () => {
  await engine!.start();
  const store = await engine!.open();
  const other = smallCase({});
  await store.loadCase({ ...other, header: { ...other.header, id: 'other' as typeof other.header.id } });
  served = await serveCase(store, smallCase({}), { requestsPerMinuteMax: 1_000_000 });
  await enter(served, 'Admin', { roles: ['admin'] });
  const admin = await signIn(served, 'Admin');
  people.set('admin everywhere', { headers: admin, roles: ['admin'] });
  for (const role of actsOf.keys()) {
    await enter(served, `Every ${role}`, { roles: [role], as: admin });
    people.set(`${role} everywhere`, { headers: await signIn(served, `Every ${role}`), roles: [role] });
    await enter(served, `One ${role}`, { roles: [role], of: 'small', as: admin });
    people.set(`${role} of small`, {
      headers: await signIn(served, `One ${role}`),
      roles: [role],
      of: 'small',
    });
  }
  await enter(served, 'Two roles', { roles: ['inspector', 'editor'], of: 'small', as: admin });
  const two = { headers: await signIn(served, 'Two roles'), roles: ['inspector', 'editor'], of: 'small' };
  people.set('two roles of small', two);
  await enter(served, 'No role', { roles: [], as: admin });
  people.set('nobody of a role', { headers: await signIn(served, 'No role'), roles: [] });
  const { body: description } = await served.get('/api/openapi.json', { headers: admin });
  operations = Object.entries(
    description.paths as Record<string, Record<string, { operationId: string }>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      name: operationId,
      method: method.toUpperCase(),
      path,
    })),
  );
  for (const line of epcisTable)
    for (const name of cellsOf(line).slice(1)) {
      const [method = '', path = ''] = name.split(' ');
      operations.push({ name, method, path });
    }
}, 120_000);
afterAll(async () => {
  await served.close();
  await engine!.stop();
});

const uuid = '00000000-0000-4000-8000-000000000000';
const values: Record<string, string> = { kind: 'party', seq: '999', sha256: 'a'.repeat(64), file: 'a' };
const addressIn = (path: string, caseId: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'case' ? caseId : (values[name] ?? uuid)));

/** What the gate answered: what lies behind it says 400, 404 and more to requests as empty as these. */
async function ask({ method, path }: Asked, caseId: string, headers: Session): Promise<string> {
  // Whoever is let in is told at once that there is no such day, instead of being worked for.
  const address = `${addressIn(path, caseId)}?asOf=none&limit=none`;
  const answer = await served.get(address, { method, headers });
  if (answer.status === 401) return 'signed out';
  if (answer.status === 403) return 'refused';
  if (answer.status === 500) return 'fault';
  return answer.body?.code === 'case-unknown' && path.includes('{case}') ? 'not there' : 'passed';
}

function expected({ name, path }: Asked, caseId: string, { roles, of }: Somebody): string {
  const act = actOf.get(name);
  if (act === 'anyone') return 'passed';
  if (act === 'signed-in') return roles.length > 0 ? 'passed' : 'refused';
  const isOfCase = path.includes('{case}');
  const counts = of === undefined || (isOfCase && of === caseId);
  const acts = counts ? roles.flatMap((role) => actsOf.get(role) ?? []) : [];
  if (acts.includes(act ?? '')) return 'passed';
  return isOfCase && !acts.includes('read') ? 'not there' : 'refused';
}

test('every operation has a rule in the reference, and the reference no other', () => {
  const named = new Set(operations.map(({ name }) => name));
  expect([...named].filter((name) => !actOf.has(name))).toEqual([]);
  expect([...actOf.keys()].filter((name) => !named.has(name))).toEqual([]);
  expect(operations.length).toBeGreaterThan(140);
});

// Own password, devices and the session of whoever asks are for whoever signed in; a session that ended asks no more.
const ends = new Set(['signOut']);

describe('every role asks every operation', () => {
  test.each(['small', 'other'])('of the case %s', { timeout: 240_000 }, async (caseId) => {
    const wrong: string[] = [];
    for (const [who, somebody] of people) {
      // Roles for every case are for this one as for the other.
      if (caseId === 'other' && somebody.of === undefined) continue;
      for (const operation of operations) {
        if (ends.has(operation.name)) continue;
        const found = await ask(operation, caseId, somebody.headers);
        const right = expected(operation, caseId, somebody);
        if (found !== right) wrong.push(`${who}: ${operation.name} of ${caseId}: ${found}, not ${right}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(served.faults).toEqual([]);
  });

  test('signed out, and with a token that was taken back', { timeout: 120_000 }, async () => {
    const admin = people.get('admin everywhere')!.headers;
    const { body: device } = await served.send('POST', '/api/me/devices', { name: 'phone' }, admin);
    const bearer = { authorization: `Bearer ${device.token}` };
    expect((await served.get('/api/cases', { headers: bearer })).status).toBe(200);
    await served.send('DELETE', `/api/me/devices/${device.id}`, undefined, admin);
    const ended = await signIn(served, 'Every viewer');
    await served.send('DELETE', '/api/session', undefined, ended);
    const open: string[] = [];
    for (const headers of [{}, bearer, ended, { cookie: 'waybill-session=a' }])
      for (const operation of operations)
        if (actOf.get(operation.name) !== 'anyone') {
          const found = await ask(operation, 'small', headers);
          if (found !== 'signed out') open.push(`${operation.name}: ${found}`);
        }
    expect(open).toEqual([]);
  });

  test('from a device that is held to a lesser role', { timeout: 120_000 }, async () => {
    const admin = people.get('admin everywhere')!.headers;
    const given = { name: 'tablet', role: 'recorder' };
    const { body: device } = await served.send('POST', '/api/me/devices', given, admin);
    const headers = { authorization: `Bearer ${device.token}` };
    const wrong: string[] = [];
    for (const operation of operations) {
      // One's own keys are given out to nobody who only has one of them.
      const isOwn = /OwnDevice|changePassword|(?:offer|add|remove)Passkey/.test(operation.name);
      const right = isOwn ? 'refused' : expected(operation, 'small', { headers, roles: ['recorder'] });
      // What is sent is held against its form first: of these only what takes nothing gets as far.
      const isAsked = !isOwn || ['listOwnDevices', 'offerPasskey', 'removePasskey'].includes(operation.name);
      const found = isAsked ? await ask(operation, 'small', headers) : right;
      if (found !== right) wrong.push(`${operation.name}: ${found}, not ${right}`);
    }
    expect(wrong).toEqual([]);
  });
});
