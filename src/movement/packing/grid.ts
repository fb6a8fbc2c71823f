import type { CellKind } from '../../lib/workbook/index.js';

export type Cell = { readonly text: string; readonly kind: CellKind };

/** A row as the program that wrote it counts it. */
export type GridRow = { readonly row: number; readonly cells: readonly Cell[]; readonly isHidden: boolean };

/** A sheet, or a file of text, before any of it is understood. */
export type Grid = {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly rows: readonly GridRow[];
};

export const nothing: Cell = { text: '', kind: 'empty' };
export const isFilled = ({ text, kind }: Cell): boolean => text !== '' || kind === 'formula';
export const textAt = ({ cells }: GridRow, at: number | undefined): string =>
  at === undefined ? '' : (cells[at]?.text ?? '');
export const kindAt = ({ cells }: GridRow, at: number | undefined): CellKind =>
  at === undefined ? 'empty' : (cells[at]?.kind ?? 'empty');
