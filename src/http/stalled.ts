import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** Ends a connection over which the rest of a request has not come for so long. Answers may take longer. */
export function endStalled(app: FastifyInstance, seconds: number): void {
  app.addHook('onRequest', async ({ raw, headers }) => {
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    // A body that nobody reads would never end.
    if (!hasBody) return;
    const { socket } = raw;
    // What is injected came over no network.
    if (!(socket instanceof Socket)) return;
    socket.setTimeout(1000 * seconds);
    raw.once('end', () => socket.setTimeout(0));
  });
}
