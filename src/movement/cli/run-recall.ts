import { mkdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import { Day } from '../../lib/days/index.js';
import { asIs, oneOf, type Wording, wording } from '../../lib/wording/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { withExistingStore, withStore } from '../../terminal/data-folder.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { wrongValue } from '../../words/index.js';
import { nameText } from '../delivery/names.js';
import {
  answerRecall,
  closeRecall,
  findRecall,
  lettersOfRecall,
  listRecalls,
  startRecall,
  withdrawAnswer,
} from '../io/recalls.js';
import { RecallAnswer, RecallAnswered, RecallLetters, RecallList, RecallStatus } from '../recall/api.js';
import { lettersTo } from '../recall/letters.js';
import { lineLength, lotText, presentHead, presentRecall } from '../recall/present-recall.js';
import { printLetters } from '../recall/print-letters.js';
import type { RecallRead } from '../recall/progress.js';
import { saidKinds } from '../recall/said-kinds.js';
import { formatHead, formatLetter, formatRecall } from './format-recall.js';

export type RecallFlags = {
  readonly data: string;
  readonly case?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: string;
  readonly due?: string;
  readonly to?: string;
  readonly note?: string;
  readonly ref?: string;
  readonly label?: string;
  readonly out?: string;
  readonly json?: true;
};

type Store = Parameters<typeof startRecall>[0];
type Asked = { readonly words: readonly string[]; readonly flags: RecallFlags; readonly language: Language };
type Task = (store: Store, asked: Asked) => Promise<void>;

export async function runRecall(
  task: string,
  words: readonly string[],
  flags: RecallFlags,
  language: Language,
): Promise<void> {
  const run = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (run === undefined) throw wrongValue('task', asIs(task), wording('recall.expect.task'));
  refuseUnused(task, flags);
  // A lot that only a case tells of may be called back before anything was captured.
  const withData = task === 'start' && flags.case !== undefined ? withStore : withExistingStore;
  await withData(flags.data, (store) => run(store, { words, flags, language }));
}

const taken: Readonly<Record<string, readonly string[]>> = {
  start: ['case', 'reason', 'by', 'on', 'due'],
  answer: ['by', 'on', 'to', 'note', 'ref', 'label'],
  withdraw: ['by'],
  close: ['reason', 'by'],
  letter: ['out'],
};

/** What a task does nothing with was meant for something: it is not passed over. */
function refuseUnused(task: string, { data: _, json: __, ...flags }: RecallFlags): void {
  const unused = Object.entries(flags).find(([name]) => !taken[task]?.includes(name));
  if (unused)
    throw wrongValue(
      `--${unused[0]}`,
      asIs(String(unused[1])),
      wording('recall.expect.unused', { task: asIs(task) }),
    );
}

const tasks: Readonly<Record<string, Task>> = { start, status, answer, withdraw, close, letter };

async function start(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [lot] = words;
  const { recall, isNew } = await startRecall(store, {
    lot: given('lot', lot, 'recall.expect.lot'),
    reason: flags.reason,
    by: byOf(flags),
    on: flags.on === undefined ? undefined : dayIn(flags.on),
    due: flags.due === undefined ? undefined : dayIn(flags.due, 'due'),
    now: new Date(),
    record: flags.case === undefined ? undefined : recordOf((await openCase(flags.case)).case, undefined),
  });
  if (!flags.json) say(isNew ? 'recall.started' : 'recall.there', headOf(recall));
  show(recall, flags, language);
}

async function status(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [name] = words;
  if (name !== undefined) {
    show(await findRecall(store, name), flags, language);
    return;
  }
  const recalls = (await listRecalls(store)).map(presentHead);
  if (flags.json) printAnswer(RecallList, { recalls });
  else if (recalls.length === 0) say('recall.list.none');
  else for (const recall of recalls) process.stdout.write(`${formatHead(recall, language)}\n`);
}

async function answer(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [name, site, what, pieces] = words;
  const given_ = {
    site: given('site', site, 'recall.expect.site'),
    what: oneOfKinds(what),
    by: byOf(flags),
    pieces: pieces === undefined ? undefined : numberOf(pieces),
    on: flags.on === undefined ? undefined : dayIn(flags.on),
    to: flags.to,
    note: flags.note,
    ref: flags.ref,
    lot: flags.label,
  };
  const parsed = RecallAnswer.safeParse(given_);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    const found = String(Object.entries(given_).find(([each]) => each === name)?.[1] ?? '');
    throw wrongValue(name, asIs(found.slice(0, 60)), wording('recall.expect.text'));
  }
  const { recall, line, isNew } = await answerRecall(
    store,
    given('lot', name, 'recall.expect.lot'),
    parsed.data,
    new Date(),
  );
  const short = line.slice(0, lineLength);
  if (flags.json)
    printAnswer(RecallAnswered, { line: short, isNew, recall: presentRecall(recall, language) });
  else {
    say(isNew ? 'recall.line.new' : 'recall.line.there', { line: asIs(short) });
    show(recall, flags, language);
  }
}

