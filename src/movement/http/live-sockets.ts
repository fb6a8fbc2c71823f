import type { WebSocket } from 'ws';
import type { Context } from '../../service/context.js';
import { queryDocument } from '../io/answer-query.js';
import { isTold } from '../io/deliveries.js';
import { lastEventSeq } from '../io/event-store.js';
import { batchLimits, nextBatch, type Since } from '../io/new-events.js';
import type { EventQuery } from '../query/event-query.js';
import { nextTime, type Schedule } from '../subscriptions/index.js';

export type Listening = {
  readonly socket: WebSocket;
  readonly queryName: string;
  readonly query: EventQuery;
  readonly schedule: Schedule | undefined;
  readonly reportIfEmpty: boolean;
  /** Whoever signed out, or lost the role, is told nothing more. */
  readonly mayStillRead: () => Promise<boolean>;
};

type Listener = Listening & { since: Since; ranAt: number; isBusy: boolean; isAlive: boolean };

const lookMs = 1000;
const pingMs = 30_000;
const bufferedBytesMax = 4 * 1024 * 1024;

/** Whoever listens by WebSocket is told while they listen; what they miss afterwards they ask for. */
export class LiveSockets {
  private readonly listeners = new Set<Listener>();
  private looking: NodeJS.Timeout | undefined;
  private pinging: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: Context['store'],
    private readonly onFault: (error: unknown) => void,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  start(): void {
    this.looking = setInterval(() => this.look(), lookMs).unref();
    this.pinging = setInterval(() => this.ping(), pingMs).unref();
  }

  stop(): void {
    clearInterval(this.looking);
    clearInterval(this.pinging);
    for (const { socket } of this.listeners) socket.close(1001);
  }

  add(listening: Listening, since: Since): void {
    const listener = { ...listening, since, ranAt: Date.now(), isBusy: false, isAlive: true };
    const { socket } = listener;
    this.listeners.add(listener);
    socket.on('pong', () => {
      listener.isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => this.listeners.delete(listener));
    if (socket.readyState !== socket.OPEN) this.listeners.delete(listener);
    this.look();
  }

  /** A query that is removed has nobody listening. */
  closeAll(queryName: string): void {
    for (const each of this.listeners) if (each.queryName === queryName) each.socket.close(1000);
  }

  look(): void {
    for (const each of this.listeners) {
      // Whoever is slow to read is told later: nothing is left out, and nothing piles up.
      if (each.isBusy || each.socket.bufferedAmount > bufferedBytesMax) continue;
      each.isBusy = true;
      void this.tell(each)
        .catch((error: unknown) => {
          if (!isTold(error)) this.onFault(error);
          each.socket.close(1011);
        })
        .finally(() => {
          each.isBusy = false;
        });
    }
  }

  private async tell(listener: Listener): Promise<void> {
    const { socket, schedule, query, queryName } = listener;
    const now = Date.now();
    if (schedule) {
      // The clock was ahead and was put right.
      if (listener.ranAt > now) listener.ranAt = now;
      const due = nextTime(schedule, listener.ranAt);
      if (due === undefined || due > now) return;
      listener.ranAt = now;
    }
    const last = await this.store.use(lastEventSeq);
    for (let sent = 0; socket.readyState === socket.OPEN; sent++) {
      const { since } = listener;
      const batch = await this.store.use((db) =>
        nextBatch(db, query, since, { ...batchLimits, upTo: Math.max(last, since.afterSeq) }),
      );
      listener.since = { ...since, afterSeq: batch.upTo };
      const isDueEmpty = sent === 0 && schedule !== undefined && listener.reportIfEmpty;
      if (batch.events.length === 0 && !isDueEmpty) return;
      if (!(await listener.mayStillRead())) return socket.close(1008);
      await send(socket, queryDocument({ events: batch.events, next: undefined }, queryName, new Date()));
      if (!batch.isMore) return;
    }
  }

  private ping(): void {
    for (const each of this.listeners) {
      void each.mayStillRead().then(
        (may) => may || each.socket.close(1008),
        () => each.socket.close(1011),
      );
      if (!each.isAlive) each.socket.terminate();
      each.isAlive = false;
      each.socket.ping();
    }
  }
}

// Gone out to the network before the next is made.
const send = (socket: WebSocket, document: object): Promise<void> =>
  new Promise((resolve) => {
    socket.send(JSON.stringify(document), () => resolve());
  });
