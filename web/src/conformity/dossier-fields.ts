/** Every field of a dossier the form has, and how each is asked. A test holds them against what the rules ask. */
export const goodsFields = [
  ['model', 'text'],
  ['maker', 'text'],
  ['madeIn', 'country'],
  ['recipient', 'text'],
  ['quantity', 'number'],
  ['riskClass', 'risk'],
  ['hsCode', 'text'],
  ['use', 'use'],
  ['purpose', 'purpose'],
  ['basis', 'basis'],
  ['contractDate', 'day'],
  ['ceMark', 'so'],
  ['notifiedBodyOnGoods', 'text'],
  ['ukcaMark', 'so'],
  ['ukniMark', 'so'],
  ['approvedBodyOnGoods', 'text'],
] as const;

export const factFields = [
  'self-test',
  'sterile',
  'research-use-only',
  'outside-maker',
  'already-on-market',
  'antibody-test',
  'gift',
  'recipient-asked',
  'lent',
  'disaster-decision',
  'bought-by-authority',
  'for-health-workers-only',
  'outside-normal-trade',
  'crisis-mode',
  'on-foreign-list-before',
] as const;

export const claimFields = [
  'meets-destination-standards',
  'meets-chinese-or-foreign-standard',
  'not-for-medical-use',
  'no-significant-change',
] as const;

export const documentTexts = [
  'issuer',
  'holder',
  'maker',
  'number',
  'law',
  'standard',
  'notifiedBody',
  'model',
  'scope',
  'lot',
] as const;
export const documentDays = ['issued', 'validUntil', 'doneOn'] as const;

export const riskClasses = ['A', 'B', 'C', 'D', 'I', 'II', 'IIa', 'IIb', 'III', 'IV'] as const;

/** Fields that are asked at the head of the form or in a list of their own. */
export const otherFields = [
  'product',
  'from',
  'to',
  'declaredOn',
  'placedOn',
  'lots',
  'documents',
  'absent',
] as const;
