import type { z } from 'zod';
import { addAll } from '../../lib/lists/index.js';
import { wording } from '../../lib/wording/index.js';
import { type NeedNote, needNote } from '../note.js';
import type { Message } from '../requests/message.js';
import type { NeedColumn } from '../tables/column-names.js';
import { type NeedTable, openNeedTables } from '../tables/open-tables.js';
import type { NeedFile, NeedFileKind } from './need-file.js';
import { isChat, needFileKind } from './need-file.js';
import { readChatFile } from './read-chat-file.js';
import { type Placed, readJsonList } from './read-json-list.js';

type FileCount = { used: number; refused: number };

/** What was given, file by file, and what has to be told of it. */
export class GivenFiles {
  readonly notes: NeedNote[] = [];
  readonly #files: readonly NeedFile[];
  readonly #counts = new Map<string, FileCount>();
  readonly #lines = new Map<string, (pointer: string) => number | undefined>();

  constructor(files: readonly NeedFile[]) {
    this.#files = files;
    for (const { name } of files) {
      if (needFileKind(name) === undefined)
        this.notes.push(needNote('assumed', { file: name }, wording('need.note.file-unknown')));
    }
  }

  of(kind: NeedFileKind): readonly NeedFile[] {
    return this.#files.filter(({ name }) => needFileKind(name) === kind);
  }

  /** How many rows or entries of each file were used and how many not. */
  get counted(): {
    readonly file: string;
    readonly kind: NeedFileKind | undefined;
    readonly used: number;
    readonly refused: number;
  }[] {
    return this.#files.map(({ name }) => ({
      file: name,
      kind: needFileKind(name),
      used: this.#counts.get(name)?.used ?? 0,
      refused: this.#counts.get(name)?.refused ?? 0,
    }));
  }

  count(file: string, used: number, refused: number): void {
    const before = this.#counts.get(file) ?? { used: 0, refused: 0 };
    this.#counts.set(file, { used: before.used + used, refused: before.refused + refused });
  }

  lists<S extends z.ZodType>(kind: NeedFileKind, schema: S): Placed<z.infer<S>>[] {
    return this.of(kind).flatMap((file) => {
      if (isChat(file.name)) return [];
      const read = readJsonList(file, schema, kind === 'messages');
      addAll(this.notes, read.notes);
      this.count(file.name, read.entries.length, read.refused);
      this.#lines.set(file.name, read.lineOf);
      return read.entries;
    });
  }

  /** What was copied or saved out of chats. */
  chats(today: string): Placed<Message>[] {
    return this.of('messages').flatMap((file) => {
      if (!isChat(file.name)) return [];
      const read = readChatFile(file, today);
      addAll(this.notes, read.notes);
      this.count(file.name, read.entries.length, read.refused);
      this.#lines.set(file.name, read.lineOf);
      return read.entries;
    });
  }

  /** The tables of all files of a kind, each with what its rows came to. */
  async tables<T extends { readonly rowsRefused: number; readonly notes: readonly NeedNote[] }>(
    kind: NeedFileKind,
    needed: readonly NeedColumn[],
    read: (table: NeedTable) => T,
    usedIn: (reading: T) => number,
  ): Promise<T[]> {
    const readings: T[] = [];
    for (const { name, bytes } of this.of(kind)) {
      const { tables, notes } = await openNeedTables(name, bytes);
      addAll(this.notes, notes);
      if (tables.length === 0 && notes.every(({ level }) => level !== 'refused'))
        this.#refuseColumns(name, needed);
      for (const table of tables) {
        if (needed.some((column) => !table.columns.has(column))) {
          this.#refuseColumns(
            table.file,
            needed.filter((column) => !table.columns.has(column)),
          );
          this.count(name, 0, table.rows.length);
          continue;
        }
        const reading = read(table);
        addAll(this.notes, reading.notes);
        this.count(name, usedIn(reading), reading.rowsRefused);
        readings.push(reading);
      }
    }
    return readings;
  }

  #refuseColumns(file: string, lacking: readonly NeedColumn[]): void {
    this.notes.push(
      needNote('refused', { file }, wording('need.note.columns-lacking', { columns: lacking.join(', ') })),
    );
  }

  /** Notes of entries of JSON, with their lines. */
  lined(notes: readonly NeedNote[]): NeedNote[] {
    return notes.map((note) => {
      const line = note.field === undefined ? undefined : this.#lines.get(note.file)?.(note.field);
      return line === undefined ? note : { ...note, line };
    });
  }
}