async function withdraw(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [name, line] = words;
  const recall = await withdrawAnswer(store, given('lot', name, 'recall.expect.lot'), {
    line: given('line', line, 'recall.expect.line'),
    by: byOf(flags),
    now: new Date(),
  });
  if (!flags.json) say('recall.line.withdrawn', { line: asIs(line ?? '') });
  show(recall, flags, language);
}

async function close(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [name] = words;
  const recall = await closeRecall(store, given('lot', name, 'recall.expect.lot'), {
    reason: given('--reason', flags.reason, 'recall.expect.why'),
    by: byOf(flags),
    now: new Date(),
  });
  show(recall, flags, language);
}

async function letter(store: Store, { words, flags, language }: Asked): Promise<void> {
  const [name, site] = words;
  const all = await lettersOfRecall(store, given('lot', name, 'recall.expect.lot'), language);
  const letters = lettersTo(all, site);
  if (flags.json) printAnswer(RecallLetters, { letters });
  else if (flags.out === undefined)
    process.stdout.write(`${letters.map((each) => formatLetter(each, language)).join('\n\f\n')}\n`);
  else if (/\.pdf$/i.test(flags.out)) {
    await writeFile(flags.out, await printLetters(letters, language, readTypefaces(), today()));
    say('recall.letters.printed', { count: letters.length, file: asIs(flags.out) });
  } else {
    await mkdir(flags.out, { recursive: true });
    for (const [at, each] of letters.entries())
      await writeFile(join(flags.out, fileName(each.site, at)), `${formatLetter(each, language)}\n`);
    say('recall.letters.done', { count: letters.length, folder: asIs(flags.out) });
  }
}

// What files may be called everywhere; the number keeps two apart that read alike.
const fileName = (site: string, at: number): string =>
  `${String(at + 1).padStart(3, '0')}-${nameText(site)
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)}.txt`;

function given(
  name: string,
  value: string | undefined,
  expects: 'recall.expect.lot' | 'recall.expect.site' | 'recall.expect.line' | 'recall.expect.why',
): string {
  if (value !== undefined && value.trim() !== '') return value;
  const expected: Wording = wording(expects);
  throw wrongValue(name, wording('found.nothing'), expected);
}

function oneOfKinds(text: string | undefined) {
  const kind = saidKinds.find((each) => each === text);
  if (kind === undefined)
    throw wrongValue('what', text === undefined ? wording('found.nothing') : asIs(text), oneOf(saidKinds));
  return kind;
}

function dayIn(text: string, option = 'on'): string {
  const read = Day.safeParse(text);
  if (read.success) return read.data;
  throw wrongValue(`--${option}`, asIs(text), wording('expect.day'));
}

// "1,300" is no number everywhere, and is asked for as one.
function numberOf(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw wrongValue('pieces', asIs(text), wording('recall.expect.pieces'));
}

const byOf = ({ by }: RecallFlags): string => by ?? userInfo().username;

const headOf = ({ id, started }: RecallRead) => ({
  lot: asIs(lotText(started)),
  since: asIs(started.on ?? new Date(started.at).toISOString()),
  id: asIs(id),
});

function show(recall: RecallRead, { json }: RecallFlags, language: Language): void {
  const view = presentRecall(recall, language);
  if (json) printAnswer(RecallStatus, view);
  else process.stdout.write(`${formatRecall(view, language)}\n`);
}

type SaidKey = Parameters<typeof said>[0];
function say(key: SaidKey, params: Parameters<typeof said>[1] = {}): void {
  process.stdout.write(`${said(key, params)}\n`);
}
