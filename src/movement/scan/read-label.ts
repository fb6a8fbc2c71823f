import { checkAssociations, type Element } from '../../lib/gs1/index.js';
import { type ScanFields, scannedFields } from './fields.js';
import { elementsText, plain } from './read-bare.js';
import { readCode } from './read-code.js';
import {
  type CodeReading,
  type Said,
  type ScannedElement,
  type ScanOutcome,
  type ScanScheme,
  said,
} from './scan.js';

export type ScanReading = { readonly elements: readonly Element[]; readonly fields: ScanFields };

/** A label as its bar codes say it together. */
export type ScannedLabel = {
  readonly scheme: ScanScheme;
  readonly outcome: ScanOutcome;
  readonly elements: readonly ScannedElement[];
  /** What may be used. What is in doubt is in the readings only. */
  readonly fields: ScanFields;
  readonly says: readonly Said[];
  readonly unread?: string;
  /** Every possible reading, the likeliest first; empty where there is no other. */
  readonly readings: readonly ScanReading[];
  /** Whether the first reading is likelier than the one by the letter. */
  readonly hasLikely: boolean;
  /** What a store needs and no bar code of the label has said yet. */
  readonly lacks: readonly ('gtin' | 'lot' | 'expiry')[];
};

export type ScanOptions = {
  /** Today, for the century of a year of two digits. */
  readonly asOf: string;
};

/** Reads one bar code, or the several of one label, which are judged together. */
export function readScan(texts: readonly string[], { asOf }: ScanOptions): ScannedLabel {
  const drafts = texts.map((text) => readCode(text, asOf));
  const foreign = drafts.filter((draft) => isForeign(draft));
  const own = drafts.filter((draft) => !isForeign(draft));
  const read = own.filter(({ elements }) => elements.length > 0);
  const refused = own.filter(({ elements }) => elements.length === 0);
  const [one = drafts[0]] = read.length > 0 ? read : refused.length > 0 ? refused : foreign;
  const says = drafts.flatMap((each) => [...each.says, ...each.elements.flatMap(({ fault }) => fault ?? [])]);
  const empty = { elements: [], fields: {}, readings: [], hasLikely: false, lacks: [] };
  if (one === undefined)
    return { ...empty, scheme: 'unknown', outcome: 'refuse', says: [said('nothing-read')] };
  const conflict = findConflict(read);
  if (conflict) return { ...empty, scheme: one.scheme, outcome: 'refuse', says: [conflict] };
  if (read.length === 0) {
    const readings = one.readings?.map((elements) => readingOf(elements, asOf)) ?? [];
    const outcome = refused.length === 0 ? 'not-gs1' : 'refuse';
    return { ...empty, scheme: one.scheme, outcome, says, readings };
  }
  const elements = unionOf(read.map((draft) => draft.elements));
  const associations = checkAssociations(elements.map(({ ai }) => ai));
  const excluded = associations.filter(({ kind }) => kind === 'excludes');
  const certain = unionOf(read.map(certainIn)).filter(({ fault }) => !fault);
  const all: Said[] = [
    ...says,
    ...excluded.map(({ ai, other }) => said('association', { ai, found: other })),
    ...farAway(certain.map(plain), asOf),
  ];
  const readings = combine(read, asOf);
  const fields = scannedFields(certain.map(plain), asOf);
  return {
    scheme: one.scheme,
    outcome: outcomeOf(read, certain, refused, excluded.length > 0),
    elements,
    fields,
    says: all,
    ...(read.some(({ unread }) => unread !== undefined) && {
      unread: read.flatMap(({ unread }) => unread ?? []).join(' '),
    }),
    readings,
    hasLikely: read.some(({ hasLikely }) => hasLikely === true),
    lacks: (['gtin', 'lot', 'expiry'] as const).filter(
      (field) =>
        fields[field] === undefined &&
        fields.sscc === undefined &&
        fields.unit === undefined &&
        fields.giai === undefined &&
        fields.grai === undefined,
    ),
  };
}

const isForeign = ({ scheme }: CodeReading): boolean =>
  /^(?:hibc|iccbba|iso15434.*|pzn|aic|ndc)$/.test(scheme);

function outcomeOf(
  read: readonly CodeReading[],
  certain: readonly Element[],
  refused: readonly CodeReading[],
  isContradictory: boolean,
): ScanOutcome {
  if (read.some(({ isDoubtful }) => isDoubtful) || isContradictory) return 'doubt';
  const isWhole = read.every(
    ({ elements, unread }) => unread === undefined && elements.every(({ fault }) => !fault),
  );
  if (isWhole && refused.length === 0) return 'read';
  return certain.length === 0 ? 'refuse' : 'read-in-part';
}

/** What holds whichever of the readings is right. */
function certainIn({ elements, readings = [], isDoubtful = false }: CodeReading): readonly ScannedElement[] {
  if (!isDoubtful || readings.length === 0) return elements;
  return elements.filter((each) =>
    readings.every((reading) => reading.some(({ ai, value }) => ai === each.ai && value === each.value)),
  );
}

function unionOf(lists: readonly (readonly ScannedElement[])[]): ScannedElement[] {
  const seen = new Map<string, ScannedElement>();
  for (const element of lists.flat()) {
    const key = elementsText([element]);
    if (!seen.has(key)) seen.set(key, element);
  }
  return [...seen.values()];
}

/** The same identifier may stand in several bar codes of a label, but not with two values. */
function findConflict(drafts: readonly CodeReading[]): Said | undefined {
  const values = new Map<string, string>();
  for (const { ai, value } of drafts.flatMap(({ elements }) => elements)) {
    const before = values.get(ai);
    if (before !== undefined && before !== value) {
      const code =
        ai === '01' ? 'two-different-gtins' : ai === '10' ? 'two-different-lots' : 'two-different-values';
      return said(code, { ai, found: value, expected: before });
    }
    values.set(ai, value);
  }
  return undefined;
}

const readingOf = (elements: readonly Element[], asOf: string): ScanReading => ({
  elements: elements.map(plain),
  fields: scannedFields(elements, asOf),
});

/** Readings of the one bar code that has several, with what the others of the label say. */
function combine(read: readonly CodeReading[], asOf: string): ScanReading[] {
  const open = read.find(({ readings = [] }) => readings.length > 0);
  if (!open) return [];
  const others = read
    .filter((draft) => draft !== open)
    .flatMap(({ elements }) => elements.filter(({ fault }) => !fault));
  return (open.readings ?? []).flatMap((reading) => {
    const isContradicted = others.some(({ ai, value }) =>
      reading.some((each) => each.ai === ai && each.value !== value),
    );
    return isContradicted ? [] : [readingOf(unionOf([reading, others]), asOf)];
  });
}

// No medical supply is good for so long: the century or the label is wrong.
const yearsFar = 20;

function farAway(elements: readonly Element[], asOf: string): Said[] {
  const { expiry } = scannedFields(elements, asOf);
  const isFar = expiry !== undefined && Number(expiry.date.slice(0, 4)) - Number(asOf.slice(0, 4)) > yearsFar;
  return isFar ? [said('expiry-far-away', { ai: '17', found: expiry.date })] : [];
}
