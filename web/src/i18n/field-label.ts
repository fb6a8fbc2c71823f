import type { Kind } from '../../../src/case/index';
import { isPageKey } from '../../../src/words/index';
import type { Say } from './index';
import { isField } from './words';

/** What a field is called. Of some kinds it means something else than of others: a study is not sent from its first day. */
export function fieldLabel(kind: Kind | undefined, name: string, t: Say): string {
  const own = `field.${kind}.${name}`;
  if (isPageKey(own)) return t.label(own);
  return isField(name) ? t(`field.${name}`) : name;
}
