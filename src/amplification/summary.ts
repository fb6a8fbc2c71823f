import type { Amplification, Parameters } from './amplify.js';
import type { EdgeTable } from './coordination/edge-table.js';
import { presentGroups } from './coordination/present-groups.js';
import { noticeText } from './reading/notice.js';

export type Run = {
  readonly files: readonly string[];
  readonly inputSha256: string;
  readonly parameters: Parameters;
  readonly threads: number;
  readonly version: string;
  readonly duckdb: string;
  readonly seed: number;
  readonly writeSeconds: number;
  readonly peakMemoryBytes: number;
};

/** What summary.json says: the counts, what they were asked with, and what was left out. */
export function summarise(found: Amplification, groups: ReadonlyMap<string, number>, run: Run) {
  const { read, parameters } = { read: found.read, parameters: run.parameters };
  return {
    rows: read.rows,
    posts: found.posts,
    kept: keptRows(found),
    dropped: read.dropped,
    pairs: found.pairs,
    edges: found.edges.from.length,
    edgesSeen: found.edgesSeen,
    accounts: found.accountNames.length,
    network: networkSize(found.strong),
    span: read.span,
    mostShared: [...read.mostShared],
    ...(found.undecidedAccounts.size === 0 ? {} : { undecided: presentUndecided(found) }),
    groups: presentGroupsOf(found, groups),
    seconds: { ...rounded(found.seconds), write: round(run.writeSeconds) },
    peakMemoryBytes: run.peakMemoryBytes,
    notices: read.notices.map(noticeText),
    said: [...read.notices],
    parameters: {
      by: read.by,
      layout: read.layout,
      ...(parameters.readAs && Object.keys(parameters.readAs).length > 0
        ? { readAs: parameters.readAs }
        : {}),
      mode: parameters.mode,
      windowSeconds: parameters.windowMs / 1000,
      minParticipation: parameters.minParticipation,
      ...(parameters.mode === 'cooRTweet'
        ? { edgeWeight: parameters.edgeWeight, weightThreshold: found.weightThreshold }
        : { falseDiscovery: falseDiscovery(parameters, found.tests) }),
      memoryBytes: parameters.memoryBytes,
      threads: run.threads,
      seed: run.seed,
    },
    input: { files: [...run.files], sha256: run.inputSha256 },
    versions: { waybill: run.version, node: process.version, duckdb: run.duckdb },
  };
}

const falseDiscovery = ({ falseDiscoveryRate }: Parameters, tests: number | undefined) => ({
  rate: falseDiscoveryRate,
  tests,
  procedure: 'Benjamini-Hochberg over all pairs of accounts with the minimum of posts',
  nullModel: 'authors redrawn among the posts of the same six hours',
});

/** The network that is drawn, listed and written for Gephi: the accounts with an edge that counts, and those edges. */
const networkSize = ({ from, to }: EdgeTable) => ({
  accounts: distinct(from, to),
  edges: from.length,
});

const undecidedShown = 100;

function presentUndecided({ undecided, undecidedAccounts, accountNames }: Amplification) {
  const rows = [...undecided.from.keys()];
  rows.sort((a, b) => (undecided.weight[b] ?? 0) - (undecided.weight[a] ?? 0) || a - b);
  const name = (account: number | undefined) => accountNames[account ?? -1] ?? '';
  return {
    pairs: rows.length,
    accounts: undecidedAccounts.size,
    strongest: rows.slice(0, undecidedShown).map((row) => ({
      from: name(undecided.from[row]),
      to: name(undecided.to[row]),
      times: undecided.weight[row] ?? 0,
    })),
  };
}

function distinct(...columns: readonly Int32Array[]): number {
  const seen = new Set<number>();
  for (const column of columns) for (const account of column) seen.add(account);
  return seen.size;
}

// A row on two objects is two posts, so the rows kept are counted from what was dropped.
const keptRows = ({ read }: Amplification): number =>
  read.rows - Object.values(read.dropped).reduce((sum, count) => sum + count, 0);

function presentGroupsOf(found: Amplification, groups: ReadonlyMap<string, number>) {
  const groupOf = (account: number) => groups.get(found.accountNames[account] ?? '') ?? 0;
  return presentGroups(found.network, found.strong, groupOf).map(({ topObjects, ...group }) => ({
    ...group,
    topObjects: topObjects.map(({ object, pairs }) => ({ object: found.objectNames[object] ?? '', pairs })),
  }));
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;

const rounded = <T extends Record<string, number>>(seconds: T) =>
  Object.fromEntries(Object.entries(seconds).map(([stage, value]) => [stage, round(value)]));
