import type { Problem } from '../../lib/errors/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import type { ForwardedGoods } from './forwarding.js';
import { fault } from './problems.js';

type Line = { readonly goods: string; readonly pieces?: number | undefined };
type Found = Pick<ForwardedGoods, 'id' | 'isThing'>;

/** What each line names, every goods once, and what is wrong with the others. */
export function namedGoods(lines: readonly Line[], find: (text: string) => Found | Wording) {
  const goods: (ForwardedGoods & { readonly line: number })[] = [];
  const problems: Problem[] = [];
  for (const [at, { goods: text, pieces }] of lines.entries()) {
    const found = find(text);
    const [name, amount] = [`/goods/${at}/goods`, `/goods/${at}/pieces`];
    if (!('id' in found)) problems.push(fault(name, found, text));
    else if (goods.some(({ id }) => id === found.id))
      problems.push(fault(name, wording('forwarding.twice'), text));
    else if (found.isThing && (pieces ?? 1) !== 1)
      problems.push(fault(amount, wording('forwarding.one'), String(pieces)));
    else if (!found.isThing && pieces === undefined)
      problems.push(fault(amount, wording('forwarding.how-many')));
    else goods.push({ ...found, pieces: pieces ?? 1, line: at });
  }
  return { goods, problems };
}
