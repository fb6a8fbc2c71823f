import type { Language } from '../findings/index.js';
import type { RulePackList } from './api.js';
import { presentTrust } from './present-evaluation.js';
import type { LoadedPack, Rule } from './rule-pack.js';
import { saidIn } from './said.js';

/** The rules on file, with what each rests on. */
export const presentRules = (packs: readonly LoadedPack[], language: Language): RulePackList => ({
  packs: packs.map(({ jurisdiction, name, version, hash, asOf, rules }) => ({
    ...{ jurisdiction, version, hash, asOf },
    name: saidIn(name, language),
    rules: rules.map((rule) => presentRule(rule, language)),
  })),
});

function presentRule(rule: Rule, language: Language): RulePackList['packs'][number]['rules'][number] {
  const { id, productClasses, inForceFrom, inForceTo, sources } = rule;
  return {
    ...{ rule: id, productClasses, sources },
    title: saidIn(rule.title, language),
    edition: saidIn(rule.edition, language),
    from: inForceFrom ?? null,
    to: inForceTo ?? null,
    ...presentTrust(rule, language),
  };
}
