import type { Command } from 'commander';
import { wording } from '../lib/wording/index.js';
import { parseVerifierKey, type VerifierKey } from '../publish/proof/io/index.js';
import { type Head, type NamedDocument, readHead, writeHead } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { archiveOf, withExistingStore } from '../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../terminal/data-option.js';
import { invalidArgument } from '../terminal/invalid-argument.js';
import { digits, said } from '../terminal/said.js';
import { checkDocuments, formatFaults } from './document-files.js';
import { type DossierOptions, verifyPublished } from './verify-dossier.js';

type Options = DataOptions & DossierOptions & { readonly expect?: Head };

const namesMax = 10;
export function register(program: Command): void {
  program
    .command('verify')
    .argument('[dossier]', 'a published dossier, folder or zip file; without it the store')
    .description(
      'Walk the journal of a store from its beginning and read every document. Exit code 1 where one is not what was written. ' +
        'Of a dossier, which needs nothing but itself, hold every file, proof and signature against what was published.',
    )
    .addOption(dataOption())
    .option(
      '--expect <seq:hash>',
      'an end of the journal as it was printed before; it must still be there',
      parseHead,
    )
    .option('--older <file>', 'a dossier of before, whose journal this one must contain')
    .option(
      '--key <key>',
      'a public key named elsewhere, of the publisher or a witness; may be given again',
      addKey,
    )
    .option('--tsa-certificates <file>', 'certificates (PEM) of authorities whose time stamps are trusted')
    .option('--json', 'of a dossier: print what was found as JSON')
    .action(verify);
}

function parseHead(text: string): Head {
  const head = readHead(text);
  if (head) return head;
  throw invalidArgument(wording('expect.journal-end'));
}

function addKey(text: string, before: readonly VerifierKey[] = []): VerifierKey[] {
  const key = parseVerifierKey(text);
  if (key) return [...before, key];
  throw invalidArgument(wording('expect.verifier-key'));
}

const flagNames = {
  older: '--older',
  key: '--key',
  tsaCertificates: '--tsa-certificates',
  json: '--json',
} as const;
const dossierFlags = ['older', 'key', 'tsaCertificates', 'json'] as const;

async function verify(dossier: string | undefined, options: Options): Promise<void> {
  if (dossier !== undefined) return verifyPublished(dossier, options);
  const flag = dossierFlags.find((each) => options[each] !== undefined);
  if (flag) throw new CommandFailure(said('command.dossier.alone', { flag: flagNames[flag] }));
  return verifyStore(options);
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function verifyStore({ data, expect }: Options): Promise<void> {
  const { verification, named } = await withExistingStore(data, async (store) => {
    const found = await store.verify(expect ? [expect] : []);
    return { verification: found, named: found.ok ? await store.listDocuments() : [] };
  });
  const { ok, entries, head, clockBack, firstBroken, headsMissing } = verification;
  if (firstBroken) {
    const { seq, found, expected } = firstBroken;
    print(said('command.verify.broken', { seq: digits(seq) }));
    print(`  ${said('command.verify.found', { found })}`);
    print(`  ${said('command.verify.expected', { expected })}`);
    print(said('command.verify.before', { count: digits(entries) }));
    print(said('command.verify.advice'));
  } else print(said('command.verify.whole', { count: digits(entries) }));
  if (clockBack.length > 0) {
    const names = clockBack.slice(0, namesMax).join(', ');
    const all = clockBack.length > namesMax ? said('command.verify.clock-more', { names }) : names;
    print(said('command.verify.clock', { names: all }));
  }
  if (headsMissing) print(said('command.verify.heads'));
  print(said('command.verify.end', { head: writeHead(head) }));
  const areWhole = await verifyDocuments(archiveOf(data), named);
  process.exitCode = ok && areWhole ? 0 : 1;
}

/** Says how the documents are, and whether all that are there are what was kept. */
async function verifyDocuments(folder: string, named: readonly NamedDocument[]): Promise<boolean> {
  const { whole, bytes, damaged, missing } = await checkDocuments(folder, named);
  if (whole > 0) print(said('command.documents.whole', { count: whole, folder, bytes }));
  for (const line of formatFaults('damaged', damaged, named)) print(line);
  for (const line of formatFaults('missing', missing, named)) print(line);
  return damaged.length === 0;
}
