import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly events: { readonly eventID: string; readonly eventTime: string }[];
  readonly at: number;
};

/** Somebody who is told of events: keeps all that comes, and answers as a test says. */
export async function startReceiver(
  answer: (response: ServerResponse, received: Received, count: number) => void = (response) =>
    void response.end(),
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const document = JSON.parse(text) as {
        epcisBody: { queryResults: { resultsBody: { eventList: Received['events'] } } };
      };
      const one = {
        headers: request.headers,
        text,
        events: document.epcisBody.queryResults.resultsBody.eventList,
        at: Date.now(),
      };
      received.push(one);
      answer(response, one, received.length);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    port,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What a receiver computes to know who sent. */
export const signed = (text: string, token: string): string =>
  `sha256=${createHmac('sha256', token).update(text).digest('hex')}`;
