import type { z } from 'zod';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { largest } from '../../lib/lists/index.js';
import { asIs } from '../../lib/wording/index.js';
import type { ConsignmentLedger } from '../ledger/api.js';

type Ledger = z.input<typeof ConsignmentLedger>;

/** The account of one shipment: each stage with who says it, and each gap behind the stage it comes before. */
export function formatLedger(ledger: Ledger, language: Language): string {
  const { rows, gaps } = ledger;
  const width = largest(rows.map(({ name }) => name.length));
  const lines = [
    headOf(ledger, language),
    ...rows
      .filter(({ standing, said, steps }) => standing !== 'nobody-said' || said.length + steps.length > 0)
      .flatMap(({ name, says, said, steps, accounts, stage, asks }) => [
        ...gaps.filter(({ to }) => to === stage).flatMap(formatGap),
        `  ${name.padEnd(width)}  ${says}`,
        ...accounts.map((one) => `      ${one.says}`),
        ...(asks === undefined ? [] : [`      ? ${asks}`]),
        ...said.map(({ speaker, says: number, statement }) => `      ${speaker}: ${number} [${statement}]`),
        ...steps.map(({ lot, who, day }) => `      ${who}: ${lot.name} ${day}`),
      ]),
    ...gaps.filter(({ to }) => to === undefined).flatMap(formatGap),
  ];
  return `${lines.join('\n')}\n`;
}

/** Of many shipments those whose gaps ask for a reason. */
export function formatLedgers(ledgers: readonly Ledger[], language: Language): string {
  const lines = ledgers.flatMap((ledger) => {
    const asking = ledger.gaps.filter((gap) => gap.asksForReason);
    return asking.length === 0 ? [] : [headOf(ledger, language), ...asking.flatMap(formatGap)];
  });
  return `${lines.length === 0 ? formatMessage(message('ledger.none'), language) : lines.join('\n')}\n`;
}

function headOf({ consignment: { id, name, from, to } }: Ledger, language: Language): string {
  const head = message('ledger.head', { name: asIs(name), from: asIs(from.name), to: asIs(to.name) });
  return `${formatMessage(head, language)} [${id}]`;
}

const formatGap = ({ kind, says, reasons, open }: Ledger['gaps'][number]): string[] =>
  kind === 'none'
    ? []
    : [`  ↓ ${says}`, ...[...reasons.map((one) => one.says), ...open].map((one) => `      ${one}`)];
