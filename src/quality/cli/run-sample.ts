import Table from 'cli-table3';
import { type Language, type Message, message, sayMessage } from '../../findings/index.js';
import { AppError } from '../../lib/errors/index.js';
import { answerSample } from '../sampling/answer.js';
import { answerPlan } from '../sampling/answer-plan.js';
import type { CurvePoint } from '../sampling/curve.js';
import { parseAsked, type SampleFlags } from '../sampling/parse-request.js';
import { refusingIn } from '../sampling/plan-refused.js';

export type SampleOptions = SampleFlags & { readonly oc?: true; readonly json?: true };

type Printed = {
  readonly json: object;
  readonly head: readonly Message[];
  /** What to do, or what was decided. */
  readonly lead: readonly Message[];
  readonly rest: readonly Message[];
  readonly curve: (points: number) => readonly CurvePoint[];
};

export function runSample(options: SampleOptions, language: Language): void {
  const printed = namingFlags(() => refusingIn(language, () => answer(options)));
  process.stdout.write(
    options.json
      ? `${JSON.stringify(asJson(printed, options, language), null, 2)}\n`
      : asText(printed, options, language),
  );
}

function answer(options: SampleOptions): Printed {
  const asked = parseAsked(options);
  if (asked.kind === 'stages' || asked.kind === 'sequential' || asked.kind === 'variables') {
    const { plan, risks, head, instruction, says, curve } = answerPlan(asked);
    return { json: { ...plan, risks }, head, lead: instruction, rest: says, curve: () => curve };
  }
  const { plan, risks, found, head, instruction, decision, words, curve } = answerSample(options);
  const lead = decision.length > 0 ? decision : [instruction];
  return {
    json: { ...plan, risks, ...(found === undefined ? {} : { found }) },
    head,
    lead,
    rest: words.filter((one) => !head.includes(one) && !lead.includes(one)),
    curve,
  };
}

const asJson = ({ json, head, lead, rest, curve }: Printed, { oc }: SampleOptions, language: Language) => ({
  ...json,
  says: [...head, ...lead, ...rest].map((one) => sayMessage(one, language)),
  ...(oc ? { oc: curve(101) } : {}),
});

// First the numbers and the two risks, which an inspector writes down; then what to do, in plain words.
function asText({ head, lead, rest, curve }: Printed, { oc }: SampleOptions, language: Language): string {
  const say = (one: Message): string => sayMessage(one, language);
  const lines = [...head.map(say), '', ...lead.map(say), '', ...rest.map((one) => `  ${say(one)}`)];
  const drawn = curve(21);
  const few = drawn.filter((_, at) => drawn.length <= 21 || at % 5 === 0);
  return `${[...lines, ...(oc ? ['', drawTable(few, language)] : [])].join('\n')}\n`;
}

function drawTable(points: readonly CurvePoint[], language: Language): string {
  const outgoing = points.some((point) => point.outgoing !== undefined);
  const columns = ['quality', 'accepted', ...(outgoing ? (['outgoing'] as const) : [])] as const;
  const table = new Table({
    head: columns.map((column) => sayMessage(message(`sampling.column.${column}`), language)),
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
    throw new AppError(error.code, `--${flag}${error.message.slice(field.length)}`, {
      cause: error,
      problems: error.problems,
    });
  }
}
