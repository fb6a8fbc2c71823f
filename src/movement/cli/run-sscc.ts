import { type FileHandle, open } from 'node:fs/promises';

import { today } from '../../lib/clock/index.js';
import { asIs, oneOf, type Wording, wording } from '../../lib/wording/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { CommandFailure } from '../../terminal/command-failure.js';
import { withStore } from '../../terminal/data-folder.js';
import { defaultCase, openCase, recordOf } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { said } from '../../terminal/said.js';
import { type Language, wrongValue } from '../../words/index.js';
import { issueUnits } from '../io/issue-units.js';
import { UnitsIssued, unitsMax } from '../sscc/api.js';
import { type PageSize, pageSizes } from '../sscc/page-sizes.js';
import { presentUnits } from '../sscc/present-units.js';
import { wantedUnits } from '../sscc/wanted-units.js';

export type UnitFlags = {
  readonly data: string;
  readonly count: string;
  readonly prefix?: string;
  readonly extension?: string;
  readonly quantity?: string;
  readonly lot?: string;
  readonly to?: string;
  readonly pageSize: string;
  readonly by: string;
  readonly json?: true;
};

/** Issues numbers for a shipment; prints them, or writes their labels. */
export async function runSscc(
  shipment: string,
  folder: string | undefined,
  flags: UnitFlags,
  language: Language,
): Promise<void> {
  const record = recordOf((await openCase(folder ?? (await defaultCase()))).case, undefined);
  const pageSize = pageSizeOf(flags.pageSize);
  const wanted = wantedUnits(record, shipment, {
    count: wholeNumber('--count', flags.count, unitsMax, wording('units.expect.count', { max: unitsMax })),
    prefix: flags.prefix,
    extension:
      flags.extension === undefined
        ? undefined
        : wholeNumber('--extension', flags.extension, 9, wording('units.expect.extension'), 0),
    quantity: flags.quantity,
    lot: flags.lot,
  });
  // Made before a number is issued: a file that cannot be written costs none.
  const file = flags.to === undefined ? undefined : await newFile(flags.to);
  const issue = await withStore(flags.data, (store) =>
    issueUnits(store, { ...wanted, by: flags.by, now: new Date() }),
  );
  const issued = presentUnits(record, issue, language);
  if (file) await writeLabels(file, issued, { language, pageSize });
  if (flags.json) printAnswer(UnitsIssued, issued);
  else print(issued, flags.to);
}

function print({ units }: UnitsIssued, to: string | undefined): void {
  for (const { number } of units) process.stdout.write(`${number}\n`);
  if (to !== undefined) process.stdout.write(`${said('command.label.done', { out: to })}\n`);
}

async function newFile(path: string): Promise<FileHandle> {
  return open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') throw new CommandFailure(said('command.out.there', { path }));
    throw new CommandFailure(said('command.out.unwritable', { path, said: asIs(error.message) }));
  });
}

async function writeLabels(
  file: FileHandle,
  issued: UnitsIssued,
  { language, pageSize }: { readonly language: Language; readonly pageSize: PageSize },
): Promise<void> {
  const { printUnits } = await import('../sscc/print-units.js');
  try {
    await file.writeFile(
      await printUnits(issued, language, readTypefaces(), { pageSize, printedOn: today() }),
    );
  } finally {
    await file.close();
  }
}

function pageSizeOf(text: string): PageSize {
  const pageSize = pageSizes.find((each) => each === text.toLowerCase());
  if (pageSize === undefined) throw wrongValue('--page-size', asIs(text), oneOf(pageSizes));
  return pageSize;
}

function wholeNumber(name: string, text: string, most: number, expected: Wording, least = 1): number {
  const value = Number(text);
  if (/^\d{1,6}$/.test(text) && value >= least && value <= most) return value;
  throw wrongValue(name, asIs(text), expected);
}
