import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { inHouseHeaders } from '../http/in-house.js';
import { TaskPools } from '../jobs/index.js';
import { EditionList, PublishRun } from '../publish/index.js';
import { openApp } from '../server/index.js';
import { lockFolder, type Store } from '../store/index.js';
import { CommandFailure } from '../terminal/command-failure.js';
import { withExistingStore, withStore } from '../terminal/data-folder.js';
import { openCase } from '../terminal/open-case.js';
import { parseQuestion } from '../terminal/options.js';
import { digits, said } from '../terminal/said.js';
import { version } from '../terminal/version.js';
import { copyDossier, expectRoomFor } from './dossier-folder.js';
import { PublishReporter } from './publish-reporter.js';
import { takeIn } from './take-in.js';
import { taskProgram } from './task-program.js';

export type PublishOptions = {
  readonly data: string;
  readonly lang: string;
  readonly out?: string;
  readonly findings?: string;
  readonly question?: string;
  readonly all?: true;
  readonly asOf?: string;
  readonly address?: string;
  readonly timeStamp?: string;
  readonly by?: string;
  readonly reason?: string;
};

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Publishes by asking the server's own addresses, within this process: the page and the command do the same. */
export async function runPublish(asked: string, options: PublishOptions): Promise<void> {
  const chosen = [options.findings, options.question, options.all].filter((each) => each !== undefined);
  if (chosen.length !== 1) throw new CommandFailure(said('command.publish.choose'));
  if (options.out !== undefined) await expectRoomFor(options.out);
  const opened = existsSync(join(asked, 'case.yaml')) ? await openCase(asked) : undefined;
  const unlock = process.env.DATABASE_URL ? lockFolder(resolve(options.data)) : () => undefined;
  const tasks = new TaskPools({ program: taskProgram });
  const open = opened ? withStore : withExistingStore;
  try {
    await open(options.data, async (store) => {
      if (opened) await takeIn(store, opened, say);
      const folders = opened ? [resolve(asked)] : [];
      await withApp(store, tasks, folders, options, (app) =>
        askToPublish(app, opened?.case.header.id ?? asked, options),
      );
    });
  } finally {
    tasks.close();
    unlock();
  }
}

async function withApp(
  store: Store,
  tasks: TaskPools,
  caseFolders: readonly string[],
  { data, timeStamp }: PublishOptions,
  work: (app: FastifyInstance) => Promise<void>,
): Promise<void> {
  const dataFolder = resolve(data);
  const app = await openApp(store, tasks, {
    host: '127.0.0.1',
    dataFolder,
    webFolder: join(dataFolder, 'no-page'),
    version,
    caseFolders,
    timeStampUrl: timeStamp ?? (process.env.WAYBILL_TIME_STAMP || undefined),
    onFault: (error) => say(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

async function askToPublish(app: FastifyInstance, caseId: string, options: PublishOptions): Promise<void> {
  const { asOf, reason, out, lang, data, address } = options;
  const ask = asking(app, lang);
  const of = `/api/cases/${encodeURIComponent(caseId)}`;
  const day = asOf === undefined ? '' : `?asOf=${encodeURIComponent(asOf)}`;
  const by = options.by ?? (await editorOf(ask, of));
  const findings = await findingsChosen(ask, of, day, options);
  warn(EditionList.parse(await ask('GET', `${of}/editions${day}`)), new Set(findings));
  const body = {
    findings,
    by,
    ...(asOf ? { asOf } : {}),
    ...(reason ? { reason } : {}),
    ...(address ? { address } : {}),
  };
  const begun = PublishRun.parse(await ask('POST', `${of}/editions`, body));
  await untilDone(ask, `${of}/publishing/${begun.id}`, begun);
  const kept = join(resolve(data), 'dossiers', caseId, begun.edition);
  if (out !== undefined) await copyDossier(kept, out);
  process.stdout.write(
    `${said('command.publish.done', { id: begun.edition, count: digits(findings.length), path: out ?? kept })}\n`,
  );
}

type Ask = (method: 'GET' | 'POST', url: string, body?: object) => Promise<unknown>;

const Refused = z.object({
  detail: z.string(),
});

const asking =
  (app: FastifyInstance, lang: string): Ask =>
  async (method, url, body) => {
    const headers = { ...inHouseHeaders, 'accept-language': lang };
    const answer = await app.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    if (answer.statusCode < 300) return answer.json();
    throw new CommandFailure(Refused.parse(answer.json()).detail);
  };

const Header = z.object({ header: z.object({ editor: z.string().optional() }) });
const Named = z.object({ name: z.string() });

async function editorOf(ask: Ask, of: string): Promise<string> {
  const { editor } = Header.parse(await ask('GET', of)).header;
  if (editor === undefined) throw new CommandFailure(said('command.publish.by'));
  return Named.parse(await ask('GET', `${of}/entries/party/${encodeURIComponent(editor)}`)).name;
}

const Found = z.object({ findings: z.array(z.object({ id: z.string() })) });

async function findingsChosen(ask: Ask, of: string, day: string, options: PublishOptions): Promise<string[]> {
  if (options.findings !== undefined)
    return options.findings
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
  const question = options.question === undefined ? '' : `question=${parseQuestion(options.question)}`;
  const query = [day.slice(1), question].filter((part) => part !== '').join('&');
  const { findings } = Found.parse(await ask('GET', `${of}/findings?${query}`));
  if (findings.length === 0) throw new CommandFailure(said('command.publish.none'));
  return findings.map(({ id }) => id);
}

const namesMax = 10;

function warn({ doubts }: EditionList, findings: ReadonlySet<string>): void {
  for (const why of ['withdrawn', 'changed', 'unarchived'] as const) {
    const resting = doubts.filter((each) => each.why === why && each.findings.some((id) => findings.has(id)));
    if (resting.length === 0) continue;
    const names = resting.slice(0, namesMax).map(({ source }) => source);
    const more = resting.length > namesMax ? ' …' : '';
    say(
      said(`command.publish.doubt.${why}`, {
        count: digits(resting.length),
        names: names.join(', ') + more,
        findings: digits(
          new Set(resting.flatMap((each) => each.findings.filter((id) => findings.has(id)))).size,
        ),
      }),
    );
  }
}

const pollMs = 100;

async function untilDone(ask: Ask, url: string, begun: PublishRun): Promise<void> {
  const reporter = new PublishReporter(process.stderr);
  const stop = new AbortController();
  const cancel = () => stop.abort();
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
  try {
    for (let run = begun; run.state === 'running'; run = PublishRun.parse(await ask('GET', url))) {
      if (stop.signal.aborted) await ask('POST', `${url}/cancel`);
      reporter.show(run.progress);
      await pause(pollMs);
    }
    const { state, problem, notice } = PublishRun.parse(await ask('GET', url));
    if (state === 'failed') throw new CommandFailure(problem?.detail ?? '');
    if (notice !== undefined) say(notice);
    if (state === 'cancelled') throw new CommandFailure(said('command.publish.cancelled'));
  } finally {
    reporter.end();
    process.off('SIGINT', cancel);
    process.off('SIGTERM', cancel);
  }
}
