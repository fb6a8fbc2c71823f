import type { Store } from '../store/index.js';
import type { OpenedCase } from '../terminal/open-case.js';
import { said } from '../terminal/said.js';
import { formatLoad, formatRemovals } from './format-load.js';

/** Nobody is there to be asked, so nothing is removed at a start; what the folder lacks is said. */
export async function takeIn(
  store: Store,
  { case: caseData, reading: { unread } }: OpenedCase,
  say: (line: string) => void,
): Promise<void> {
  const { removals } = await store.loadCase(caseData, { unread, isTrial: true });
  const loaded = await store.loadCase(caseData, { unread, removals: 'keep' });
  for (const line of formatLoad(loaded)) say(line);
  for (const line of formatRemovals(removals)) say(line);
  if (removals.length > 0) say(said('command.serve.stay'));
}
