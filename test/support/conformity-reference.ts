import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Not part of the repository; the tests that need it are skipped where it is absent.
const folder = join(import.meta.dirname, '../../../shared/reference/conformity');
const today = join(folder, 'in-force-2026');

export const hasRuleReference = existsSync(join(folder, 'rules.json'));
export const hasRulesOfToday = existsSync(join(today, 'rules-2026.json'));
export const hasCustomsReference = existsSync(join(today, 'customs.json'));

export type ReferenceRule = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly role: string;
  readonly productClasses: readonly string[];
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  readonly lastSeen?: string;
  readonly sources?: readonly string[];
  readonly status: string;
};

type Amendment = { readonly shipped: string; readonly change: string; readonly status: string };

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const readRuleReference = (): readonly ReferenceRule[] =>
  (readJson(join(folder, 'rules.json')) as { rules: ReferenceRule[] }).rules;

/** The rules of 2021 to 2026, and what they change in those that shipped before. */
export const readRulesOfToday = () =>
  readJson(join(today, 'rules-2026.json')) as {
    readonly rules: readonly ReferenceRule[];
    readonly amendments: readonly Amendment[];
  };

export const readCustomsReference = () =>
  readJson(join(today, 'customs.json')) as {
    readonly hsCodes: readonly {
      readonly productClasses: readonly string[];
      readonly what: string;
      readonly hs2017: string;
      readonly hs2022: string;
      readonly status: string;
    }[];
    readonly relief: readonly { readonly id: string; readonly status: string }[];
  };

const texts = (at: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(at)
      .filter((name) => /\.(ya?ml|csv)$/.test(name))
      .map((name) => [name, readFileSync(join(at, name), 'utf8')]),
  );

/** Dossiers with the answers their EXPECTED.md and README.md give, by name of file. */
export const readReferenceDossiers = (): ReadonlyMap<string, string> =>
  new Map([...texts(join(folder, 'cases')), ...texts(join(today, 'dossiers'))]);
