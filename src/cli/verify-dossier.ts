import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Certificate } from 'pkijs';
import { addAll } from '../lib/lists/index.js';
import { asIs } from '../lib/wording/index.js';
import { ZipError } from '../lib/zip/index.js';
import {
  DossierAnswer,
  type DossierCheck,
  readAuthorities,
  type VerifierKey,
  verifyDossier,
} from '../publish/proof/io/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { printAnswer } from '../terminal/print-answer.js';
import { digits, said } from '../terminal/said.js';

export type DossierOptions = {
  readonly older?: string;
  readonly key?: readonly VerifierKey[];
  readonly tsaCertificates?: string;
  readonly json?: boolean;
};

/** Looks at a published dossier, and says everything in it that is not as it was published. */
export async function verifyPublished(
  dossier: string,
  { older, key = [], tsaCertificates, json }: DossierOptions,
): Promise<void> {
  for (const path of [dossier, older])
    if (path !== undefined && !existsSync(path))
      throw new CommandFailure(said('command.dossier.none', { path }));
  const check = await verifyDossier(resolve(dossier), {
    keys: key,
    authorities: tsaCertificates === undefined ? [] : await authoritiesIn(tsaCertificates),
    older: older === undefined ? undefined : resolve(older),
  }).catch((error: unknown) => {
    if (!(error instanceof ZipError)) throw error;
    throw new CommandFailure(said('command.dossier.no-zip', { path: dossier, said: error.says }));
  });
  if (json) printAnswer(DossierAnswer, answerOf(check, older));
  else for (const line of linesOf(check, older)) process.stdout.write(`${line}\n`);
  process.exitCode = check.faults.length + check.sinceOlder.length === 0 ? 0 : 1;
}

async function authoritiesIn(path: string): Promise<Certificate[]> {
  if (!existsSync(path)) throw new CommandFailure(said('command.file.none', { path }));
  const found = await readAuthorities(path);
  if (found === undefined) throw new CommandFailure(said('command.dossier.no-certificates', { path }));
  return found;
}

const answerOf = (check: DossierCheck, older: string | undefined): DossierAnswer => ({
  isWhole: check.faults.length === 0,
  followsOlder: older === undefined ? undefined : check.sinceOlder.length === 0,
  edition: check.edition,
  files: check.files,
  bytes: check.bytes,
  journal: check.tree && { ...check.tree, root: Buffer.from(check.tree.root).toString('hex') },
  key: check.key,
  isKeyNamed: check.isKeyNamed,
  witnesses: [...check.witnesses],
  timeStamp: check.timeStamp,
  entriesProven: check.proven,
  copies: check.copies,
  entriesOpen: check.open.map(({ kind, id, salted }) => ({
    kind,
    id,
    why: salted === 'blanked' ? salted : 'first-form',
  })),
  filesRespelled: check.respelled,
  filesLeftBySystems: [...check.leftBySystems],
  faults: [...check.faults, ...check.sinceOlder].map(({ code, file, says }) => ({
    code,
    file,
    message: said(says.key, says.params),
  })),
});

const namesMax = 10;

const listed = (names: readonly string[]) =>
  asIs([...names.slice(0, namesMax), ...(names.length > namesMax ? ['…'] : [])].join(', '));

function linesOf(check: DossierCheck, older: string | undefined): string[] {
  const { edition, faults, sinceOlder, files, bytes, open } = check;
  const lines: string[] = [];
  if (edition)
    lines.push(
      said('command.dossier.edition', { id: edition.id, title: asIs(edition.title), at: asIs(edition.at) }),
    );
  if (faults.length === 0) {
    const whole = check.isKeyNamed ? 'command.dossier.whole' : 'command.dossier.fits';
    lines.push(said(whole, { count: files, bytes: digits(bytes) }));
  } else lines.push(said('command.dossier.not-whole', { count: faults.length }));
  for (const { says } of faults) lines.push(`  ${said(says.key, says.params)}`);
  if (older !== undefined && sinceOlder.length === 0)
    lines.push(said('command.dossier.older', { path: older }));
  if (older !== undefined && sinceOlder.length > 0) {
    lines.push(said('command.dossier.not-since', { path: older }));
    for (const { says } of sinceOlder) lines.push(`  ${said(says.key, says.params)}`);
  }
  addAll(lines, journalLines(check));
  if (check.copies > 0) lines.push(said('command.dossier.copies', { count: check.copies }));
  if (open.length > 0) {
    const names = listed(open.map(({ kind, id }) => `${kind} ${id}`));
    lines.push(said('command.dossier.open', { names }));
  }
  if (check.respelled > 0) lines.push(said('command.dossier.respelled', { count: check.respelled }));
  if (check.backslashed > 0) lines.push(said('command.dossier.backslashed'));
  if (check.leftBySystems.length > 0)
    lines.push(
      said('command.dossier.left', { count: check.leftBySystems.length, names: listed(check.leftBySystems) }),
    );
  return [...lines, ...keyLines(check)];
}

function journalLines({ tree, proven }: DossierCheck): string[] {
  if (!tree) return [];
  const root = asIs(Buffer.from(tree.root).toString('hex'));
  const head = said('command.dossier.tree', { size: digits(tree.size), root, origin: asIs(tree.origin) });
  return proven > 0 ? [head, said('command.dossier.proven', { count: proven })] : [head];
}

function keyLines({ key, isKeyNamed, witnesses, timeStamp }: DossierCheck): string[] {
  const lines: string[] = [];
  if (timeStamp) {
    const { state, authority, at } = timeStamp;
    lines.push(said(`command.dossier.stamp-${state}`, { authority: asIs(authority), at: asIs(at) }));
  }
  if (key !== undefined && isKeyNamed) lines.push(said('command.dossier.key-named', { key: asIs(key) }));
  else if (key !== undefined) lines.push(said('command.dossier.key-own'), `  ${key}`);
  for (const { name, state, at } of witnesses) {
    const by = { name: asIs(name) };
    if (state === 'unknown') lines.push(said('command.dossier.witness-unknown', by));
    else if (at === undefined) lines.push(said('command.dossier.witness-signed', by));
    else lines.push(said('command.dossier.witness', { ...by, at: asIs(at) }));
  }
  return lines;
}
