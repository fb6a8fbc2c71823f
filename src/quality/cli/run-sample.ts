import Table from 'cli-table3';
import { calledBy, formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { AppError } from '../../lib/errors/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { answerPlan } from '../sampling/answer-plan.js';
import type { PlanAnswered } from '../sampling/answer-single.js';
import { PlanAnswer } from '../sampling/api.js';
import type { CurvePoint } from '../sampling/curve.js';
import { parseAsked, type SampleFlags } from '../sampling/parse-request.js';
import { presentPlan } from '../sampling/present-plan.js';

export type SampleOptions = SampleFlags & { readonly oc?: true; readonly json?: true };

export function runSample(options: SampleOptions, language: Language): void {
  namingFlags(() => {
    const asked = parseAsked(options);
    if (options.json) printAnswer(PlanAnswer, presentPlan(asked, language));
    else process.stdout.write(asText(answerPlan(asked), options, language));
  });
}

// First the numbers and the two risks, which an inspector writes down; then what to do, in plain words.
function asText(
  { head, instruction, decision, says, curve }: PlanAnswered,
  { oc }: SampleOptions,
  language: Language,
): string {
  const lead = decision.length > 0 ? decision : instruction;
  const rest = decision.length > 0 ? [...instruction, ...says] : says;
  const say = (one: Message): string => formatMessage(one, language);
  const lines = [...head.map(say), '', ...lead.map(say), '', ...rest.map((one) => `  ${say(one)}`)];
  const drawn = curve(21);
  const few = drawn.filter((_, at) => drawn.length <= 21 || at % 5 === 0);
  return `${[...lines, ...(oc ? ['', drawTable(few, language)] : [])].join('\n')}\n`;
}

function drawTable(points: readonly CurvePoint[], language: Language): string {
  const outgoing = points.some((point) => point.outgoing !== undefined);
  const columns = ['quality', 'accepted', ...(outgoing ? (['outgoing'] as const) : [])] as const;
  const table = new Table({
    head: columns.map((column) => formatMessage(message(`sampling.column.${column}`), language)),
    colAligns: ['right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  const percent = (share: number, digits: number): string =>
    new Intl.NumberFormat(language, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(share);
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
export function namingFlags<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    const field = error instanceof AppError ? error.problems[0]?.at.field : undefined;
    if (!(error instanceof AppError) || field === undefined) throw error;
    const flag = field.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    throw calledBy(error, `--${flag}`);
  }
}
