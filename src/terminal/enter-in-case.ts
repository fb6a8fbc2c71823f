import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { type Case, checkPut, type Lot, type LotLineKind } from '../case/index.js';
import { CommandFailure } from './command-failure.js';
import { openCase } from './open-case.js';
import { said, saidProblem } from './said.js';

const file = 'lots.yaml';

type LotEdit = (caseData: Case) => Lot;

/**
 * Writes what `edit` makes of a lot into the lots of a case folder, and nothing else: every other entry, comment and
 * blank line of the file stays as it is.
 */
export async function enterInCase(
  folder: string,
  id: string,
  what: LotLineKind,
  edit: LotEdit,
): Promise<string> {
  const { case: caseData } = await openCase(folder);
  const lot = edit(caseData);
  const { entry, problems } = checkPut(caseData, 'lot', id, lot);
  if (!entry) throw new CommandFailure(problems.map(saidProblem).join('\n'));
  const lines = lot[what] ?? [];
  const path = join(resolve(folder), file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const line = lines.at(-1) ?? '';
  if (text === undefined)
    throw new CommandFailure(`${said('command.enter.by-hand', { folder, file, what, id })}\n${line}`);
  await writeWhole(path, withLines(text, id, what, lines));
  return line;
}

function withLines(text: string, id: string, what: LotLineKind, lines: readonly string[]): string {
  const document = parseDocument(text);
  const at = isSeq(document.contents)
    ? document.contents.items.findIndex((_, index) => String(document.getIn([index, 'id'])) === id)
    : -1;
  if (at < 0) throw new CommandFailure(said('command.enter.no-lot', { file, id }));
  document.setIn([at, what], lines);
  return document.toString({ lineWidth: 0 });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.writing`;
  try {
    await writeFile(draft, text, 'utf8');
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
