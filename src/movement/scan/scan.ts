import type { Element } from '../../lib/gs1/index.js';

/** What a bar code is written in. */
export const scanSchemes = [
  'gs1-element-string',
  'gs1-hri',
  'gs1-digital-link',
  'gs1-digital-link-compressed',
  'gtin-only',
  'epc-urn',
  'waybill-unit',
  'hibc',
  'iccbba',
  'iso15434',
  'iso15434-06',
  'pzn',
  'aic',
  'ndc',
  'unknown',
] as const;
export type ScanScheme = (typeof scanSchemes)[number];

/**
 * `read`: as it stands. `doubt`: may be shown and must be asked. `read-in-part`: what is faulty is named and not used.
 * `not-gs1`: named for what it is.
 */
export const scanOutcomes = ['read', 'doubt', 'read-in-part', 'refuse', 'not-gs1'] as const;
export type ScanOutcome = (typeof scanOutcomes)[number];

/** What has to be said of a scan; its words are `scan.says.…`. */
export const scanSays = [
  '01-needs-14-digits',
  'association',
  'carrier-is-not-gs1',
  'character-not-allowed',
  'check-digit',
  'compressed-link-not-read',
  'damaged',
  'date-does-not-exist',
  'digits-lost',
  'digits-of-other-script',
  'expiry-far-away',
  'hibc',
  'iccbba',
  'iso15434',
  'keyboard-layout',
  'link-order',
  'link-without-key',
  'lot-longer-than-20',
  'nothing-read',
  'not-a-code',
  'old-form',
  'pzn',
  'aic',
  'ndc',
  'prefix-unknown',
  'separator-guessed',
  'separator-may-be-missing',
  'spaces-between',
  'too-long',
  'too-short',
  'two-different-gtins',
  'two-different-lots',
  'two-different-values',
  'unknown-ai',
  'without-ai',
] as const;
export type ScanSays = (typeof scanSays)[number];

export type Said = {
  readonly code: ScanSays;
  readonly ai?: string;
  readonly found?: string;
  readonly expected?: string;
};

export type ScannedElement = Element & { readonly fault?: Said };

/** One bar code, before it is held against the others of its label. */
export type CodeReading = {
  readonly scheme: ScanScheme;
  readonly elements: readonly ScannedElement[];
  readonly says: readonly Said[];
  /** Whether a person has to confirm it. */
  readonly isDoubtful?: boolean;
  /** What no identifier was found for. */
  readonly unread?: string;
  /** Every way it may be read, the likeliest first; none where there is one. */
  readonly readings?: readonly (readonly Element[])[];
  /** Whether the first reading is likelier than the one by the letter. */
  readonly hasLikely?: boolean;
};

export const said = (code: ScanSays, more: Omit<Said, 'code'> = {}): Said => ({ code, ...more });

export const refusal = (scheme: ScanScheme, ...says: readonly Said[]): CodeReading => ({
  scheme,
  elements: [],
  says,
});

/** How much of a bar code is at fault: the fewer, the likelier it was read as it was meant. */
export const faultsIn = ({ elements, unread }: CodeReading): number =>
  elements.filter(({ fault }) => fault).length + (unread === undefined ? 0 : 1);

export const isClean = (draft: CodeReading): boolean => draft.elements.length > 0 && faultsIn(draft) === 0;
