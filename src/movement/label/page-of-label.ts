import type { ShipmentLabel } from './api.js';

/** What the code on a label opens, on a server that others can reach. */
export const pageOfLabel = (
  server: string | undefined,
  { case: caseId, consignment }: ShipmentLabel,
): string | undefined =>
  server && `${server.replace(/\/+$/, '')}/${caseId}/shipments/${encodeURIComponent(consignment)}/label`;
