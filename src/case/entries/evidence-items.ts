import { z } from 'zod';
import { Day, When } from '../../lib/days/index.js';
import { expecting } from '../../lib/wording/index.js';
import { Amount } from './amount.js';
import { certificateFacts } from './certificate-facts.js';
import { defineKind } from './define-kind.js';
import {
  CertificateId,
  ConsignmentId,
  HashtagStudyId,
  LotId,
  MediaItemId,
  PartyId,
  ProductId,
  SourceId,
  TestReportId,
} from './ids.js';
import { FileName, Label, Measure, Sha256, Status, Text } from './vocabulary.js';

export const Certificate = z.strictObject({
  id: CertificateId,
  source: SourceId,
  title: Text,
  consignment: ConsignmentId.optional(),
  lot: LotId.optional(),
  product: ProductId.optional(),
  issuer: PartyId.optional(),
  holder: PartyId.optional(),
  /** Who made the goods, where the document says so. */
  maker: PartyId.optional(),
  ...certificateFacts,
  status: Status.optional(),
  caveat: Text.optional(),
});
export type Certificate = z.infer<typeof Certificate>;

export const certificateKind = defineKind({
  schema: Certificate,
  file: 'certificates',
  references: {
    source: 'source',
    consignment: 'consignment',
    lot: 'lot',
    product: 'product',
    issuer: 'party',
    holder: 'party',
    maker: 'party',
  },
});

export const TestReport = z.strictObject({
  id: TestReportId,
  source: SourceId,
  title: Text,
  consignment: ConsignmentId.optional(),
  lot: LotId.optional(),
  product: ProductId.optional(),
  laboratory: PartyId.optional(),
  on: When.optional(),
  measure: Measure.optional(),
  amount: Amount.optional(),
  /** The limit the result is held against: "at least 80 %". */
  required: Amount.optional(),
  tested: Amount.optional(),
  outcome: z.enum(['pass', 'fail', 'inconclusive']),
  status: Status.optional(),
  caveat: Text.optional(),
});
export type TestReport = z.infer<typeof TestReport>;

export const testReportKind = defineKind({
  schema: TestReport,
  file: 'test-reports',
  references: {
    source: 'source',
    consignment: 'consignment',
    lot: 'lot',
    product: 'product',
    laboratory: 'party',
  },
});

export const MediaItem = z.strictObject({
  id: MediaItemId,
  source: SourceId,
  kind: z.enum(['video', 'audio', 'image', 'quote']),
  title: Text,
  /** What whoever spread it says it shows. */
  purports: Text,
  publisher: PartyId.optional(),
  on: When.optional(),
  file: FileName.optional(),
  sha256: Sha256.optional(),
  caveat: Text.optional(),
});
export type MediaItem = z.infer<typeof MediaItem>;

export const mediaKind = defineKind({
  schema: MediaItem,
  file: 'media',
  references: { source: 'source', publisher: 'party' },
  documents: ['sha256'],
});

export const HashtagStudy = z.strictObject({
  id: HashtagStudyId,
  source: SourceId,
  by: PartyId.optional(),
  hashtag: Label(140).regex(/^#\S+$/, expecting('expect.hashtag')),
  from: Day.optional(),
  to: Day.optional(),
  posts: Amount.optional(),
  /** Share of posts the study calls automated. */
  share: Amount.optional(),
  rule: Text.optional(),
  /** The rule by the name we measured its errors under; the share can then be corrected for them. */
  ruleId: z.enum(['over-50-a-day']).optional(),
  /** Posts the study rests on, when we hold them. */
  file: FileName.optional(),
  /** What we measured on posts that belong to it: of the files with this digest, one after the other. */
  measuredSha256: Sha256.optional(),
  /** Where it is of several files: each of them, in their order. */
  measuredFiles: z.array(Sha256).min(2).max(100).optional(),
  measuredVersion: Label(40).optional(),
  measuredBy: Label(200).optional(),
  measuredMode: z.enum(['default', 'cooRTweet']).optional(),
  measuredWindowSeconds: z.number().min(0).optional(),
  measuredFdr: z.number().min(0).max(1).optional(),
  measuredPosts: z.number().int().min(0).optional(),
  measuredAccounts: z.number().int().min(0).optional(),
  measuredCoordinatedAccounts: z.number().int().min(0).optional(),
  /** In step, but whether by chance could not be told. */
  measuredUndecidedAccounts: z.number().int().min(0).optional(),
  /** Shares of posts; where one could not be told it is left out. The three are never added together. */
  measuredCoordinatedShare: Amount.optional(),
  measuredAutomatedShare: Amount.optional(),
  measuredHyperactiveShare: Amount.optional(),
  caveat: Text.optional(),
});
export type HashtagStudy = z.infer<typeof HashtagStudy>;

export const hashtagStudyKind = defineKind({
  schema: HashtagStudy,
  file: 'hashtag-studies',
  references: { source: 'source', by: 'party' },
  documents: ['measuredFiles', 'measuredSha256'],
  form: {
    all: ['source', 'by', 'hashtag', 'from', 'to', 'posts', 'share', 'rule', 'ruleId', 'file', 'caveat'],
  },
});
