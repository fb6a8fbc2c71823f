import { type IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type WebSocket, WebSocketServer } from 'ws';

type Upgrade = { readonly socket: Duplex; readonly head: Buffer };

const messageBytesMax = 1024;

/** WebSockets of a server. */
export class Upgrades {
  private readonly asked = new WeakMap<IncomingMessage, Upgrade>();
  // Subscribers listen and say nothing.
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: messageBytesMax });

  /** Who asks for a WebSocket passes the same gates as any other request: host, token, rate and route. */
  listen(app: FastifyInstance): void {
    app.server.on('upgrade', (request, socket, head) => {
      if (!(socket instanceof Socket)) return;
      socket.on('error', () => socket.destroy());
      if (request.headers.upgrade?.toLowerCase() !== 'websocket' || request.method !== 'GET')
        return giveBack(app, request, socket, head);
      const response = new ServerResponse(request);
      response.shouldKeepAlive = false;
      response.assignSocket(socket);
      response.once('finish', () => socket.end());
      this.asked.set(request, { socket, head });
      app.routing(request, response);
    });
  }

  isAsked({ raw }: FastifyRequest): boolean {
    return this.asked.has(raw);
  }

  accept({ raw }: FastifyRequest, reply: FastifyReply): Promise<WebSocket> {
    const { socket, head } = this.asked.get(raw) ?? {};
    if (!(socket instanceof Socket) || head === undefined) throw new Error('no WebSocket was asked for');
    reply.hijack();
    reply.raw.detachSocket(socket);
    return new Promise((resolve) => {
      this.sockets.handleUpgrade(raw, socket, head, resolve);
    });
  }
}

/**
 * Some programs offer HTTP/2 with every request (`Upgrade: h2c`, as Java's client does), and mean an ordinary request where
 * that is not taken up. Once somebody listens for WebSockets such a request arrives cut off from its body: it is put
 * together again without the offer.
 */
function giveBack(app: FastifyInstance, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = rawHeaders.flatMap((name, at) =>
    at % 2 === 1 || /^(?:upgrade|http2-settings|connection)$/i.test(name)
      ? []
      : [`${name}: ${rawHeaders[at + 1] ?? ''}`],
  );
  const first = `${method ?? 'GET'} ${url ?? '/'} HTTP/${httpVersion}`;
  socket.unshift(Buffer.concat([Buffer.from(`${[first, ...lines].join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  app.server.emit('connection', socket);
}
