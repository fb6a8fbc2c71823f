import { readFileSync } from 'node:fs';
import { XmlDocument, type XmlElement } from 'libxml2-wasm';

// The rules of IATI's own ruleset (../shared/reference/iati/standard.json) that are about an activity, by what its
// format says of each kind of rule. What is no error of the data (one_or_all needs the whole file, startswith a register
// of agencies) is left to its validator.

type RuleCase = Readonly<Record<string, unknown>> & {
  readonly condition?: string;
  readonly paths?: readonly string[];
  readonly ruleInfo?: { readonly id: string };
};
type Rules = Readonly<Record<string, { readonly cases: readonly RuleCase[] }>>;

type Check = (at: XmlElement, rule: RuleCase, now: string) => boolean;

const text = (at: XmlElement, path: string): string[] => at.find(path).map((node) => node.content);
const all = (at: XmlElement, { paths = [] }: RuleCase): string[] => paths.flatMap((path) => text(at, path));
const isTrue = (at: XmlElement, condition: string): boolean => at.eval(`boolean(${condition})`) === true;

const checks: Readonly<Record<string, Check>> = {
  unique: (at, rule) => new Set(all(at, rule)).size === all(at, rule).length,
  atleast_one: (at, rule) => all(at, rule).length > 0,
  no_more_than_one: (at, rule) => all(at, rule).length <= 1,
  no_spaces: (at, rule) => all(at, rule).every((value) => value === value.trim()),
  regex_matches: (at, rule) => all(at, rule).every((value) => new RegExp(String(rule.regex)).test(value)),
  range: (at, rule) =>
    all(at, rule).every((value) => Number(value) >= Number(rule.min) && Number(value) <= Number(rule.max)),
  if_then: (at, rule) => !isTrue(at, String(rule.if)) || isTrue(at, String(rule.then)),
  date_now: (at, rule, now) => text(at, String(rule.date)).every((value) => value.slice(0, 10) <= now),
  date_order: (at, rule, now) => {
    const more = rule.more === 'NOW' ? [now] : text(at, String(rule.more));
    return text(at, String(rule.less)).every((less) => more.every((each) => less <= each));
  },
  strict_sum: (at, rule) =>
    !isTrue(at, String(rule.condition)) ||
    all(at, rule).reduce((sum, each) => sum + Number(each), 0) === rule.sum,
};

/** Ids of the rules that a file breaks. */
export function brokenRules(xml: string, rulesPath: string, now: string): string[] {
  const rules: Readonly<Record<string, Rules>> = JSON.parse(readFileSync(rulesPath, 'utf8'));
  const { root } = XmlDocument.fromString(xml);
  return Object.entries(rules)
    .filter(([context]) => context.startsWith('/iati-activities'))
    .flatMap(([context, kinds]) => root.find(context).flatMap((at) => broken(at as XmlElement, kinds, now)));
}

const broken = (at: XmlElement, kinds: Rules, now: string): string[] =>
  Object.entries(kinds).flatMap(([kind, { cases }]) =>
    cases.flatMap((rule) => {
      if (kind === 'loop')
        return [...new Set(text(at, String(rule.foreach)))].flatMap((value) =>
          broken(at, inLoop(rule, value), now),
        );
      const isMeant = rule.condition === undefined || kind === 'strict_sum' || isTrue(at, rule.condition);
      return !isMeant || checks[kind]?.(at, rule, now) !== false ? [] : [rule.ruleInfo?.id ?? kind];
    }),
  );

function inLoop(rule: RuleCase, value: string): Rules {
  const rules: Rules = JSON.parse(JSON.stringify(rule.do).replaceAll('$1', value));
  return rules;
}
