import { isPageKey, type PageKey, pageKeys } from '../../../src/words/index';

type After<Prefix extends string> = PageKey extends infer K
  ? K extends `${Prefix}.${infer Word}`
    ? Word
    : never
  : never;

const isWord =
  <Prefix extends string>(prefix: Prefix) =>
  (word: string): word is After<Prefix> =>
    isPageKey(`${prefix}.${word}`);

// What comes over HTTP as plain text may be a word we have in three languages, or one a later server added.
export const isMeasure = isWord('measure.short');
export const isCountedMeasure = isWord('measure.counted');
export const isSupplyUnit = isWord('unit');
export const isLotState = isWord('lots.state');
export const isBizStep = isWord('bizStep');
export const isStage = isWord('stage');
export const isAxis = isWord('axis');
export const isCountedApart = isWord('overview.of');
export const isFigureMethod = isWord('figure.method');
export const isVerdict = isWord('verdict');
export const isProductClass = isWord('class');
export const isStatus = isWord('status');
export const isSourceStatus = isWord('evidence.status');
export const isSourceKind = isWord('source-kind');
export const isKind = isWord('kind');
export const isField = isWord('field');
export const isJournalKind = isWord('journal.kind');
export const isGoods = isWord('goods');
export const isDocumentType = isWord('documentType');
export const isChoice = isWord('choice');
export const isExpected = isWord('expected');
export const isHint = isWord('hint');
export const isSharedThing = isWord('hashtags.thing');
export const isRule = isWord('hashtags.rule');
export const isResultColumn = isWord('hashtags.result');
export const isResultFile = isWord('hashtags.file');
export const isFileNotice = isWord('hashtags.notice');
export const isDropReason = isWord('hashtags.dropped');
export const isKitTarget = isWord('lots.target');
export const isKitUse = isWord('kits.use');
export const isDossierPart = isWord('publish.part');
export const isIntervalMethod = isWord('kits.method');
export const isConfirmation = isWord('kits.standing');

const methodPrefix = 'kits.method.';
export const intervalMethods = pageKeys
  .flatMap((key) => (key.startsWith(methodPrefix) ? [key.slice(methodPrefix.length)] : []))
  .filter(isIntervalMethod);
