import type { Command } from 'commander';
import { withStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { digits, said, saidProblems } from '../../terminal/said.js';
import type { OnError } from '../capture/plan-capture.js';
import { keepPlan, planFile } from '../io/capture.js';
import { sendTo } from '../io/send-to.js';

type Options = DataOptions & { readonly to?: string; readonly proceed?: true; readonly by: string };

export function register(program: Command): void {
  program
    .command('capture')
    .argument('<files...>', 'EPCIS documents, JSON or XML, of EPCIS 1.0 to 2.0')
    .description(
      'Keep events of goods on their way, each once however often it is sent. Exit code 1 if some were refused.',
    )
    .addOption(dataOption())
    .option('--to <url>', 'send them to a server instead, such as http://127.0.0.1:4242/epcis')
    .option('--proceed', 'keep what is right of a file in which something is wrong')
    .option('--by <name>', 'who captured them', 'capture')
    .action(async (files: readonly string[], options: Options) => {
      const onError: OnError = options.proceed ? 'proceed' : 'rollback';
      if (options.to === undefined)
        await withStore(options.data, (store) =>
          inTurn(files, (file) => captureFile(store, file, { ...options, onError })),
        );
      else await inTurn(files, (file) => sendFile(options.to ?? '', file, onError));
    });
}

async function inTurn(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const file of files) await work(file);
}

type Store = Parameters<typeof keepPlan>[0];

async function captureFile(
  store: Store,
  file: string,
  { by, onError }: { by: string; onError: OnError },
): Promise<void> {
  const plan = planFile(file, await readFileGiven(file), onError);
  const { read, kept, known, refused } = await keepPlan(store, plan, { by, onError, now: new Date() });
  for (const line of saidProblems(plan.problems)) process.stderr.write(`${line}\n`);
  report(file, { read, kept, known, refused });
}

async function sendFile(to: string, file: string, onError: OnError): Promise<void> {
  const answer = await sendTo(to, await readFileGiven(file), onError);
  for (const line of answer.faults) process.stderr.write(`${file} ${line}\n`);
  report(file, answer);
}

type Counts = Readonly<Record<'read' | 'kept' | 'known' | 'refused', number>>;

function report(file: string, { read, kept, known, refused }: Counts): void {
  const counts = { count: digits(read), kept: digits(kept), known: digits(known), refused: digits(refused) };
  process.stdout.write(`${said('command.capture.done', { file, ...counts })}\n`);
  const held = read - kept - known - refused;
  if (held > 0) process.stdout.write(`${said('command.capture.held', { file, count: held })}\n`);
  if (refused > 0) process.exitCode = 1;
}
