import type { RulePackList } from './api.js';
import { type LoadedPack, type Rule, restsOnOneWeakSource } from './rule-pack.js';

/** The rules on file, with what each rests on. */
export const publishRules = (packs: readonly LoadedPack[]): RulePackList => ({
  packs: packs.map(({ jurisdiction, name, version, hash, asOf, rules }) => ({
    ...{ jurisdiction, name, version, hash, asOf },
    rules: rules.map(publishRule),
  })),
});

function publishRule(rule: Rule): RulePackList['packs'][number]['rules'][number] {
  const { id, title, role, productClasses, inForceFrom, inForceTo, edition, note, confirmation, sources } =
    rule;
  return {
    ...{ rule: id, title, role, productClasses, edition, note, confirmation, sources },
    from: inForceFrom ?? null,
    to: inForceTo ?? null,
    oneWeakSource: restsOnOneWeakSource(rule),
  };
}
