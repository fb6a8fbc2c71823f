import { z } from 'zod';
import { defineKind } from './define-kind.js';
import { PartyId } from './ids.js';
import { CountryCode, OtherNames, Text } from './vocabulary.js';

export const PartyKind = z.enum([
  'government',
  'authority',
  'official',
  'company',
  'foundation',
  'organisation',
  'laboratory',
  'hospital',
  'media',
  'researcher',
  'person',
  'community',
]);
export type PartyKind = z.infer<typeof PartyKind>;

export const Party = z.strictObject({
  id: PartyId,
  name: Text,
  alsoKnownAs: OtherNames.optional(),
  kind: PartyKind,
  country: CountryCode.optional(),
  /** The party it speaks for or is controlled by: a minister's government, a state broadcaster's state. */
  speaksFor: PartyId.optional(),
  /** The party that owns it: what several firms of one owner buy is bought by one. */
  ownedBy: PartyId.optional(),
  /** The source keeps back who it is, so that nobody can ask them. */
  unnamed: z.boolean().optional(),
  note: Text.optional(),
});
export type Party = z.infer<typeof Party>;

export const partyKind = defineKind({
  schema: Party,
  file: 'parties',
  references: { speaksFor: 'party', ownedBy: 'party' },
  first: ['name', 'kind', 'country'],
});
