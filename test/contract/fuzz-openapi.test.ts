import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { type Injected, injectCase } from '../support/injected-case.js';
import {
  type Asked,
  type Description,
  type Operation,
  operationsOf,
  requestTo,
} from '../support/openapi-requests.js';
import { smallCase } from '../support/small-case.js';

// Requests made from our own description, right ones and damaged ones: none may meet a fault, and every answer has the
// shape that the description gives it. Each operation is asked once, then by lot. FUZZ_RUNS=100000 looks longer; FUZZ_SEED
// replays.

const runs = Number(process.env.FUZZ_RUNS ?? 800);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const caseData = smallCase({
  statement: [{ id: 'said', source: 'by-gov-a', text: 'Said.', consignment: 'masks' }],
  lot: [{ id: 'lot-1', source: 'by-gov-a', consignment: 'kits', product: 'kit' }],
});
const known: string[] = [
  ...[
    'small',
    'masks',
    'kits',
    'lot-1',
    'said',
    'by-gov-a',
    'mask',
    'gov-a',
    'statement',
    'party',
    'lot',
    '1',
  ],
  ...['2020-04-02', '00000000-0000-4000-8000-000000000000', 'KN95', 'FFP2'],
];

const [engine] = engines();
let store: Store;
let served: Injected;
let description: Description;
let operations: readonly Operation[];

beforeAll(async () => {
  await engine!.start();
  store = await engine!.open();
  served = await injectCase(store, caseData, 3);
  description = (await served.app.inject({ url: '/api/openapi.json', headers: host })).json();
  operations = operationsOf(description);
  ajv.addSchema({ ...description, $id: 'api' });
});
afterAll(async () => {
  await served.close();
  await store.close();
  await engine!.stop();
});

const host = { host: 'localhost' };
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
const validators = new Map<string, ValidateFunction>();

/** The check of an answer by the description; undefined where it says nothing of its form. */
function validatorFor(
  { path, method }: Operation,
  status: number,
  type: string,
): ValidateFunction | undefined {
  const key = `${method} ${path} ${status} ${type}`;
  const there = validators.get(key);
  if (there) return there;
  let at = `#/paths/${pointerPart(path)}/${method}/responses/${status}`;
  let response = description.paths[path]?.[method]?.responses?.[status];
  if (response?.$ref) {
    at = response.$ref;
    response = description.components.responses[response.$ref.split('/').at(-1) ?? ''];
  }
  if (response?.content?.[type]?.schema === undefined) return undefined;
  // By its place in the description, so that what many answers have in common is compiled once.
  const made = ajv.compile({ $ref: `api${at}/content/${pointerPart(type)}/schema` });
  validators.set(key, made);
  return made;
}

const pointerPart = (name: string): string =>
  encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

async function faultOf(asked: Asked): Promise<string | undefined> {
  const { operation, url, body, contentType } = asked;
  const answer = await served.app.inject({
    method: operation.method.toUpperCase() as 'GET',
    url,
    headers: { ...host, ...(body === undefined ? {} : { 'content-type': contentType }) },
    ...(body === undefined ? {} : { payload: body }),
  });
  const { statusCode: status, headers } = answer;
  if (status >= 500 && status !== 503) return `answers ${status}: ${answer.body.slice(0, 300)}`;
  const type = String(headers['content-type'] ?? '').split(';')[0]!;
  if (status >= 400 && type !== 'application/problem+json') return `says ${status} as ${type}`;
  if (!/json$/.test(type)) return undefined;
  const check = validatorFor(operation, status, type);
  if (!check) return `answers ${status} ${type}, of which the description says nothing`;
  if (check(answer.json())) return undefined;
  return `answers ${status} off its schema: ${ajv.errorsText(check.errors)}: ${answer.body.slice(0, 300)}`;
}

// All of it is asked before anything is said: one fault hides no other.
test(`no request made from the description meets a fault (${runs} of them, seed ${seed})`, async () => {
  const requests = fc
    .constantFrom(...operations)
    .chain((operation) => requestTo(operation, description, known));
  const once = operations.flatMap((operation, n) =>
    fc.sample(requestTo(operation, description, known), { numRuns: 1, seed: seed + n }),
  );
  const byLot = fc.sample(requests, { numRuns: Math.max(1, runs - once.length), seed });
  const found = new Map<string, string>();
  const asked = new Set<Operation>();
  for (const request of [...once, ...byLot]) {
    const fault = await faultOf(request);
    const { path, method } = request.operation;
    asked.add(request.operation);
    if (fault !== undefined)
      found.set(
        `${method} ${path} ${fault.slice(0, 40)}`,
        `${request.url.slice(0, 300)} ${request.body?.slice(0, 500)}: ${fault}`,
      );
  }
  expect([...found.values(), ...served.faults]).toEqual([]);
  expect(asked.size).toBe(operations.length);
});
