import { z } from 'zod';
import { expecting } from '../../lib/wording/index.js';

// Ids are file-safe so that they can stand in a URL, a CSV cell and a YAML key unquoted.
const slug = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, expecting('expect.id'));

export const SourceId = slug.brand<'SourceId'>();
export const PartyId = slug.brand<'PartyId'>();
export const PlaceId = slug.brand<'PlaceId'>();
export const ProductId = slug.brand<'ProductId'>();
export const LotId = slug.brand<'LotId'>();
export const ConsignmentId = slug.brand<'ConsignmentId'>();
export const StatementId = slug.brand<'StatementId'>();
export const CertificateId = slug.brand<'CertificateId'>();
export const TestReportId = slug.brand<'TestReportId'>();
export const MediaItemId = slug.brand<'MediaItemId'>();
export const HashtagStudyId = slug.brand<'HashtagStudyId'>();
export const EditionId = slug.brand<'EditionId'>();
export const CaseId = slug.brand<'CaseId'>();

export type SourceId = z.infer<typeof SourceId>;
export type PartyId = z.infer<typeof PartyId>;
export type PlaceId = z.infer<typeof PlaceId>;
export type ProductId = z.infer<typeof ProductId>;
export type LotId = z.infer<typeof LotId>;
export type ConsignmentId = z.infer<typeof ConsignmentId>;
export type StatementId = z.infer<typeof StatementId>;
export type CertificateId = z.infer<typeof CertificateId>;
export type TestReportId = z.infer<typeof TestReportId>;
export type MediaItemId = z.infer<typeof MediaItemId>;
export type HashtagStudyId = z.infer<typeof HashtagStudyId>;
export type CaseId = z.infer<typeof CaseId>;
