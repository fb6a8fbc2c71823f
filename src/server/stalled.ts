import type { FastifyInstance } from 'fastify';

/** Ends a connection over which the rest of a request has not come for so long. Answers may take longer. */
export function endStalled(app: FastifyInstance, seconds: number): void {
  app.addHook('onRequest', async ({ raw }) => {
    if (raw.complete) return;
    const { socket } = raw;
    socket.setTimeout(1000 * seconds);
    raw.once('end', () => socket.setTimeout(0));
  });
}
