import type { CaseRecord, ConsignmentRecord, Statement } from '../case/index.js';
import { countDayOf, Stage, statedPieces } from '../case/index.js';
import { dayNumber, isDay } from '../lib/days/index.js';
import { nameWords } from '../lib/text/index.js';
import { type Aliases, noAliases } from './names/aliases.js';
import type { ReportedAmount, ShipmentReport, StagedDay } from './reports/report.js';

/** What is told of each consignment the case holds, as reports that may be of one and the same shipment. */
export function reportsOfCase(record: CaseRecord, aliases: Aliases = noAliases): ShipmentReport[] {
  return [...record.consignments.values()].flatMap((entry) =>
    entry.declared ? [reportOf(entry, record, aliases)] : [],
  );
}

function reportOf(entry: ConsignmentRecord, record: CaseRecord, aliases: Aliases): ShipmentReport {
  const { id, consignment, statements } = entry;
  const places = [consignment.deliveredTo, ...statements.map(({ place }) => place)];
  const terms = new Set(statements.flatMap((said) => said.terms ?? []));
  return {
    id,
    givers: [...aliases(namesOf(record.parties, [consignment.from]))],
    receivers: [...aliases(namesOf(record.parties, [consignment.to]))],
    goods: goodsOf(entry),
    amounts: statements.flatMap((statement) => amountsOf(statement, entry)),
    places: namesOf(record.places, places),
    days: statements.flatMap((statement) => daysOf(statement, record)),
    // Where it is disputed, either may be meant.
    terms: terms.size === 1 ? [...terms][0] : undefined,
  };
}

// Of what is in no class of its own, or in a bundle, only the name says what it is.
function goodsOf({ product }: ConsignmentRecord): string | undefined {
  if (!product) return undefined;
  const isNamedOnly = product.class === 'other' || product.class === 'bundle';
  return isNamedOnly ? (product.ownClass ?? nameWords(product.name).join(' ')) : product.class;
}

type Named = { readonly name: string; readonly alsoKnownAs?: readonly string[] | undefined };

const namesOf = (entries: ReadonlyMap<string, Named>, ids: readonly (string | undefined)[]): string[] =>
  [...new Set(ids)].flatMap((id) => {
    const entry = id === undefined ? undefined : entries.get(id);
    return entry ? [entry.name, ...(entry.alsoKnownAs ?? [])] : [];
  });

function amountsOf(statement: Statement, { product }: ConsignmentRecord): ReportedAmount[] {
  const pieces = statedPieces(statement, product);
  return pieces ? [{ ...pieces, unit: undefined }] : [];
}

function daysOf(statement: Statement, record: CaseRecord): StagedDay[] {
  const { stage } = statement;
  const day = countDayOf(statement, record);
  return stage === undefined || !isDay(day)
    ? []
    : [{ stage: Stage.options.indexOf(stage), day: dayNumber(day) }];
}
