import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseReading, writeCase } from '../src/case/index.js';
import { readCaseFolder, readCaseZip, writeCaseFolder, writeCaseZip } from '../src/case/io/index.js';
import { formatProblem, problemCodes } from '../src/lib/errors/index.js';
import { formatMessage } from '../src/words/index.js';
import { arbitraryCase } from './support/arbitrary-case.js';

// Bad input gives messages, never a crash. FUZZ_RUNS=20000 soaks; FUZZ_SEED replays the seed a failure printed.
const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
const seed = process.env.FUZZ_SEED === undefined ? Date.now() : Number(process.env.FUZZ_SEED);
const settings = { numRuns, seed, endOnFailure: numRuns > 1000 };
const timeoutMs = 300_000 + numRuns * 1000;
process.stdout.write(`fuzz: seed ${seed}, ${numRuns} runs\n`);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waybill-fuzz-'));
});
afterAll(() => rm(root, { recursive: true }));

type Bytes = Buffer<ArrayBuffer>;
type Mutation = (bytes: Bytes) => Bytes;

const lines = (change: (list: string[], at: number) => string[]) =>
  fc.nat().map(
    (n): Mutation =>
      (bytes) => {
        const list = bytes.toString('latin1').split('\n');
        return Buffer.from(change(list, n % list.length).join('\n'), 'latin1');
      },
  );
const insert = (what: fc.Arbitrary<string>) =>
  fc.tuple(what, fc.nat()).map(
    ([text, n]): Mutation =>
      (bytes) => {
        const at = n % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
      },
  );
const line =
  (text: string): Mutation =>
  (bytes) =>
    Buffer.concat([bytes, Buffer.from(`\n${text}\n`)]);

const aliasBomb = `- id: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `  f${i}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`;

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.nat().map(
    (n): Mutation =>
      (bytes) =>
        bytes.subarray(0, n % (bytes.length + 1)),
  ),
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }).map(
    (flips): Mutation =>
      (bytes) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of flips) if (changed.length > 0) changed[at % changed.length] = byte;
        return changed;
      },
  ),
  lines((list, at) => [...list.slice(0, at), list[at] ?? '', ...list.slice(at)]),
  lines((list, at) => [...list.slice(at), ...list.slice(0, at)]),
  lines((list, at) => list.toSpliced(at, 1)),
  lines((list, at) => list.map((each, i) => (i === at ? each.replace(/^ {2}/, '\t') : each))),
  insert(fc.string({ unit: 'binary' })),
  insert(
    fc.constantFrom(
      ...[
        '"',
        "'",
        '\n- ',
        '\n---\n',
        '\n...\n',
        '%YAML 1.1\n',
        ': ',
        ' #',
        '&a ',
        '*a',
        '!!js/function ',
        '? ',
        '| ',
        '>\n',
      ],
      ...[
        '{',
        '[',
        ',',
        ';',
        '\0',
        '\r',
        '\ufeff',
        '=cmd|x',
        '__proto__: ',
        'constructor: ',
        '\n  : :\n',
        '[['.repeat(20_000),
      ],
      ...['{a: '.repeat(5_000), '- '.repeat(5_000), '"\n'.repeat(3_000)],
    ),
  ),
  fc.constantFrom<Mutation>(
    (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
    (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
    (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le').swap16(),
    (bytes) => Buffer.from(`é${bytes.toString('utf8')}`, 'latin1'),
    (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
    () => Buffer.alloc(0),
    line('- id: &a\n  about: [*a]'),
    line('- &a [*a]'),
    line(aliasBomb),
    line(`- id: ${'x'.repeat(10_000_000)}`),
    line(`x,${'"y'.repeat(1_000_000)}`),
    line('- id: a\n  <<: {id: b}'),
  ),
);

const keys = new Set(Object.keys(problemCodes));

// What a stack trace, an object printed by mistake or an error of a library looks like.
const leak =
  /\n\s+at |node_modules|\[object |undefined|TypeError|RangeError|is not a function|Cannot read prop|call stack/;

/** Every problem is one a reader can act on, and the counts agree with what is in the case. */
function expectReadable({ case: caseData, problems, counts }: CaseReading): void {
  for (const problem of problems) {
    expect(keys).toContain(problem.code);
    const text = formatMessage(formatProblem(problem), 'en');
    expect(text.replaceAll(/\(found .*|"[^"]*"/gs, '')).not.toMatch(leak);
    // The forty kinds of documents, each in words, take 2,100.
    expect(text.length).toBeLessThan(4_000);
    expect(problem.at.line ?? 1).toBeGreaterThan(0);
  }
  expect(counts.total.kept + counts.total.refused).toBe(counts.total.read);
  if (!caseData) expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
  if (counts.total.refused > 0) expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
}

const hurt = fc.array(fc.tuple(fc.nat(), mutation), { minLength: 1, maxLength: 3 });

test('a folder with damaged files is read to the end, with messages', { timeout: timeoutMs }, async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryCase, hurt, async (caseData, mutations) => {
      const dir = join(root, String(run++));
      await mkdir(dir);
      const files = new Map(writeCase(caseData).map(({ name, text }) => [name, Buffer.from(text)]));
      for (const [n, mutate] of mutations) {
        const [name = 'case.yaml', bytes = Buffer.alloc(0)] = [...files][n % files.size] ?? [];
        files.set(name, mutate(bytes));
      }
      for (const [name, bytes] of files) await writeFile(join(dir, name), bytes);
      const reading = await readCaseFolder(dir);
      expectReadable(reading);
      for (const [name, bytes] of files) expect(bytes.equals(await readFile(join(dir, name)))).toBe(true);
      if (reading.case) await expectSameAgain(dir, reading.case);
      await rm(dir, { recursive: true });
    }),
    settings,
  );
});

/** What survived the damage is a valid case: written and read again it is the same, and nothing else is left. */
async function expectSameAgain(dir: string, caseData: NonNullable<CaseReading['case']>): Promise<void> {
  await writeCaseFolder(dir, caseData);
  const again = await readCaseFolder(dir);
  expect(again.case).toEqual(caseData);
  expect((await readdir(dir)).toSorted()).toEqual(
    writeCase(caseData)
      .map(({ name }) => name)
      .toSorted(),
  );
}

test('a damaged zip file is read or refused, with messages', { timeout: timeoutMs }, () => {
  fc.assert(
    fc.property(arbitraryCase, hurt, (caseData, mutations) => {
      const zip = mutations.reduce<Bytes>(
        (bytes, [, mutate]) => mutate(bytes),
        Buffer.from(writeCaseZip(caseData)),
      );
      expectReadable(readCaseZip(zip));
    }),
    settings,
  );
});

test('files of any name beside the case are a message at most', { timeout: timeoutMs }, async () => {
  const dir = join(root, 'names');
  await mkdir(dir);
  const name = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        'case.yaml ',
        'CASE.YAML',
        'statements.yaml\n',
        '..yaml',
        '-rf',
        '$(id)',
        '\u202elmay.esac',
        'con',
        'a'.repeat(200),
      ),
    )
    .filter(
      (text) => !/[/\0]|^\.{1,2}$/.test(text) && !/\p{Cs}/u.test(text) && Buffer.byteLength(text) < 250,
    );
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      await writeFile(join(dir, text), 'x');
      const reading = await readCaseFolder(dir);
      expectReadable(reading);
      // A name must not reach a terminal with control characters in it.
      for (const problem of reading.problems) expect(problem.at.file).not.toMatch(/\p{Cc}/u);
      await rm(join(dir, text));
    }),
    settings,
  );
});
