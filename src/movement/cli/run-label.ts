import { writeFile } from 'node:fs/promises';
import { today } from '../../lib/clock/index.js';
import { asIs } from '../../lib/wording/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { defaultCase, openCase, recordOf } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import type { Language } from '../../words/index.js';
import { ShipmentLabel } from '../label/api.js';
import { pageOfLabel } from '../label/page-of-label.js';
import { presentLabel } from '../label/present-label.js';

export type LabelFlags = {
  readonly out?: string;
  readonly address?: string;
  readonly asOf?: string;
  readonly json?: true;
};

/** Prints the label of a shipment, and writes it as PDF where `out` says. */
export async function runLabel(
  shipment: string,
  folder: string | undefined,
  { out, address, asOf, json }: LabelFlags,
  language: Language,
): Promise<void> {
  const { case: caseData } = await openCase(folder ?? (await defaultCase()));
  const label = presentLabel(recordOf(caseData, asOf), shipment, language);
  if (out !== undefined) await writeSheet(out, label, language, address);
  if (json) printAnswer(ShipmentLabel, label);
  else if (out !== undefined) process.stdout.write(`${said('command.label.done', { out })}\n`);
  else process.stdout.write(`${linesOf(label).join('\n')}\n`);
}

async function writeSheet(
  out: string,
  label: ShipmentLabel,
  language: Language,
  address: string | undefined,
): Promise<void> {
  const { printLabel } = await import('../label/print-label.js');
  const printing = { printedOn: today(), address: pageOfLabel(address, label) };
  const bytes = await printLabel(label, language, readTypefaces(), printing);
  await writeFile(out, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new CommandFailure(said('command.out.there', { path: out }));
    throw new CommandFailure(said('command.out.unwritable', { path: out, said: asIs(error.message) }));
  });
}

const linesOf = ({ title, rows, lots }: ShipmentLabel): string[] => [
  title,
  ...rows.map(({ label, value }) => `${label}: ${value}`),
  ...lots.map(({ id, batch, quantity, expires, code }) =>
    [...new Set([batch ?? id, quantity, expires, code.text])]
      .filter((part) => part !== undefined)
      .join(' · '),
  ),
];
