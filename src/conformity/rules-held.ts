import { spanOf } from '../lib/days/index.js';
import { alpha3Of } from './country.js';
import type { RulePack } from './rule-pack.js';

/** A rule of our packs as others may cite it: where and when it was in force, and where that is read. */
export type RuleHeld = {
  readonly id: string;
  readonly title: RulePack['rules'][number]['title'];
  /** ISO 3166-1 alpha-3; undefined for a jurisdiction of several countries. */
  readonly country: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly isConfirmed: boolean;
  readonly sources: readonly string[];
};

// The outer days are taken where sources differ on them: what may have been in force is not said not to have been.
export const rulesHeld = (packs: readonly RulePack[]): ReadonlyMap<string, RuleHeld> =>
  new Map(
    packs.flatMap((pack) =>
      pack.rules.map((rule): [string, RuleHeld] => [
        rule.id,
        {
          id: rule.id,
          title: rule.title,
          country: alpha3Of(pack.jurisdiction),
          from: rule.inForceFrom && spanOf(rule.inForceFrom).from,
          to: rule.inForceTo && spanOf(rule.inForceTo).to,
          isConfirmed: rule.confirmation !== 'unconfirmed',
          sources: rule.sources.map(({ at }) => at),
        },
      ]),
    ),
  );
