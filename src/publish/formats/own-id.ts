import { uuidOfName } from '../../lib/hash/index.js';

// Drawn once. A dossier has no domain of its own that a tag: or an https: identifier could stand on, and what it names
// must be called the same in the next edition.
const namespace = 'c25fcbd6-8079-4845-94d5-5e21a47a016a';

/** The UUID of a thing of a case, in every edition of it. */
export const ownUuid = (caseId: string, kind: string, id: string): string =>
  uuidOfName(namespace, `${caseId}/${kind}/${id}`);

export const ownUrn = (caseId: string, kind: string, id: string): string =>
  `urn:uuid:${ownUuid(caseId, kind, id)}`;
