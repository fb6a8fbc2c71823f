import { z } from 'zod';
import { hasCheckDigit } from '../../lib/gs1/index.js';
import { expecting } from '../../lib/wording/index.js';
import { defineKind } from './define-kind.js';
import { PlaceId } from './ids.js';
import { CountryCode, OtherNames, Text } from './vocabulary.js';

export const Place = z.strictObject({
  id: PlaceId,
  name: Text,
  alsoKnownAs: OtherNames.optional(),
  kind: z.enum(['country', 'region', 'city', 'airport', 'port', 'warehouse', 'hospital', 'ward']),
  country: CountryCode.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** GS1 Global Location Number, check digit included: what events of goods call the place. */
  gln: z
    .string()
    .regex(/^\d{13}$/, expecting('expect.gln'))
    .refine(hasCheckDigit, expecting('expect.gln'))
    .optional(),
});
export type Place = z.infer<typeof Place>;

export const placeKind = defineKind({
  schema: Place,
  file: 'places',
  references: {},
  first: ['name', 'kind', 'country'],
});
