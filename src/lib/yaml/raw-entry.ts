import type { Problem } from '../errors/index.js';

/** One entry as its file gives it, before its schema. Lines count from 1. */
export type RawEntry = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly line: number;
  /** Line of a field, or of the nearest thing around it that has one. Slow: only for messages. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

export type ParsedFile = {
  readonly entries: readonly RawEntry[];
  readonly problems: readonly Problem[];
  /** Entries seen, those that could not be parsed included. */
  readonly read: number;
};

/** The file of a kind, parsed. */
export type Parsed = ParsedFile & { readonly file: string; readonly format: 'yaml' | 'csv' };

/**
 * A number with the digits it was written in, where those say more than the number does: 0.50 is not 0.5 when the
 * question is how far it was rounded.
 */
export class WrittenNumber {
  constructor(
    readonly value: number,
    readonly digits: string,
  ) {}
}

export const numberAsWritten = (digits: string, value = Number(digits)): number | WrittenNumber =>
  String(value) === digits ? value : new WrittenNumber(value, digits);

/** Whether a parsed value is a map of fields. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof WrittenNumber);
