import { type PartyId, type Statement, speakersOf } from '../../case/index.js';
import { because } from '../../findings/index.js';
import { type ClaimContext, countryOf, othersOn } from '../context.js';
import type { Judged } from '../verdict.js';

const base = { aspect: 'parties', rule: 'claims/parties' } as const;

/** From whom, to whom: where a claim names an end, and others name one too. */
export function judgeParties(claim: Statement, context: ClaimContext): Judged | undefined {
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const party = claim[end];
    return party === undefined ? [] : [{ end, party }];
  });
  const compared = ends.map(({ end, party }) => compareEnd(end, party, claim, context));
  return (
    compared.find((one) => one?.standing === 'contradicted' || one?.standing === 'disputed') ??
    compared.find((one) => one !== undefined)
  );
}

function compareEnd(
  end: 'from' | 'to',
  party: PartyId,
  claim: Statement,
  context: ClaimContext,
): Judged | undefined {
  const { record } = context;
  if (!record.consignmentOf(claim)) return undefined;
  const named = othersOn(claim, context).filter((other) => other[end] !== undefined);
  const same = named.filter((other) => isSame(other[end], party, context));
  const apart = named.filter((other) => isOfAnotherCountry(other[end], party, context));
  const formatBy = (said: readonly Statement[]) =>
    ({
      party: record.nameOf(party),
      end: { key: `end.${end}` },
      speakers: { list: speakersOf(said, record), join: 'and' },
    }) as const;
  if (apart.length > 0) {
    const isDisputed = same.length > 0;
    return {
      ...base,
      standing: isDisputed ? 'disputed' : 'contradicted',
      fault: isDisputed ? undefined : 'contradicted',
      reason: because('claim.parties.differ', formatBy(apart), apart),
    };
  }
  return same.length > 0
    ? { ...base, standing: 'borne-out', reason: because('claim.parties.agree', formatBy(same), same) }
    : undefined;
}

const isSame = (a: PartyId | undefined, b: PartyId, { record }: ClaimContext): boolean =>
  a !== undefined && record.principalOf(a) === record.principalOf(b);

// A ministry and its country's hospitals are two parties and no contradiction; another country is one.
function isOfAnotherCountry(a: PartyId | undefined, b: PartyId, { record }: ClaimContext): boolean {
  const [countryA, countryB] = [countryOf(a, record), countryOf(b, record)];
  return countryA !== undefined && countryB !== undefined && countryA !== countryB;
}
