import { z } from 'zod';
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
});
export type Place = z.infer<typeof Place>;

export const placeKind = defineKind({
  schema: Place,
  file: 'places',
  references: {},
  first: ['name', 'kind', 'country'],
});
