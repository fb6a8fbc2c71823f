import Table from 'cli-table3';
import { AppError } from '../../case/index.js';
import { type Language, message, sayMessage } from '../../findings/index.js';
import { answerSample, type SampleAnswer } from './answer.js';
import type { CurvePoint } from './curve.js';
import type { SampleFlags } from './parse-request.js';

export type SampleOptions = SampleFlags & { readonly oc?: true; readonly json?: true };

export function runSample(options: SampleOptions, language: Language): void {
  const answer = namingFlags(() => answerSample(options));
  process.stdout.write(
    options.json
      ? `${JSON.stringify(asJson(answer, options, language), null, 2)}\n`
      : asText(answer, options, language),
  );
}

const asJson = (
  { plan, risks, found, words, curve }: SampleAnswer,
  { oc }: SampleOptions,
  language: Language,
) => ({
  ...plan,
  risks,
  ...(found === undefined ? {} : { found }),
  says: words.map((one) => sayMessage(one, language)),
  ...(oc ? { oc: curve(101) } : {}),
});

// The first line is what to do; an inspector at the dock may stop reading there.
function asText({ words, curve }: SampleAnswer, { oc }: SampleOptions, language: Language): string {
  const [first = '', ...rest] = words.map((one) => sayMessage(one, language));
  const lines = [first, '', ...rest.map((line) => `  ${line}`)];
  return `${[...lines, ...(oc ? ['', drawTable(curve(21), language)] : [])].join('\n')}\n`;
}

function drawTable(points: readonly CurvePoint[], language: Language): string {
  const outgoing = points.some((point) => point.outgoing !== undefined);
  const columns = ['quality', 'accepted', ...(outgoing ? (['outgoing'] as const) : [])] as const;
  const table = new Table({
    head: columns.map((column) => sayMessage(message(`sampling.column.${column}`), language)),
    colAligns: ['right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const percent = (share: number, digits: number) => `${(100 * share).toFixed(digits)} %`;
  for (const point of points) {
    table.push([
      percent(point.quality, 3),
      percent(point.accepted, 1),
      ...(outgoing ? [percent(point.outgoing ?? 0, 3)] : []),
    ]);
  }
  return table.toString();
}

/** What is wrong is said by the flag it was typed at. */
function namingFlags<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const field = error instanceof AppError ? error.problems[0]?.at.field : undefined;
    if (!(error instanceof AppError) || field === undefined) throw error;
    const flag = field.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    throw new AppError(error.code, `--${flag}${error.message.slice(field.length)}`, {
      cause: error,
      problems: error.problems,
    });
  }
}
