import { type Message, message, type Param } from '../findings/index.js';
import type { Clause, ClauseOf } from './clause.js';
import type { ClauseAnswer } from './evaluate-clause.js';
import type { Failed } from './evaluate-rule.js';
import { formatCondition } from './format-condition.js';
import { wordsOf } from './said.js';
import type { Truth } from './truth.js';

/** What a clause asks, in words; its condition only where it is not known to be so of the goods. */
export function formatClause(clause: Clause, asked: Truth): Message {
  const said = formatAsked(clause);
  const turned = clause.not ? message('conformity.ask.not', { what: said }) : said;
  const { when } = clause;
  if (asked === 'met' || when === undefined) return turned;
  return message('conformity.ask.when', { what: turned, when: formatCondition(when) });
}

function formatAsked(clause: Clause): Message {
  switch (clause.ask) {
    case 'document':
      return formatDocument(clause);
    case 'mark':
      return message(
        clause.mark === 'UKNI'
          ? 'conformity.ask.UKNI'
          : clause.notifiedBody === undefined
            ? `conformity.ask.${clause.mark}`
            : `conformity.ask.${clause.mark}-${clause.notifiedBody}`,
      );
    case 'listed':
      return message(`conformity.ask.listed-${clause.by}`, { register: clause.register });
    case 'basis':
      return message(`conformity.ask.${clause.is}`);
    case 'use':
      return message(`conformity.ask.use-${clause.is}`);
    case 'claim':
      return message(`conformity.claim.${clause.claim}`);
    case 'fact':
      return message(`fact.${clause.fact}`);
    case 'risk-class':
      return message('conformity.ask.risk-class', { classes: { list: clause.is, join: 'or' } });
    case 'shelf-life':
      return message('conformity.ask.shelf-life', { months: clause.months });
    case 'contract':
      return message('conformity.ask.contract', { day: clause.before });
    case 'test':
      return message('conformity.ask.test', { of: wordsOf(clause.of) });
    case 'edition':
      return message('conformity.ask.edition', { editions: { list: clause.editions, join: 'or' } });
  }
}

function formatDocument(clause: ClauseOf<'document'>): Message {
  const { law, standards, designatedFor, bodies, register, issuedBy, validOn } = clause;
  const details: Message[] = [
    ...(law === undefined ? [] : [message('conformity.detail.law', { law })]),
    ...(standards === undefined
      ? []
      : [message('conformity.detail.standards', { standards: { list: standards, join: 'or' } })]),
    ...(designatedFor === undefined
      ? []
      : [
          message(bodies === undefined ? 'conformity.detail.designated' : 'conformity.detail.designated-in', {
            law: designatedFor,
            register: bodies ?? '',
          }),
        ]),
    ...(issuedBy === undefined ? [] : [message('conformity.detail.issued-by', { day: issuedBy })]),
    ...(validOn === undefined ? [] : [message('conformity.detail.valid-on', { day: validOn })]),
    ...(register === undefined ? [] : [message('conformity.detail.register', { register })]),
    ...(clause.covers ?? []).map((what) => message(`conformity.detail.${what}`)),
  ];
  const documents: Param = {
    list: clause.types.map((type) => ({ key: `documentType.${type}` as const })),
    join: 'or',
  };
  if (details.length === 0) return message('conformity.ask.document', { documents });
  return message('conformity.ask.document-with', { documents, details: { list: details, join: 'and' } });
}

/** What failed, as one sentence: a clause, the ways of which one would have done, or a ground for refusal. */
export function formatFailed({ kind, groups }: Failed): Message {
  const formatGroup = (group: readonly ClauseAnswer[]): Param => ({
    list: group.map(({ clause, asked }) => formatClause(clause, asked)),
    join: 'and',
  });
  const [first] = groups;
  if (kind === 'refuse-if')
    return message('conformity.failed.refuse-if', { what: first ? formatGroup(first) : '' });
  if (kind === 'all') return message('conformity.failed.all', { what: first ? formatGroup(first) : '' });
  return message('conformity.failed.any', {
    ways: {
      list: groups.map((group) => message('conformity.failed.way', { what: formatGroup(group) })),
      join: 'or',
    },
  });
}

/** Of several ways the one with least left to do; what remains of it would cure the failure. */
export const nearestWay = ({ groups }: Failed): readonly ClauseAnswer[] =>
  groups
    .map((group) => group.filter(({ truth }) => truth !== 'met'))
    .reduce((a, b) => (rank(b) < rank(a) ? b : a), groups[0]?.filter(({ truth }) => truth !== 'met') ?? []);

// A way that is closed is further than any that is merely open.
const rank = (open: readonly ClauseAnswer[]): number =>
  open.length + (open.some(({ truth }) => truth === 'unmet') ? 100 : 0);

export function whyOf(failed: Failed): readonly Message[] {
  if (failed.kind !== 'refuse-if') return nearestWay(failed).flatMap(({ why }) => why);
  return failed.groups.flat().flatMap(({ why, truth }) => (truth === 'unknown' ? why : []));
}

/** What to bring or find out. Something nobody can mend by bringing a document says so. */
export function cureOf(failed: Failed): readonly Message[] {
  if (failed.kind === 'refuse-if') {
    return failed.truth === 'unmet'
      ? [message('conformity.cure.ground')]
      : failed.groups
          .flat()
          .filter(({ truth }) => truth === 'unknown')
          .map(cureOfClause);
  }
  return nearestWay(failed).map(cureOfClause);
}

function cureOfClause({ clause, asked }: ClauseAnswer): Message {
  const what = formatClause(clause, asked);
  if (clause.ask === 'document') return message('conformity.cure.document', { what });
  if (clause.ask === 'test') return message('conformity.cure.test', { what });
  if (clause.ask === 'listed') return message('conformity.cure.register', { register: clause.register });
  return message('conformity.cure.tell', { what });
}
