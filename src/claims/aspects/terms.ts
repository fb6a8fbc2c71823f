import { type ConsignmentRecord, countUnitOf, type Statement, speakersOf } from '../../case/index.js';
import { because, type Figure, figureOf, message } from '../../findings/index.js';
import { add } from '../../lib/intervals/index.js';
import {
  type CalledAid,
  findPurchasesCalledAid,
  formatParts,
  presentsAsGift,
  type ResolvedTerms,
  resolveTerms,
  speaksOfPart,
} from '../../terms/index.js';
import { type ClaimContext, countryOf } from '../context.js';
import type { Judged } from '../verdict.js';

const base = { aspect: 'terms', rule: 'claims/terms' } as const;

/** Gift or purchase, stated or implied by what it is called, held against what others say of the consignment. */
export function judgeTerms(claim: Statement, context: ClaimContext): Judged | undefined {
  const { record } = context;
  const [called, ...more] = findPurchasesCalledAid(claim, record);
  if (called) return judgeCalledAid(claim, [called, ...more], context);
  const entry = record.consignmentOf(claim);
  if (!entry) return judgeConflation(claim, context);
  const said = saidOf(claim);
  return said && judgeSaid(claim, said, entry, context);
}

type Said = Exclude<Statement['terms'], 'unknown' | undefined>;

function saidOf(claim: Statement): Said | undefined {
  if (claim.terms !== undefined && claim.terms !== 'unknown') return claim.terms;
  return presentsAsGift(claim) ? 'gift' : undefined;
}

/** What the project began with: a purchase called aid, in whole or in part. */
function judgeCalledAid(claim: Statement, called: readonly CalledAid[], { record }: ClaimContext): Judged {
  const reasons = called.map(({ entry, resolved, parts }) => {
    const statements = resolved.deciding.map((witness) => witness.statement);
    const sizes = formatParts(parts);
    const params = {
      name: entry.consignment.name,
      evidenceLevel: { key: `evidenceLevel.${resolved.evidenceLevel ?? 'third-party'}` },
      speakers: { list: speakersOf(statements, record), join: 'and' },
    } as const;
    if (resolved.terms === 'sale') return because('claim.gift.was-sold', params, statements);
    return sizes
      ? because('claim.gift.part-sold', { ...params, parts: sizes }, statements)
      : because('claim.gift.part-sold-unsized', { ...params, text: statements[0]?.text ?? '' }, statements);
  });
  const denials = called.flatMap(({ resolved }) => resolved.denials).filter((one) => one.id !== claim.id);
  const denied = denials.map((denial) =>
    because('claim.gift.denied', { speaker: record.nameOf(record.speakerOf(denial)) }, [denial]),
  );
  const [first, ...others] = reasons;
  if (!first) throw new Error('a purchase called aid without a purchase');
  return {
    ...base,
    rule: 'claims/gift',
    standing: 'contradicted',
    fault: 'misattributed-as-gift',
    figure: soldFigure(called),
    reason: first,
    also: [...others, ...denied],
    wouldChange: [message('claim.gift.change')],
  };
}

/** Where only a part was sold, that part and not all of it. */
function soldFigure(called: readonly CalledAid[]): Figure | undefined {
  const [only, ...more] = called;
  if (only === undefined || only.resolved.terms === 'sale' || more.length > 0) return undefined;
  const sold = only.parts.flatMap(({ terms, pieces }) => (terms === 'sale' && pieces ? [pieces] : []));
  const [first, ...others] = sold;
  return first && figureOf(others.reduce(add, first), countUnitOf(only.entry.product), 'sold');
}

