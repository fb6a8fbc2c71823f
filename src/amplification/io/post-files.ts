import assert from 'node:assert/strict';
import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBListValue,
  DuckDBScalarFunction,
  type DuckDBValue,
  VARCHAR,
  version,
} from '@duckdb/node-api';
import type { AppError } from '../../lib/errors/index.js';
import { missingWords } from '../../lib/missing/index.js';
import { asIs, type Param, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { ColumnNames } from '../api.js';
import type { PostsQuestion, PreviewRow, Texts } from '../read-posts.js';
import { activityQuery, profilesQuery } from '../reading/account-queries.js';
import type { ReadAs } from '../reading/asked.js';
import type { RowChunk } from '../reading/collect-posts.js';
import { type Alike, documentBytesOf, namesForDuckdb, oneFormat, sourceOf } from '../reading/file-format.js';
import type { FileFormat } from '../reading/file-kind.js';
import { findDeeper, likeliestRecords, type Place, placesIn } from '../reading/find-records.js';
import { findLayout, type Layout } from '../reading/layouts.js';
import { MissingHashes } from '../reading/missing-hashes.js';
import type { Notice } from '../reading/notice.js';
import {
  kindsOfTimes,
  plainPosts,
  postsQuery,
  quoteName,
  quotePath,
  quoteText,
  type Selection,
  textsQuery,
} from '../reading/posts-query.js';
import { type ProfileSelection, type ProfileTexts, profileFields } from '../reading/profile.js';
import { inDocument, type RecordsAt } from '../reading/records.js';
import type { Rejected, SkipReason } from '../reading/skipped.js';
import { Clock, decideTimes, type TimeDecision, undecided } from '../reading/times/time-column.js';
import { unmarkedQuery } from '../reading/unmark-query.js';
import { unreadable } from '../reading/unreadable.js';
import { type OpenedFiles, openFiles, type PostFile } from './open-files.js';
import { rowChunk } from './row-chunk.js';

export const duckdbVersion = version();

export type OpenRequest = {
  /** What the files are called, where their paths do not say. */
  readonly names?: readonly string[] | undefined;
  readonly threads?: number;
  readonly readAs?: ReadAs;
  /** Columns that somebody named, by which a header is known too. */
  readonly named?: ColumnNames | undefined;
  /** Only to be described: what is not told by the files is asked, and does not stop. */
  readonly isLook?: boolean;
};

/** Files of posts, opened by DuckDB, which keeps to its memory and needs no network. */
export class PostFiles {
  private clock: Clock;
  private places: readonly Place[] | undefined;
  private documents = 0;

  private constructor(
    private readonly opened: OpenedFiles,
    readonly format: FileFormat,
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
    readonly readAs: ReadAs,
    readonly expectedPosts: number,
  ) {
    this.clock = new Clock(undecided, readAs);
  }

  static async open(
    paths: readonly string[],
    memoryBytes: number,
    { names, threads, readAs = {}, named, isLook = false }: OpenRequest = {},
  ): Promise<PostFiles> {
    const wanted: (string | undefined)[] | undefined = named && Object.values(named);
    const isPosts = (columns: readonly string[]) =>
      findLayout(columns, false) !== undefined ||
      wanted?.every((name) => name === undefined || columns.includes(name)) === true;
    const opened = await openFiles(paths, { names, readAs, isHeader: isPosts, isPosts, isLook });
    try {
      const format = oneFormat(opened.files.map((file) => file.format));
      const instance = await DuckDBInstance.create(':memory:', {
        memory_limit: `${Math.max(64, Math.round(memoryBytes / 1e6))}MB`,
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        ...(threads === undefined ? {} : { threads: String(threads) }),
      });
      const connection = await instance.connect();
      await connection.run(`SET TimeZone = 'UTC'`);
      // DuckDB reads ahead this far while we count; without, it and we would take turns.
      await connection.run(`SET streaming_buffer_size = '16MB'`);
      // What DuckDB read with is given back at once, so that counting does not come on top of it.
      await connection.run('SET allocator_background_threads = true');
      await connection.run(`SET allocator_flush_threshold = '1MB'`);
      const files = new PostFiles(opened, format, instance, connection, readAs, expectedPosts(opened.files));
      connection.registerScalarFunction(files.postTime());
      return files;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  /** What can be asked of it besides its rows. */
  get look(): this {
    return this;
  }

  get isJson(): boolean {
    return this.format === 'json';
  }

  get sha256(): string {
    return this.opened.sha256;
  }

  get sheets(): readonly string[] {
    return this.opened.sheets;
  }

  /** What was found out about the files and the times in them. */
  get notices(): readonly Notice[] {
    return [...this.opened.notices, ...this.clock.decision.notices];
  }

  /** What only their reader can tell. */
  get questions(): readonly PostsQuestion[] {
    const { question } = this.clock.decision;
    const ofFiles = this.opened.questions.map(({ choices, ...rest }) => ({
      ...rest,
      choices: choices.map((value) => ({ value })),
    }));
    return [...ofFiles, ...(question ? [question] : [])];
  }

  // The clock may change between two queries, the function may not.
  private postTime(): DuckDBScalarFunction {
    return DuckDBScalarFunction.create({
      name: 'post_time',
      parameterTypes: [VARCHAR],
      returnType: DOUBLE,
      volatile: true,
      mainFunction: (_, input, output) => {
        const texts = input.getColumnVector(0);
        for (let row = 0; row < input.rowCount; row++)
          output.setItem(row, this.clock.read(String(texts.getItem(row) ?? '')));
        output.flush();
      },
    });
  }

  /** Columns of a table, or the keys of the first JSON records. */
  async columns(): Promise<string[]> {
    if (this.format === 'csv')
      return [...new Set(this.opened.files.flatMap(({ table }) => table?.columns ?? []))];
    if (this.format === 'parquet') {
      const names = await this.ask(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${this.from()})`);
      return names.map(([name]) => String(name));
    }
    const path = (await this.layout()) === undefined ? ((await this.likeliest())?.path ?? '$') : '$';
    const keys = (await this.findPlaces()).find((place) => place.path === path)?.keys;
    return [...(keys ?? [])];
  }

  /** The layout that all files have. */
  async layout(): Promise<Layout | undefined> {
    const { files } = this.opened;
    const found = await Promise.all(files.map((file) => this.layoutOf(file)));
    const [first, ...others] = found;
    for (const [at, other] of others.entries())
      if (other?.name !== first?.name) throw notAlike(files[0], first, files[at + 1], other);
    return first;
  }

  private async layoutOf(file: PostFile): Promise<Layout | undefined> {
    if (file.format === 'csv') return findLayout(file.table?.columns ?? [], false);
    if (file.format === 'parquet') {
      const source = sourceOf(this.format, this.groupsOf([file]));
      const names = await this.ask(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`);
      return findLayout(
        names.map(([name]) => String(name)),
        false,
      );
    }
    const places = await this.placesOf(file);
    const keys = places.find(({ path }) => path === '$')?.keys ?? new Set();
    return findLayout([...keys], true) ?? findDeeper(places);
  }

  /** In JSON of no known layout, the list that most likely holds the posts. */
  async likeliest(): Promise<RecordsAt | undefined> {
    if (this.format !== 'json') return undefined;
    const places = await this.findPlaces();
    const path = likeliestRecords(places, this.documents);
    return path === undefined ? undefined : { path };
  }

  private async findPlaces(): Promise<readonly Place[]> {
    if (this.places) return this.places;
    const documents = (await Promise.all(this.opened.files.map((file) => this.firstDocuments(file)))).flat();
    this.documents = documents.length;
    this.places = placesIn(documents);
    return this.places;
  }

  private readonly found = new Map<string, Place[]>();
  private async placesOf(file: PostFile): Promise<Place[]> {
    const known = this.found.get(file.path) ?? placesIn(await this.firstDocuments(file));
    this.found.set(file.path, known);
    return known;
  }

  // Of a document of many megabytes its structure is enough, in which every list has one item.
  private async firstDocuments(file: PostFile): Promise<unknown[]> {
    const source = sourceOf(this.format, this.groupsOf([file]));
    const shown = `CASE WHEN strlen(json) > ${wholeDocumentBytes} THEN json_structure(json) ELSE json END`;
    const rows = await this.ask(`SELECT ${shown}::VARCHAR FROM ${source} LIMIT ${documentsLookedAt}`);
    return rows.map(([text]): unknown => JSON.parse(String(text)));
  }

  /** The hashes of the words for what is missing, as DuckDB makes them. */
  async missing(): Promise<MissingHashes> {
    const words = missingWords.map((word) => `hash(${quoteText(word)})`).join(', ');
    const [row = []] = await this.ask(`SELECT ${words}`);
    const hashes = BigUint64Array.from(row, (hash) => BigInt(String(hash)));
    return new MissingHashes(new Int32Array(hashes.buffer));
  }

  /** The first texts of every file as they stand. */
  async sample(selection: Selection, records?: RecordsAt): Promise<Texts[]> {
    const { files } = this.opened;
    const each = Math.max(20, Math.ceil(rowsLookedAt / files.length));
    const texts: Texts[] = [];
    for (const file of files) {
      const source = sourceOf(this.format, this.groupsOf([file]), records);
      const rows = await this.ask(`${textsQuery(source, this.inner(selection))} LIMIT ${each}`);
      for (const [object, account, content, time] of rows)
        texts.push({
          object: String(object ?? ''),
          account: String(account ?? ''),
          content: String(content ?? ''),
          time: String(time ?? ''),
        });
    }
    return texts;
  }

  /** Decides from all times of the files how they are to be read. */
  async decideTimes(selection: Selection, records?: RecordsAt): Promise<TimeDecision> {
    const rows = await this.ask(kindsOfTimes(this.from(records), this.inner(selection)));
    const seen = rows.map(([text, count]) => ({ text: String(text ?? ''), count: Number(count) }));
    this.clock = new Clock(decideTimes(seen, this.readAs), this.readAs);
    return this.clock.decision;
  }

  /** Whether a time was met, since they were decided about, that could not be read without that. */
  get metUndecidedTime(): boolean {
    return this.clock.metUndecided;
  }

  /** How many rows have something in a field, and how many of these a sign in it, or look like a list. */
  async countSigns(field: string, sign: string, records?: RecordsAt) {
    const [object] = this.inner({ object: [field], account: [], content: [], time: [] }).object;
    const source = `(${textsQuery(this.from(records), { object: [object ?? ''], account: [], content: [], time: [] })})`;
    const query = `SELECT count(*), count(*) FILTER (contains(object, ${quoteText(sign)}) OR contains(object, ${quoteText(sign === '#' ? '＃' : '＠')})),
        count(*) FILTER (regexp_full_match(trim(object), '[\\[{(c].*[\\]})]|[^\\s,;|،؛]+(\\s*[,;|、،؛]+\\s*[^\\s,;|،؛]+)*[,;|،؛]?')) FROM ${source}
        WHERE object NOT IN ('', ${missingWords.map(quoteText).join(', ')})`;
    const [[filled, signed, lists] = []] = await this.ask(query);
    return { filled: Number(filled), signed: Number(signed), lists: Number(lists) };
  }

  async head(count: number): Promise<string[][]> {
    const fields = (await this.columns()).map((name) =>
      this.isJson
        ? `json ->> ${quoteText(`$."${name}"`)}`
        : `CAST(${quoteName(this.innerName(name))} AS VARCHAR)`,
    );
    const cells = fields.map((field) => `coalesce(left(${field}, ${cellCharacters}), '')`).join(', ');
    const source = this.from((await this.layout()) === undefined ? await this.likeliest() : undefined);
    return (await this.ask(`SELECT ${cells} FROM ${source} LIMIT ${count}`)).map((row) => row.map(String));
  }

  async preview(count: number, selection: Selection, records?: RecordsAt): Promise<PreviewRow[]> {
    const posts = plainPosts(this.from(records), this.inner(selection));
    const rows = await this.ask(
      `SELECT object, account, content, "time", time_ms FROM (${posts}) LIMIT ${count}`,
    );
    return rows.map(([object, account, content, time, ms]) => ({
      object: String(object ?? ''),
      account: String(account ?? ''),
      content: String(content ?? ''),
      timeText: String(time ?? ''),
      timeMs: typeof ms === 'number' ? ms : Number.NaN,
    }));
  }

  async *activity(selection: Selection & { readonly records?: RecordsAt }) {
    const query = activityQuery(this.from(selection.records), this.inner(selection));
    for await (const [account, reposts, times] of this.stream(query)) {
      assert(times instanceof DuckDBListValue, 'times come as a list');
      yield {
        account: String(account),
        reposts: Number(reposts),
        times: Float64Array.from(times.items, Number),
      };
    }
  }

  async *profiles(selection: ProfileSelection) {
    const query = profilesQuery(this.from(selection.records), this.innerProfiles(selection));
    for await (const [account, ...texts] of this.stream(query)) {
      const named = Object.fromEntries(profileFields.map((name, at) => [name, String(texts[at] ?? '')]));
      yield { account: String(account), texts: named as ProfileTexts };
    }
  }

  /** Every row, in the order of the files, some thousand at a time. */
  async *rows(selection: Selection, records?: RecordsAt): AsyncGenerator<RowChunk> {
    const query = postsQuery(this.from(records), this.inner(selection));
    const result = await this.guarded(() => this.connection.stream(query));
    for (;;) {
      const chunk = await this.guarded(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield rowChunk(chunk);
    }
  }

  /** What DuckDB put aside while reading. A file whose form breaks off cannot be read to its end, which is said. */
  async rejected(): Promise<Rejected[]> {
    if (this.format !== 'csv') return [];
    // A file is looked at more than once, and each look puts its rows aside anew.
    const query = `SELECT error_type::VARCHAR, count(DISTINCT (file_path, line)), min(line), arg_min(error_message, line)
                   FROM reject_errors JOIN reject_scans USING (scan_id, file_id) GROUP BY 1 ORDER BY 3`;
    const rows = (await this.connection.runAndReadAll(query)).getRows();
    return rows.map(([type, count, line, message]) => {
      const reason = rejections[String(type)];
      if (reason === undefined)
        throw unreadable(
          new Error(`Line: ${String(line)} ${String(message)}`),
          this.opened.files.map(({ name }) => name),
        );
      // Lines count the header, rows do not.
      return { reason, rows: Number(count), firstRow: Number(line) - 1 };
    });
  }

  /** Writes a CSV file of ours again as Parquet, names as they are. An id of digits is a name too, and keeps its zeros. */
  async toParquet(csv: string, parquet: string, textColumns: readonly string[]): Promise<void> {
    const types = textColumns.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
    const read = `read_csv(${quotePath(csv)}, header = true, delim = ',', quote = '"', escape = '"', sample_size = -1, types = {${types}}, nullstr = '\x01')`;
    const names = textColumns.map((name) => `${unmarkedQuery(quoteName(name))} AS ${quoteName(name)}`);
    const all = names.length === 0 ? '*' : `* REPLACE (${names.join(', ')})`;
    await this.connection.run(`COPY (SELECT ${all} FROM ${read}) TO ${quoteText(parquet)} (FORMAT parquet)`);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
    this.opened.close();
  }

  private from(records: RecordsAt = inDocument): string {
    return sourceOf(this.format, this.groupsOf(this.opened.files), records);
  }

  private groupsOf(files: readonly PostFile[]): Alike[] {
    const groups = new Map<string, { paths: string[]; file: PostFile; documentBytes: number }>();
    for (const file of files) {
      const { delimiter = '', columns = [] } = file.table ?? {};
      const key = [file.packing, delimiter, ...columns].join('\0');
      const group = groups.get(key) ?? { paths: [], file, documentBytes: 0 };
      groups.set(key, group);
      group.paths.push(file.path);
      group.documentBytes = Math.max(
        group.documentBytes,
        documentBytesOf(file.name, file.packing, file.bytes),
      );
    }
    return [...groups.values()].map(({ paths, file, documentBytes }) => ({
      paths,
      packing: file.packing,
      delimiter: file.table?.delimiter ?? '',
      columns: (file.table?.columns ?? []).map((name) => this.innerName(name)),
      documentBytes,
    }));
  }

  private readonly innerNames = new Map<string, string>();
  /** What DuckDB calls a column. */
  private innerName(name: string): string {
    if (this.innerNames.size === 0) {
      const names = [...new Set(this.opened.files.flatMap(({ table }) => table?.columns ?? []))];
      for (const [at, inner] of namesForDuckdb(names).entries()) this.innerNames.set(names[at] ?? '', inner);
    }
    return this.innerNames.get(name) ?? name;
  }

  private innerFields(fields: readonly string[]): string[] {
    if (this.format !== 'csv') return [...fields];
    const asIs = (part: string) =>
      part.replace(/^(.*?)((?:\[\])?)$/s, (_, name: string, list: string) => this.innerName(name) + list);
    return fields.map((field) => {
      if (this.innerNames.has(field)) return this.innerName(field);
      const [, value, where, wanted] = /^([^?]+)\?([^?=]+)=(.*)$/s.exec(field) ?? [];
      return value === undefined || where === undefined
        ? asIs(field)
        : `${asIs(value)}?${asIs(where)}=${wanted ?? ''}`;
    });
  }

  private inner(selection: Selection): Selection {
    return {
      ...selection,
      object: this.innerFields(selection.object),
      account: this.innerFields(selection.account),
      content: this.innerFields(selection.content),
      time: this.innerFields(selection.time),
      everyTimeOurs: this.readAs.zone !== undefined,
    };
  }

  private innerProfiles(selection: ProfileSelection): ProfileSelection {
    const fields = Object.fromEntries(
      Object.entries(selection.fields).map(([name, own]) => [name, this.innerFields(own)]),
    );
    return { ...selection, account: this.innerFields(selection.account), fields };
  }

  private async *stream(query: string): AsyncGenerator<DuckDBValue[]> {
    const result = await this.guarded(() => this.connection.stream(query));
    for (;;) {
      const chunk = await this.guarded(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield* chunk.getRows();
    }
  }

  private ask(query: string): Promise<DuckDBValue[][]> {
    return this.guarded(async () => (await this.connection.runAndReadAll(query)).getRows());
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw unreadable(
        error,
        this.opened.files.map(({ name }) => name),
      );
    }
  }
}

const cellCharacters = 200;

// Enough to see what a column holds; what it decides about is then counted over all of it.
const rowsLookedAt = 2000;
const documentsLookedAt = 200;
const wholeDocumentBytes = 8e6;

// Of two layouts only one would be read, and the rows of the other would look damaged.
function notAlike(
  one: PostFile | undefined,
  expected: Layout | undefined,
  other: PostFile | undefined,
  found: Layout | undefined,
): AppError {
  const nameOf = (layout: Layout | undefined): Param =>
    layout ? asIs(layout.name) : wording('posts.no-layout');
  return appError(
    'request-invalid',
    wording('posts.not-alike', {
      other: asIs(other?.name ?? ''),
      is: nameOf(found),
      expected: nameOf(expected),
      one: asIs(one?.name ?? ''),
    }),
  );
}

// A row of the shortest layout takes about this much. Columns that turn out too long cost no memory, since what is
// never written is never given to us; the limit is for systems that count it all the same.
const shortestRowBytes = 30;
const mostExpected = 20_000_000;

const expectedPosts = (files: readonly PostFile[]): number =>
  Math.min(mostExpected, Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / shortestRowBytes));

const rejections: Readonly<Record<string, SkipReason>> = {
  'MISSING COLUMNS': 'columns-missing',
  'TOO MANY COLUMNS': 'columns-too-many',
};
