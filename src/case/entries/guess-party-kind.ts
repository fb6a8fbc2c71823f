import { alpha3Of } from '../../lib/countries/index.js';
import { isPersonName } from '../../lib/names/index.js';
import type { PartyKind } from './party.js';

const byWord: readonly (readonly [RegExp, PartyKind])[] = [
  [/ospedal|hospital|clinic|krankenhaus|klinik|hôpital|policlinico|医院/iu, 'hospital'],
  [/fondazion|foundation|stiftung|fondation|fundaci|基金会/iu, 'foundation'],
  [/\b(?:gmbh|ag|s\.?p\.?a|s\.?r\.?l|ltd|inc|corp|llc|s\.?a|co)\b\.?$|公司|集团/iu, 'company'],
  [/minist|agenzia|agency|authorit|autorit|regione|卫健委|部$|局$/iu, 'authority'],
];

/** What a party of this name probably is: to be shown beside the name, and changed there. */
export const guessPartyKind = (name: string): PartyKind =>
  alpha3Of(name) !== undefined
    ? 'government'
    : (byWord.find(([pattern]) => pattern.test(name))?.[1] ??
      (isPersonName(name) ? 'person' : 'organisation'));
