import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../src/case/index.js';
import { type Finding, languageNames, type PresentedFinding } from '../../src/findings/index.js';
import type { Correction, Edition } from '../../src/publish/edition.js';
import type { PublishInput } from '../../src/publish/part.js';
import { pathsFor } from '../../src/publish/site/paths.js';
import type { FindingList } from '../../src/server/api.js';
import { openStore } from '../../src/store/index.js';
import { freezeCase } from './edition.js';
import { serveCase } from './served-case.js';

type Ask = (path: string) => Promise<unknown>;

export type ServedInput = {
  readonly input: PublishInput;
  /** Every finding of the case, in English. */
  readonly findings: readonly PresentedFinding[];
  /** Addresses that sources name. */
  readonly addresses: readonly string[];
  readonly close: () => Promise<void>;
};

/** An edition of a case that is served, with what is answered about it. */
export async function servedInput(
  caseData: Case,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[] = [],
): Promise<ServedInput> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-site-'));
  const store = await openStore({ folder }, () => new Date());
  const served = await serveCase(store, caseData);
  const ask = async (path: string): Promise<unknown> => {
    const { status, body } = await served.get(path);
    if (status !== 200) throw new Error(`${path} is answered ${status}`);
    return body;
  };
  const input = await publishInput(caseData, ask, chosen, corrections);
  const { findings } = (await ask(`/api/cases/${caseData.header.id}/findings`)) as FindingList;
  return {
    input,
    findings,
    addresses: caseData.entries.source.flatMap(({ url }) => url ?? []),
    close: async () => {
      await served.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An edition of some findings of a case, with the answers a server gives about it. */
export async function publishInput(
  caseData: Case,
  ask: Ask,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[] = [],
): Promise<PublishInput> {
  const edition = editionOf(caseData, chosen, corrections);
  const answers: Record<string, unknown> = {};
  for (const language of languageNames) {
    for (const path of pathsFor(edition)) {
      const answer = await ask(`${path}&lang=${language}`);
      if (answer !== undefined) answers[`${language} ${path}`] = answer;
    }
  }
  return { edition, earlier: [], answers };
}

/** As the server freezes it, by somebody whose name holds what HTML would obey. */
const editionOf = (
  caseData: Case,
  chosen: (finding: Finding) => boolean,
  corrections: readonly Correction[],
): Edition => ({
  ...freezeCase(caseData, chosen, { isKept: ({ sha256 }) => sha256 !== undefined }),
  by: 'A. Rossi <a@example.org> & Co.',
  corrections: [...corrections],
});
