import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CaseFile, readYamlDocument } from '../../case/index.js';
import { appError, wrongValue } from '../../findings/index.js';
import { packageFile } from '../../lib/disk/index.js';
import { AppError, linesOf, type Problem } from '../../lib/errors/index.js';
import { sha256 } from '../../lib/hash/index.js';
import { canonicalJson } from '../../lib/json/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { Customs } from '../customs.js';
import { checkPacks, readRulePack } from '../read-pack.js';
import { joinRegisters, readRegisters } from '../read-register.js';
import type { Registers } from '../register.js';
import type { LoadedPack } from '../rule-pack.js';

const fileBytesMax = 32 * 1024 ** 2;

/** Reads every rule pack of a folder. Any fault ends it: a rule left out would let goods pass. */
export function loadRulePacks(folder: string): { packs: LoadedPack[]; warnings: Problem[] } {
  const names = listFolder(folder).filter((name) => /\.ya?ml$/.test(name));
  if (names.length === 0)
    throw appError('rules-unreadable', wording('error.rules.none', { folder: asIs(folder) }));
  const readings = names.map((name) => ({ file: name, ...readRulePack(readText(join(folder, name), name)) }));
  const read = readings.flatMap(({ file, pack }) => (pack ? [{ file, pack }] : []));
  const problems = [...readings.flatMap((reading) => reading.problems), ...checkPacks(read)];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw unreadable(errors);
  const packs = read.map(({ pack }) => ({ ...pack, hash: sha256(canonicalJson(pack)) }));
  return { packs, warnings: problems };
}

let shipped: ReturnType<typeof loadRulePacks> | undefined;

const readShipped = () => (shipped ??= loadRulePacks(shippedRules()));

/** The packs that ship with Waybill, read once. */
export const shippedRulePacks = (): readonly LoadedPack[] => readShipped().packs;

/** What is doubtful in them: nothing as they ship. */
export const shippedRuleWarnings = (): readonly Problem[] => readShipped().warnings;

let customs: Customs | undefined;

/** What ships of customs codes, relief and duties, read once. */
export function shippedCustoms(): Customs {
  if (customs) return customs;
  const file = join(shippedRules(), '..', 'customs', 'customs.yaml');
  const { value, problems } = readYamlDocument(
    readText(file, 'customs.yaml'),
    wording('entry.customs'),
    Customs,
  );
  if (!value) throw unreadable([...problems]);
  customs = value;
  return value;
}

const shippedRules = (): string => packageFile('data/rules');

export function loadRegisters(files: readonly string[]): Registers {
  const tables = files.map((file) => readRegisters(readTextFile(file)));
  const errors = tables.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw unreadable(errors);
  return joinRegisters(tables.map(({ registers }) => registers));
}

const unreadable = (errors: readonly Problem[]): AppError =>
  appError('rules-unreadable', linesOf(errors), { problems: errors });

/** A file somebody named on the command line. */
export const readTextFile = (path: string): CaseFile => readText(path, basename(path));

function readText(path: string, name: string): CaseFile {
  try {
    const { size } = statSync(path);
    if (size > fileBytesMax)
      throw wrongValue(
        path,
        wording('found.bytes', { count: String(size) }),
        wording('expect.at-most', { max: String(fileBytesMax) }),
      );
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw appError('request-invalid', ofFile(path, error), { cause: error });
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw appError('rules-unreadable', ofFile(folder, error), { cause: error });
  }
}

const reasons: Readonly<Record<string, Wording>> = {
  ENOENT: wording('problem.absent'),
  ENOTDIR: wording('problem.no-folder'),
  EISDIR: wording('problem.a-folder'),
  EACCES: wording('problem.forbidden'),
  ERR_ENCODING_INVALID_ENCODED_DATA: wording('problem.is-not-utf-8'),
};

const ofFile = (path: string, error: unknown): Wording =>
  wording('error.of-field', { name: asIs(path), says: reasonOf(error) });

function reasonOf(error: unknown): Wording {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return reasons[String(error.code)] ?? wording('problem.unread', { code: String(error.code) });
}
