export { addressesTaken, isAddressTaken, moved, topPages } from './addresses.js';
export {
  Amount,
  formatBounds,
  intervalOf,
  ReadableAmount,
  readAmount,
  readCounted,
  readRounded,
} from './entries/amount.js';
export { readWithUnit, splitNumber } from './entries/amount-with-unit.js';
export { certificateFacts } from './entries/certificate-facts.js';
export { type AddedEntry, addedKey, checkAdded } from './entries/check-added.js';
export { checkMerge, type MergePlan } from './entries/check-merge.js';
export { checkPut } from './entries/check-put.js';
export { Consignment, Lot } from './entries/consignment.js';
export type { FormGroup, KindDefinition } from './entries/define-kind.js';
export { DocumentType } from './entries/document-type.js';
export { documentedKinds, documentsNamed, documentsOf } from './entries/documents.js';
export {
  EditionEntry,
  readEditionLine,
  writeEditionLine,
} from './entries/edition.js';
export { entryNameOf } from './entries/entry-name.js';
export { Certificate, HashtagStudy, MediaItem, TestReport } from './entries/evidence-items.js';
export { type FieldType, fieldTypes } from './entries/field-types.js';
export { guessPartyKind } from './entries/guess-party-kind.js';
export { idWordsOf } from './entries/id-words.js';
export { CaseId, PartyId } from './entries/ids.js';
export {
  type Case,
  CaseHeader,
  type Entry,
  type EntryOf,
  endsBeforeItBegins,
  enteredKinds,
  entrySchemas,
  type Format,
  isMade,
  Kind,
  kindNames,
  kinds,
  mapKinds,
  references,
} from './entries/kinds.js';
export { type LotLine, type LotLineKind, readLotLine, writeLotLine } from './entries/lot-chain.js';
export {
  allowedActions,
  enteredEvidence,
  type LotState,
  lotStates,
  stateOf,
  stateWordOf,
  stepsOf,
  takeStep,
} from './entries/lot-log.js';
export {
  type LotAction,
  type LotStep,
  lotActions,
  partOfEvidence,
  partOfStep,
  readLotStep,
  stepEvidenceKinds,
  writeLotStep,
} from './entries/lot-step.js';
export { differingFields, isJoined, type Merge, MergedKind } from './entries/merge.js';
export { Place } from './entries/place.js';
export { Product, ProductClass } from './entries/product.js';
export { countUnitOf, piecesOf, piecesPerUnit, unitOfNew } from './entries/quantity.js';
export { RuleClass } from './entries/rule-class.js';
export { Source } from './entries/source.js';
export { Statement } from './entries/statement.js';
export { findUnit, unitWordOf } from './entries/units.js';
export {
  isShare,
  Label,
  Measure,
  Sha256,
  ShareMeasure,
  Stage,
  Status,
  Terms,
  Text,
} from './entries/vocabulary.js';
export { type CaseFile, caseFileNames, fileName } from './files/case-files.js';
export { type CaseReading, readCase } from './files/read-case.js';
export { readCsvTable, readYamlDocument } from './files/read-document.js';
export type { Unread } from './files/unread.js';
export { writeCase } from './files/write-case.js';
export type { ConsignmentRecord } from './record/consignment-record.js';
export { type DaysSaid, daysSaid } from './record/days-said.js';
export { goodsAbout, productAbout } from './record/goods-about.js';
export { knownBy, lastDay } from './record/known.js';
export { lotSize } from './record/lot-size.js';
export { type NeedADay, needADay } from './record/need-a-day.js';
export { isPackSlip, isSlipBetween } from './record/pack-slip.js';
export { isPartOfCounted, restTolerance } from './record/part-of-counted.js';
export { buildRecord, type CaseRecord } from './record/record.js';
export {
  loansGivenBack,
  type RefusedInPart,
  type Returned,
  refusedInPart,
  returnedOf,
} from './record/returned.js';
export { isScaleSlip } from './record/scale-slip.js';
export { countDayOf, excludesFigure, knownDayOf, readRoundedOrPlain, settle } from './record/settle.js';
export { type Side, sideOf } from './record/side.js';
export { findCountedTwice, findSlips } from './record/slips.js';
export { speakersOf } from './record/speakers-of.js';
export {
  addUp,
  apartByLot,
  arrivedQuantity,
  arrivedStages,
  figuresOf,
  heardAt,
  isPartByTerms,
  type Quantity,
  quantityAt,
  quantityOf,
  setApartByStage,
  tellPieces,
} from './record/stage-quantity.js';
export { isReasonOnly, saysNone, statedPieces } from './record/stated-pieces.js';
export type { Told } from './record/told.js';
export { addedAs, goodsOf, goodsOfProduct, ownClassOf, wentOf } from './record/went.js';
export { excludes, isWithdrawn, type ReplyFrom, roleOf } from './record/withdrawn.js';
export { type WithdrawnLot, withdrawnLots } from './record/withdrawn-lots.js';
