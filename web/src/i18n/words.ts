import { en } from './en';

type Key = keyof typeof en;
type After<Prefix extends string> = Key extends infer K
  ? K extends `${Prefix}.${infer Word}`
    ? Word
    : never
  : never;

const isWord =
  <Prefix extends string>(prefix: Prefix) =>
  (word: string): word is After<Prefix> =>
    Object.hasOwn(en, `${prefix}.${word}`);

type Counted = After<'counted'> extends infer W ? (W extends `${infer Unit}_other` ? Unit : never) : never;

// What comes over HTTP as plain text may be a word we have in three languages, or one a later server added.
export const isMeasure = isWord('measure');
export const isSupplyUnit = isWord('supply');
export const isCounted = (word: string): word is Counted => Object.hasOwn(en, `counted.${word}_other`);
export const isTerms = isWord('terms');
export const isStage = isWord('stage');
export const isVerdict = isWord('verdict');
export const isProductClass = isWord('class');
export const isStatus = isWord('status');
export const isSourceKind = isWord('source-kind');
export const isKind = isWord('kind');
export const isField = isWord('field');
export const isJournalKind = isWord('journal.kind');
export const isChoice = isWord('choice');
export const isExpected = isWord('expected');
export const isHint = isWord('hint');
export const isSharedThing = isWord('hashtags.thing');
export const isRule = isWord('hashtags.rule');
export const isResultColumn = isWord('hashtags.result');
export const isResultFile = isWord('hashtags.file');
export const isFileNotice = isWord('hashtags.notice');
export const isDropReason = isWord('hashtags.dropped');
export const isKitTarget = isWord('kits.target');
export const isKitUse = isWord('kits.for');
export const isIntervalMethod = isWord('kits.method');
export const isConfirmation = isWord('kits.confirmed');
