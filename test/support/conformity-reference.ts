import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Not part of the repository; the test that needs it is skipped where it is absent.
const file = join(import.meta.dirname, '../../../shared/reference/conformity/rules.json');

export const hasRuleReference = existsSync(file);

export type ReferenceRule = {
  readonly id: string;
  readonly jurisdiction: string;
  readonly role: string;
  readonly inForceFrom?: string;
  readonly inForceTo?: string;
  readonly status: string;
};

export const readRuleReference = (): readonly ReferenceRule[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { rules: ReferenceRule[] }).rules;
