import { type Language, type Message, message, sayMessage } from '../../findings/index.js';
import type { ReportVerdict, StandardComparison, StandardList } from './api.js';
import type { Compared, Comparison } from './compare-standards.js';
import type { Demand, Grade } from './demand.js';
import { sayGrade } from './find-grade.js';
import type { ReportJudgement } from './judge-report.js';
import { sayComparison } from './say-comparison.js';
import { conditionsText, limitMessage, sayReplaced } from './say-demand.js';
import { sayJudged, sayVerdict } from './say-report.js';
import type { Standard } from './standard.js';

export const viewStandards = (standards: readonly Standard[]): StandardList => ({
  standards: standards.map((standard) => {
    const { id, name, edition, title, product, source, confirmation, note, classes } = standard;
    const grades = classes.map((className) => sayGrade({ standard, className }));
    return { id, name, edition, title, product, source, confirmation, note, grades };
  }),
});

const viewGrade = (grade: Grade, language: Language): StandardComparison['first'] => {
  const { edition, source, confirmation, note } = grade.standard;
  const notes = sayReplaced(grade.standard, language);
  return { grade: sayGrade(grade), edition, source, confirmation, notes, note };
};

export const viewComparison = (comparison: Comparison, language: Language): StandardComparison => ({
  first: viewGrade(comparison.first, language),
  second: viewGrade(comparison.second, language),
  suffices: comparison.suffices,
  says: sayComparison(comparison, language),
  properties: comparison.properties.map((one) => viewCompared(one, language)),
});

function viewCompared(compared: Compared, language: Language): StandardComparison['properties'][number] {
  const { property, relation, why, first, second, firstInUnit } = compared;
  const say = (one: Message): string => sayMessage(one, language);
  const words = [
    say(message(`standards.relation.${relation}`)),
    ...(why === undefined ? [] : [say(message(`standards.apart.${why}`))]),
  ];
  const inUnit = firstInUnit === undefined ? undefined : second?.limit;
  return {
    property,
    name: say(message(`property.${property}`)),
    relation,
    says: words.join(' '),
    first: first && viewSide({ ...first, limit: inUnit ?? first.limit }, firstInUnit, language),
    second: second && viewSide(second, undefined, language),
  };
}

const viewSide = (demand: Demand, value: number | undefined, language: Language) => ({
  limit: sayMessage(limitMessage(demand.limit, value), language),
  conditions: conditionsText(demand, language),
  confirmation: demand.confirmation,
});

export const viewJudgement = (judgement: ReportJudgement, language: Language): ReportVerdict => ({
  grade: viewGrade(judgement.grade, language),
  verdict: judgement.verdict,
  says: sayVerdict(judgement, language),
  requirements: judgement.requirements.map((one) => ({
    property: one.demand.property,
    standing: one.standing,
    says: sayJudged(one, language),
  })),
});
