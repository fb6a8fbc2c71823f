import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { addToCaseFolder, archiveFile } from '../../case/io/index.js';
import { asIs, type Param } from '../../lib/wording/index.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { openCase } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { digits, said } from '../../terminal/said.js';
import { isLabelKey, type Language } from '../../words/index.js';
import { answerTable, requireAnswered, type TableAnswer } from '../tables/answer-table.js';
import { TableReading, tableLimits } from '../tables/api.js';
import { choicesFor, choicesOf, type TableOptions } from './table-choices.js';

/** Says how a table is read, and writes its good rows into the case folder, unless it was only to be described. */
export async function runTable(file: string, options: TableOptions, language: Language): Promise<void> {
  const bytes = bytesOf(file);
  const { case: caseData, reading: folder } = await openCase(options.case);
  const read = (choices: Parameters<typeof choicesFor>[0]) =>
    answerTable(basename(file), bytes, caseData, { choices, language });
  const first = choicesOf(options);
  const looked = await read(first);
  const answer = await read(choicesFor(first, options, looked.reading));
  if (options.json) printAnswer(TableReading, answer.reading);
  else process.stdout.write(`${lines(answer.reading).join('\n')}\n`);
  if (options.describe) {
    if (!options.json) process.stdout.write(`${counted('table.would', answer.reading)}\n`);
    return;
  }
  requireAnswered(answer);
  if (folder.counts.total.refused > 0)
    throw new CommandFailure(said('table.refused-entries', { folder: options.case }));
  const files = await write(resolve(options.case), file, caseData, answer);
  if (options.json) return;
  process.stdout.write(`${counted('table.became', answer.reading)}\n`);
  process.stdout.write(`${said('table.wrote', { files: asIs(files.join(', ')) })}\n`);
}

async function write(
  dir: string,
  file: string,
  caseData: Parameters<typeof addToCaseFolder>[1],
  { entries }: TableAnswer,
) {
  const isKept = entries.some(({ entry }) => entry.sha256 !== undefined);
  // The copy first: a source that names one is never without it.
  if (isKept) await archiveFile(join(dir, 'archive'), resolve(file));
  return addToCaseFolder(dir, caseData, entries);
}

function bytesOf(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    if (bytes.length <= tableLimits.bytesMax) return bytes;
  } catch (error) {
    const reason = asIs(error instanceof Error ? error.message : String(error));
    throw new CommandFailure(said('command.file.unreadable', { path: file, said: reason }));
  }
  throw new CommandFailure(said('table.too-large', { file, max: digits(tableLimits.bytesMax / 1024 ** 2) }));
}

const counted = (key: 'table.would' | 'table.became', { counts }: TableReading): string =>
  said(key, { ...counts });

function lines(reading: TableReading): string[] {
  const { file, counts, columns, words, names, questions, problems, leftOut, problemsInAll } = reading;
  const fresh = names.filter(({ id }) => id === null);
  const more = problemsInAll - problems.length;
  return [
    said('table.head', { file, rows: counts.rows, good: counts.good, bad: counts.bad, left: counts.leftOut }),
    '',
    said('table.columns'),
    ...columns.map(columnLine),
    ...(words.length === 0 ? [] : ['', said('table.words'), ...words.map(wordLine)]),
    ...(fresh.length === 0 ? [] : ['', said('table.names'), ...fresh.map(nameLine)]),
    '',
    ...leftOut.map(({ line, why, text }) =>
      said(`table.left.${why}`, { line: String(line), text: asIs(text) }),
    ),
    ...problems.map(problemLine),
    ...(more > 0 ? [said('command.problems.more', { count: digits(more) })] : []),
    ...questions.map(questionLine),
  ];
}

function columnLine({ name, as, by, samples, rival, read }: TableReading['columns'][number]): string {
  const why: Param =
    rival === null
      ? { key: `table.by.${by}` }
      : { key: 'table.by.rival', params: { as: { key: `column.${rival}` } } };
  const shown = [
    samples.length > 0 ? `: ${samples.join(' | ')}` : '',
    read === null ? '' : ` [${read}]`,
  ].join('');
  return `  ${said('table.column', { name: asIs(name || '—'), as: { word: as, called: `column.${as}` }, by: why, samples: asIs(shown) })}`;
}

const wordLine = ({ word, count, as, of }: TableReading['words'][number]): string => {
  const meaning: Param = as === null ? { key: 'table.word.unknown' } : meaningOf(of, as);
  return `  ${said('table.word', { word: asIs(word), count: digits(count), as: meaning })}`;
};

// What is typed after --word stays as it is, with what it is called beside it.
function meaningOf(of: TableReading['words'][number]['of'], as: string): Param {
  const key = of === 'unit' ? `unit.${as}` : of === 'terms' ? `verdict.${as}` : `stage.${as}`;
  if (!isLabelKey(key)) return asIs(as);
  return of === 'unit' ? { key, params: { count: 1 } } : { word: as, called: key };
}

function nameLine({ name, nature, alike }: TableReading['names'][number]): string {
  const named = { name: asIs(name), nature: asIs(nature) };
  if (alike.length === 0) return `  ${said('table.name', named)}`;
  const may = alike
    .map(({ id, name: called, why }) => `${called} (${id}: ${said(`name.alike.${why}`)})`)
    .join(', ');
  return `  ${said('table.name.alike', { ...named, alike: asIs(may) })}`;
}

function questionLine({ code, examples }: TableReading['questions'][number]): string {
  const question: Param = { key: `table.question.${code}` };
  if (examples.length === 0) return said('table.open', { question });
  return said('table.open.such', { question, examples: asIs(examples.join(', ')) });
}

const problemLine = ({ at, message, found, expected }: TableReading['problems'][number]): string => {
  const where = [at.line === undefined ? at.file : `${at.file}:${at.line}`, at.field]
    .filter(Boolean)
    .join(' ');
  const detail = [found, expected].filter((part) => part !== undefined).join(' → ');
  return detail === '' ? `${where}: ${message}` : `${where}: ${message} (${detail})`;
};
