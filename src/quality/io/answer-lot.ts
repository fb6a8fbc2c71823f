import type { Case, CaseRecord } from '../../case/index.js';
import { entryTag } from '../../case/io/index.js';
import type { Finding, Language } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import { Day } from '../../lib/days/index.js';
import type { LotDisposition, LotList } from '../disposition/api.js';
import { findLot } from '../disposition/find-lot.js';
import type { EventsOfLot } from '../disposition/judge-lot.js';
import { presentLots } from '../disposition/list-lots.js';
import { presentLot } from '../disposition/present-lot.js';
import { getLot } from '../lots/enter.js';
import { readKitTargets } from './kit-targets.js';

/** A case as of a day, with what was found of it. */
type Known = {
  readonly caseData: Case;
  readonly record: CaseRecord;
  readonly findingsById: ReadonlyMap<string, Finding>;
  /** What captured events tell of lots; nothing where there is a folder and no store. */
  readonly eventsOf?: ReadonlyMap<string, EventsOfLot>;
};
type Asked = {
  readonly id: string;
  /** The day asked for, where one is. */
  readonly asOf: string | undefined;
  readonly language: Language;
};

/** What is told of a lot: on its page, on paper and at the command line. */
export function answerLot(
  { caseData, record, findingsById, eventsOf }: Known,
  { id, asOf, language }: Asked,
): LotDisposition {
  const found = findLot(record, id, asOf);
  const about = (question: string) => findingsById.get(`${question}.${found.entry.id}`);
  const seen = {
    quality: about('quality'),
    conformity: about('conformity'),
    targets: readKitTargets().targets,
    etag: entryTag(getLot(caseData, id)),
    until: asOf,
    day: asOf === undefined ? today() : Day.parse(asOf),
    events: eventsOf?.get(id),
  };
  return presentLot(found, record, seen, language);
}

/** Every lot of a case as of a day, with where it is and what brings it on. */
export const answerLots = (
  { record, findingsById, eventsOf = new Map() }: Omit<Known, 'caseData'>,
  { asOf, language }: Omit<Asked, 'id'>,
): Promise<LotList> =>
  presentLots(
    record,
    {
      conformityOf: (consignment) => findingsById.get(`conformity.${consignment}`),
      targets: readKitTargets().targets,
      eventsOf,
      until: asOf,
      day: asOf === undefined ? today() : Day.parse(asOf),
    },
    language,
  );
