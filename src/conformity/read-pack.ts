import { type CaseFile, readYamlDocument } from '../case/index.js';
import { spanOf } from '../lib/days/index.js';
import { type Problem, problem } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { areRelated } from './evaluate.js';
import { type Rule, RulePack } from './rule-pack.js';

export type PackReading = { readonly pack?: RulePack; readonly problems: readonly Problem[] };

/** Reads one rule pack. A pack with an error is not used at all: with a rule short it would release what it should hold. */
export function readRulePack(file: CaseFile): PackReading {
  const { value: pack, problems, lineOf } = readYamlDocument(file, wording('entry.rule-pack'), RulePack);
  if (!pack) return { problems };
  const at = (rule: Rule, field: string): Problem['at'] => {
    const index = pack.rules.indexOf(rule);
    return {
      file: file.name,
      line: lineOf(['rules', index, field]),
      field: `rules.${index}.${field}`,
      entry: rule.id,
    };
  };
  const found = [...checkIds(pack, at), ...pack.rules.flatMap((rule) => checkDays(rule, at))];
  const overlaps = checkOverlaps(pack.rules, at);
  const all = [...problems, ...found, ...overlaps];
  return found.length > 0 ? { problems: all } : { pack, problems: all };
}

type At = (rule: Rule, field: string) => Problem['at'];

const checkIds = ({ rules }: RulePack, at: At): Problem[] =>
  rules
    .filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) < index)
    .map((rule) =>
      problem('id-twice', at(rule, 'id'), wording('problem.rules.id-twice'), {
        found: rule.id,
        expected: wording('expect.own-id'),
      }),
    );

function checkDays(rule: Rule, at: At): Problem[] {
  const { inForceFrom, inForceTo } = rule;
  if (inForceFrom === undefined || inForceTo === undefined) return [];
  if (spanOf(inForceFrom).from <= spanOf(inForceTo).to) return [];
  const expected = wording('expect.day-or-later', { day: asIs(inForceFrom) });
  const detail = { found: inForceTo, expected };
  return [problem('days-reversed', at(rule, 'inForceTo'), wording('problem.rules.days'), detail)];
}

function checkOverlaps(rules: readonly Rule[], at: At): Problem[] {
  return rules.flatMap((rule, index) =>
    rules
      .slice(0, index)
      .filter((other) => other.role === rule.role && overlap(other, rule) && !areRelated(other, rule))
      .map((other) =>
        problem(
          'rules-overlap',
          at(rule, 'productClasses'),
          wording('problem.rules.beside', { other: asIs(other.id) }),
          {
            found: rule.id,
            expected: wording('expect.rules.apart', { other: asIs(other.id) }),
          },
        ),
      ),
  );
}

/** Whether two rules certainly ask of some goods on some day: days that are not settled are left out. */
function overlap(a: Rule, b: Rule): boolean {
  const meet = a.productClasses.some((one) => b.productClasses.includes(one));
  const isSplit =
    (a.madeIn !== undefined && a.madeIn === b.notMadeIn) ||
    (b.madeIn !== undefined && b.madeIn === a.notMadeIn);
  return meet && !isSplit && !isApart(a, b) && start(a) <= end(b) && start(b) <= end(a);
}

// Guidance binds nobody, and editions of two standards do not meet.
const isApart = (a: Rule, b: Rule): boolean =>
  a.role === 'guidance' ||
  (a.role === 'standard' && familiesOf(a).every((one) => !familiesOf(b).includes(one)));

const familiesOf = ({ allOf }: Rule): string[] =>
  allOf.flatMap((clause) => (clause.ask === 'edition' ? [clause.family] : []));

const start = ({ inForceFrom }: Rule): string => (inForceFrom === undefined ? '' : spanOf(inForceFrom).to);
const end = ({ inForceTo }: Rule): string => (inForceTo === undefined ? '9999' : spanOf(inForceTo).from);

/** What the packs say of each other's rules: each id is one rule's, and every rule named is there. */
export function checkPacks(packs: readonly { readonly file: string; readonly pack: RulePack }[]): Problem[] {
  const fileOfRule = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, pack } of packs) {
    for (const { id } of pack.rules) {
      const first = fileOfRule.get(id);
      const says = wording('problem.rules.id-elsewhere', { file: asIs(first ?? '') });
      if (first !== undefined && first !== file)
        problems.push(problem('id-twice', { file, entry: id }, says));
      fileOfRule.set(id, file);
    }
  }
  for (const { file, pack } of packs) {
    for (const rule of pack.rules) {
      for (const field of ['insteadOf', 'beside'] as const) {
        for (const id of rule[field] ?? []) {
          if (fileOfRule.has(id)) continue;
          const detail = { found: id, expected: wording('expect.rule-id') };
          problems.push(
            problem(
              'reference-unknown',
              { file, field, entry: rule.id },
              wording('problem.rules.unknown'),
              detail,
            ),
          );
        }
      }
    }
  }
  return problems;
}
