import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { dayNumber } from '../../src/lib/days/index.js';
import type { ShipmentReport } from '../../src/linking/reports/report.js';

const Cell = z.string().nullish();

export const ToldReport = z.object({
  id: z.string(),
  published: z.string(),
  shipment: z.string(),
  alsoShipment: z.string().optional(),
  origin: z.string(),
  record: z.object({
    giver: Cell,
    receiver: Cell,
    goods: Cell,
    class: Cell,
    amount: z.tuple([z.number().nullable(), z.number().nullable()]).nullish(),
    unit: Cell,
    place: Cell,
    date: Cell,
    stage: Cell,
    terms: Cell,
  }),
});

export type ToldReport = z.infer<typeof ToldReport>;

/** Invented reports, and which of them tell of one shipment. */
export function readReportSets(folder: URL): { readonly set: string; readonly reports: ToldReport[] }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names
    .toSorted()
    .map((name) =>
      z
        .object({ set: z.string(), reports: z.array(ToldReport) })
        .parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    );
}

const stages = ['pledged', 'contracted', 'shipped', 'received', 'accepted', 'distributed', 'used'];

export function reportOf({ id, published, record }: ToldReport): ShipmentReport {
  const list = (cell: string | null | undefined): string[] => (cell ? [cell] : []);
  const [low, high] = record.amount ?? [null, null];
  return {
    id,
    givers: list(record.giver),
    receivers: list(record.receiver),
    goods: record.class ?? undefined,
    amounts:
      low === null && high === null
        ? []
        : [{ low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY, unit: record.unit ?? undefined }],
    places: list(record.place),
    days: [{ stage: stages.indexOf(record.stage ?? 'received'), day: dayNumber(record.date ?? published) }],
    terms: record.terms === 'unknown' ? undefined : (record.terms ?? undefined),
  };
}
