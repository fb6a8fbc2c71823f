import type { DuckDBConnection, DuckDBInstance, DuckDBValue } from '@duckdb/node-api';
import { asIs, oneOf } from '../../lib/wording/index.js';
import { wrongValue } from '../../words/index.js';
import type { AccountNetwork, TablePage } from '../api.js';
import { quoteName, quotePath } from '../reading/posts-query.js';

export type TableQuery = {
  readonly search?: string | undefined;
  readonly sort?: string | undefined;
  readonly order: 'asc' | 'desc';
  readonly offset: number;
  readonly limit: number;
};

// These tables are ours: what others sent is read in a process of its own.
const memory = '256MB';

/** Reads result tables where they lie. DuckDB works in threads of its own, so the server goes on answering. */
export class ResultTables {
  private instance: Promise<DuckDBInstance> | undefined;

  /** Some rows of a table; `search` looks in its first column. */
  readPage(path: string, query: TableQuery): Promise<TablePage> {
    return this.connected(async (connection) => {
      const from = `read_parquet(${quotePath(path)})`;
      const columns = await columnsOf(connection, from);
      const [name = ''] = columns;
      const where =
        query.search === undefined ? '' : `WHERE contains(lower(${quoteName(name)}), lower($search))`;
      const values: Record<string, string> = query.search === undefined ? {} : { search: query.search };
      const count = await connection.runAndReadAll(`SELECT count(*) FROM ${from} ${where}`, values);
      const page = await connection.runAndReadAll(
        `SELECT * FROM ${from} ${where} ${orderBy(columns, query)} LIMIT ${query.limit} OFFSET ${query.offset}`,
        values,
      );
      return {
        columns,
        rows: page.getRows().map((row) => row.map(cellOf)),
        total: Number(count.getRows()[0]?.[0] ?? 0),
      };
    });
  }

  /** The strongest edges, each account once. */
  readNetwork(edgesPath: string, groupsPath: string, limit: number): Promise<AccountNetwork> {
    return this.connected(async (connection) => {
      const table = `read_parquet(${quotePath(edgesPath)})`;
      const columns = await columnsOf(connection, table);
      const hasChance = columns.includes('q');
      // CooRTweet's table holds every edge and flags those that count, of which groups and the network are made.
      const edges = columns.includes('weight_threshold')
        ? `(SELECT * FROM ${table} WHERE weight_threshold = 1)`
        : table;
      const chance = hasChance ? ', p, q' : '';
      const count = await connection.runAndReadAll(`SELECT count(*) FROM ${edges}`);
      const groups = `(SELECT account_id, any_value("group") AS "group" FROM read_parquet(${quotePath(groupsPath)}) GROUP BY 1)`;
      const network = new Drawing(hasChance);
      const strongest = `SELECT * FROM ${edges} ORDER BY ${hasChance ? 'q, ' : ''}weight DESC, "from", "to" LIMIT ${limit}`;
      const result = await connection.stream(
        `SELECT "from", "to", weight, avg_time_delta, a."group", b."group" ${chance} FROM (${strongest}) e
         LEFT JOIN ${groups} a ON a.account_id = e."from" LEFT JOIN ${groups} b ON b.account_id = e."to"
         ORDER BY ${hasChance ? 'q, ' : ''}weight DESC, "from", "to"`,
      );
      // Chunk by chunk, so that others are answered in between.
      for (let chunk = await result.fetchChunk(); chunk?.rowCount; chunk = await result.fetchChunk())
        for (const row of chunk.getRows()) network.add(row);
      return network.drawn(Number(count.getRows()[0]?.[0] ?? 0));
    });
  }

  async close(): Promise<void> {
    (await this.instance)?.closeSync();
  }

  private async connected<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    this.instance ??= open();
    const connection = await (await this.instance).connect();
    try {
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  }
}

// Loaded when it is first needed: a server that nobody asks about posts starts sooner.
async function open(): Promise<DuckDBInstance> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  return DuckDBInstance.create(':memory:', {
    memory_limit: memory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
}

async function columnsOf(connection: DuckDBConnection, from: string): Promise<string[]> {
  const described = await connection.runAndReadAll(
    `SELECT column_name FROM (DESCRIBE SELECT * FROM ${from})`,
  );
  return described.getRows().map(([name]) => String(name));
}

function orderBy(columns: readonly string[], { sort, order }: TableQuery): string {
  if (sort === undefined) return '';
  if (!columns.includes(sort)) throw wrongValue('sort', asIs(sort), oneOf(columns));
  // The first column settles what is equal, so that pages do not overlap.
  return `ORDER BY ${quoteName(sort)} ${order === 'asc' ? 'ASC' : 'DESC'} NULLS LAST, 1`;
}

const cellOf = (value: DuckDBValue): string | number | null => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
};

class Drawing {
  private readonly numbers = new Map<string, number>();
  private readonly accounts: { id: string; group: number }[] = [];
  private readonly columns: Record<'from' | 'to' | 'weight' | 'avgTimeDelta' | 'p' | 'q', number[]> = {
    from: [],
    to: [],
    weight: [],
    avgTimeDelta: [],
    p: [],
    q: [],
  };

  constructor(private readonly hasChance: boolean) {}

  add([from, to, weight, delta, groupFrom, groupTo, p, q]: readonly (DuckDBValue | undefined)[]): void {
    this.columns.from.push(this.numberOf(from, groupFrom));
    this.columns.to.push(this.numberOf(to, groupTo));
    this.columns.weight.push(Number(weight));
    this.columns.avgTimeDelta.push(Number(delta));
    if (!this.hasChance) return;
    this.columns.p.push(Number(p));
    this.columns.q.push(Number(q));
  }

  drawn(edgesInAll: number): AccountNetwork {
    const { p, q, ...columns } = this.columns;
    return { edgesInAll, accounts: this.accounts, ...columns, ...(this.hasChance ? { p, q } : {}) };
  }

  private numberOf(account: DuckDBValue | undefined, group: DuckDBValue | undefined): number {
    const id = String(account ?? '');
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    this.numbers.set(id, this.accounts.length);
    this.accounts.push({ id, group: Number(group ?? 0) });
    return this.accounts.length - 1;
  }
}
