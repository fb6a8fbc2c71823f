import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import type { ReportVerdict, StandardComparison, StandardList } from './api.js';
import type { Compared, Comparison } from './compare-standards.js';
import type { Demand, Grade } from './demand.js';
import { formatGrade } from './find-grade.js';
import { formatComparison } from './format-comparison.js';
import { conditionsText, formatReplaced, limitMessage } from './format-demand.js';
import { formatJudged, formatVerdict } from './format-report.js';
import type { Judged } from './judge-demand.js';
import type { ReportJudgement } from './judge-report.js';
import type { Standard } from './standard.js';

export const presentStandards = (standards: readonly Standard[]): StandardList => ({
  standards: standards.map((standard) => {
    const { id, name, edition, title, product, source, confirmation, note, classes } = standard;
    const grades = classes.map((className) => formatGrade({ standard, className }));
    return { id, name, edition, title, product, source, confirmation, note, grades };
  }),
});

const presentGrade = (grade: Grade, language: Language): StandardComparison['first'] => {
  const { edition, source, confirmation, note } = grade.standard;
  const notes = formatReplaced(grade.standard, language);
  return { grade: formatGrade(grade), edition, source, confirmation, notes, note };
};

export const presentComparison = (comparison: Comparison, language: Language): StandardComparison => ({
  first: presentGrade(comparison.first, language),
  second: presentGrade(comparison.second, language),
  suffices: comparison.suffices,
  says: formatComparison(comparison, language),
  properties: comparison.properties.map((one) => presentCompared(one, language)),
});

function presentCompared(compared: Compared, language: Language): StandardComparison['properties'][number] {
  const { property, relation, why, first, second, firstInUnit } = compared;
  const say = (one: Message): string => formatMessage(one, language);
  const words = [
    say(message(`standards.relation.${relation}`)),
    ...(why === undefined ? [] : [say(message(`standards.apart.${why}`))]),
  ];
  const inUnit = firstInUnit === undefined ? undefined : second?.limit;
  return {
    property,
    name: say(message(`property.${property}`)),
    relation,
    why,
    says: words.join(' '),
    first: first && presentSide({ ...first, limit: inUnit ?? first.limit }, firstInUnit, language),
    second: second && presentSide(second, undefined, language),
  };
}

const presentSide = (demand: Demand, value: number | undefined, language: Language) => ({
  limit: formatMessage(limitMessage(demand.limit, value), language),
  conditions: conditionsText(demand, language),
  confirmation: demand.confirmation,
});

export const presentJudgement = (judgement: ReportJudgement, language: Language): ReportVerdict => ({
  grade: presentGrade(judgement.grade, language),
  verdict: judgement.verdict,
  says: formatVerdict(judgement, language),
  requirements: judgement.requirements.map(presentJudged(language)),
});

const presentJudged =
  (language: Language) =>
  (judged: Judged): ReportVerdict['requirements'][number] => {
    const { demand, standing, why, worst, n, failing, failingShare } = judged;
    const says = formatJudged(judged, language);
    return { property: demand.property, standing, why, says, worst, n, failing, failingShare };
  };
