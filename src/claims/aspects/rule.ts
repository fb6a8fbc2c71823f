import { countDayOf, type Statement } from '../../case/index.js';
import type { RuleHeld } from '../../conformity/index.js';
import { because, message, type Param } from '../../findings/index.js';
import { type ClaimContext, countryOf } from '../context.js';
import type { Judged } from '../verdict.js';

const base = { aspect: 'rule', rule: 'claims/rule' } as const;

/** What a rule asks, where our own packs hold it: its country, and whether it was in force on the day. */
export function judgeRule(claim: Statement, context: ClaimContext): Judged | undefined {
  if (claim.rule === undefined) return undefined;
  const held = context.elsewhere.rules.get(claim.rule);
  const wouldChange = [message('claim.rule.change')];
  if (!held) {
    return {
      ...base,
      standing: 'nobody',
      reason: because('claim.rule.not-held', { rule: claim.rule }, [claim]),
      wouldChange,
    };
  }
  const day = countDayOf(claim, context.record);
  const inForce = (held.from === undefined || held.from <= day) && (held.to === undefined || day <= held.to);
  const ofCountry = isOfCountry(held, claim, context);
  const params: Readonly<Record<string, Param>> = {
    rule: held.id,
    title: { words: held.title },
    day,
    from: held.from ?? '…',
    to: held.to ?? '…',
    sources: held.sources.join('; '),
  };
  if (!inForce || !ofCountry) {
    const key = inForce ? 'claim.rule.other-country' : 'claim.rule.not-in-force';
    return {
      ...base,
      standing: 'contradicted',
      fault: 'contradicted',
      reason: because(key, params, [claim]),
      wouldChange,
    };
  }
  return held.isConfirmed
    ? { ...base, standing: 'borne-out', reason: because('claim.rule.in-force', params, [claim]), wouldChange }
    : {
        ...base,
        standing: 'left-open',
        reason: because('claim.rule.unconfirmed', params, [claim]),
        wouldChange,
      };
}

function isOfCountry({ country }: RuleHeld, claim: Statement, { record }: ClaimContext): boolean {
  const ends = [claim.from, claim.to].flatMap((end) => countryOf(end, record) ?? []);
  return country === undefined || ends.length === 0 || ends.includes(country);
}