/** The answer stands on what others say, and only where the record as a whole does not say otherwise. */
function judgeSaid(claim: Statement, said: Said, entry: ConsignmentRecord, context: ClaimContext): Judged {
  const { record } = context;
  const others = resolveTerms(entry, record, record.originOf(claim) ?? claim.id);
  const all = resolveTerms(entry, record);
  const statements = others.deciding.map((witness) => witness.statement);
  const change = { wouldChange: [message('terms.change.higher')] };
  const saidKey = { said: { key: `terms.${said}` } } as const;
  const params = {
    ...saidKey,
    held: { key: `terms.${others.terms === 'contradictory' ? 'unknown' : others.terms}` },
    speakers: { list: speakersOf(statements, record), join: 'and' },
  } as const;
  if (others.terms === 'contradictory' || all.terms === 'contradictory') {
    const evidence = all.deciding.map((witness) => witness.statement);
    return {
      ...base,
      ...change,
      standing: 'disputed',
      reason: because('claim.terms.disputed', saidKey, evidence.length > 0 ? evidence : [claim]),
    };
  }
  if (others.terms === 'unknown' && others.parts.length === 0) {
    return {
      ...base,
      ...change,
      standing: 'nobody',
      reason: because('claim.terms.nobody', saidKey, [claim]),
    };
  }
  if (agreesWith(claim, said, entry, others)) {
    if (said === 'gift' && isByGiverOnly(others)) {
      const reason = because('claim.terms.giver-only', params, statements);
      return { ...base, ...change, standing: 'giver-only', reason };
    }
    const stands = agreesWith(claim, said, entry, all);
    const key = stands ? 'claim.terms.agree' : 'claim.terms.disputed';
    return {
      ...base,
      ...change,
      standing: stands ? 'borne-out' : 'disputed',
      reason: because(key, params, statements),
    };
  }
  if (others.terms === 'unknown') {
    return {
      ...base,
      ...change,
      standing: 'left-open',
      reason: because('claim.terms.part-known', saidKey, statements),
    };
  }
  // The giver alone can neither bear out a gift nor, with one, gainsay whoever says it was bought.
  if (isByGiverOnly(others) && others.terms === 'gift') {
    const reason = because('claim.terms.giver-says-gift', params, statements);
    return { ...base, ...change, standing: 'giver-only', reason };
  }
  const stands = all.terms === others.terms;
  return {
    ...base,
    ...change,
    standing: stands ? 'contradicted' : 'disputed',
    fault: stands ? 'contradicted' : undefined,
    reason: because(stands ? 'claim.terms.differ' : 'claim.terms.disputed', params, statements),
  };
}

function agreesWith(
  claim: Statement,
  said: Said,
  entry: ConsignmentRecord,
  resolved: ResolvedTerms,
): boolean {
  if (resolved.terms === said) return true;
  return said !== 'mixed' && speaksOfPart(claim, said, entry, resolved);
}

const isByGiverOnly = ({ deciding }: ResolvedTerms): boolean =>
  deciding.length > 0 && deciding.every(({ side }) => side === 'from');

/**
 * The claim that a side calls its sales aid (terms sale, called aid, no consignment named): borne out when the
 * record holds a statement from that side that does so.
 */
function judgeConflation(
  claim: Statement,
  { record, callingPurchasesAid }: ClaimContext,
): Judged | undefined {
  if (claim.terms !== 'sale' || claim.called !== 'aid') return undefined;
  const country = countryOf(claim.from, record);
  const ofCountry = country === undefined ? [] : (callingPurchasesAid().get(country) ?? []);
  const found = ofCountry.filter((other) => record.originOf(other) !== record.originOf(claim));
  const wouldChange = [message('claim.gift.change')];
  if (found.length === 0) {
    return {
      ...base,
      standing: 'nobody',
      reason: because('claim.conflation.none', {}, [claim]),
      wouldChange,
    };
  }
  const speakers = { list: speakersOf(found, record), join: 'and' } as const;
  return {
    ...base,
    rule: 'claims/conflation',
    standing: 'borne-out',
    reason: because('claim.conflation.found', { speakers }, found),
    wouldChange,
  };
}
