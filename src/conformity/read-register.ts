import { type CaseFile, readCsvTable } from '../case/index.js';
import type { Problem } from '../lib/errors/index.js';
import { groupBy } from '../lib/lists/index.js';
import { wording } from '../lib/wording/index.js';
import { RegisterRow, type Registers } from './register.js';
import { plainRegisterTable } from './register-table.js';

/** Reads a table of registers (CSV). Each row names its register and the day the register was taken. */
export function readRegisters(file: CaseFile): {
  registers: Registers;
  problems: readonly Problem[];
  read: number;
} {
  const table = {
    ...file,
    text: plainRegisterTable(file.text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')),
  };
  const { rows, problems, read } = readCsvTable(table, wording('entry.register-row'), RegisterRow);
  return { registers: groupBy(rows, (row) => row.register), problems, read };
}

/** Several tables as one: rows of the same register are put together. */
export function joinRegisters(tables: readonly Registers[]): Registers {
  return groupBy(
    tables.flatMap((table) => [...table.values()].flat()),
    (row) => row.register,
  );
}
