import type { Clause } from './clause.js';
import type { Goods } from './paper.js';
import { every, type Truth } from './truth.js';

/** Whether what a clause is limited to is so of these goods. */
export function holdsFor(when: Clause['when'], { classes, facts }: Pick<Goods, 'classes' | 'facts'>): Truth {
  const truths: Truth[] = [];
  if (when?.fact !== undefined) {
    const known = facts[when.fact];
    truths.push(known === undefined ? 'unknown' : known ? 'met' : 'unmet');
  }
  if (when?.classes !== undefined) truths.push(isOf(when.classes, classes));
  return every(truths);
}

export function isOf(wanted: readonly string[], { sure, perhaps }: Goods['classes']): Truth {
  if (sure.some((one) => wanted.includes(one))) return 'met';
  return perhaps.some((one) => wanted.includes(one)) ? 'unknown' : 'unmet';
}
