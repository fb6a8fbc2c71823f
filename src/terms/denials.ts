import { type CaseRecord, roleOf, type Statement } from '../case/index.js';
import { groupBy } from '../lib/lists/index.js';
import type { Witness } from './witness.js';

/**
 * Whether a denial of what a witness said of the terms decides anything. Its own side takes it back; somebody without
 * a part in it may deny what rests on words, not what rests on a document; the giver may deny having given, which is
 * against its interest. Any other denial by one of the two ends is shown and decides nothing.
 */
export function decides(
  reply: Statement,
  { statement, terms, evidenceLevel }: Witness,
  record: CaseRecord,
): boolean {
  if (reply.stance !== 'denies') return false;
  const role = roleOf(reply, statement, record);
  if (role === 'own-side') return true;
  if (role === 'third-party') return evidenceLevel !== 'document' || reply.document !== undefined;
  return role === 'giver' && terms === 'gift' && evidenceLevel !== 'document';
}

export const denialsOf = ({ statement }: Witness, record: CaseRecord): Statement[] =>
  (record.repliesTo.get(statement.id) ?? []).filter(({ stance }) => stance === 'denies');

/** Denied when every origin has had one of its statements denied: repeating a denied statement does not restore it. */
export function areDenied(witnesses: readonly Witness[], record: CaseRecord): boolean {
  const wasDenied = (witness: Witness): boolean =>
    denialsOf(witness, record).some((reply) => decides(reply, witness, record));
  return [...groupBy(witnesses, ({ origin, statement }): string => origin ?? statement.id).values()].every(
    (ofOrigin) => ofOrigin.some(wasDenied),
  );
}

/**
 * Nobody can ask who is not named. Where all that is said rests on such words, and not on a document, even a denial that
 * would decide nothing leaves it open.
 */
export const areUnnamedAndDenied = (witnesses: readonly Witness[], record: CaseRecord): boolean =>
  witnesses.every((witness) => isUnnamed(witness, record)) &&
  witnesses.some((witness) => denialsOf(witness, record).length > 0);

export function isUnnamed({ statement, evidenceLevel }: Witness, record: CaseRecord): boolean {
  const speaker = record.speakerOf(statement);
  const party = speaker === undefined ? undefined : record.parties.get(speaker);
  return evidenceLevel !== 'document' && party?.unnamed === true;
}
