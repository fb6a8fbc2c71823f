import type { Say } from '../../i18n/index';
import { isRule } from '../../i18n/words';

/** What a rule flags, in words: its id without the number it turns on names the sentence. */
export function ruleLabel({ rule }: { readonly rule: string }, t: Say): string {
  const [n, seconds] = rule.match(/\d+(\.\d+)?/g) ?? [];
  const words = rule.replace(/-?\d+(\.\d+)?s?/g, '');
  return isRule(words) ? t(`hashtags.rule.${words}`, { n, seconds }) : rule;
}
