import { AppError } from '../../lib/errors/index.js';
import { Queue } from '../../lib/queue/index.js';
import type { Store } from '../../store/index.js';
import { nextTime, parseSchedule, retryAfterMs, waitMs } from '../subscriptions/index.js';
import { lastEventSeq } from './event-store.js';
import { type SubscriberMessage, settleMessage, signatureOf } from './message.js';
import { type Posted, postWebhook } from './post-webhook.js';
import {
  allSubscriptions,
  changeSubscription,
  type SendFailure,
  type Subscription,
} from './subscription-store.js';

type Options = {
  readonly onFault: (error: unknown) => void;
  readonly isAllowed: (url: URL) => boolean;
  readonly version: string;
};

/** A state the house has words for, and no fault of its own. */
export const isTold = (error: unknown): boolean => error instanceof AppError && error.code !== 'internal';

const lookMs = 1000;
// Slow receivers hold up as many others and no more.
const atOnce = 16;
const timeoutMs = 20_000;

/**
 * Tells subscribers of new events. What each was told is kept in the store, before it is sent and after it was
 * acknowledged: after a crash the last message is sent again, and nothing is left out.
 */
export class Deliveries {
  private readonly queue = new Queue(atOnce);
  private readonly running = new Map<string, Promise<void>>();
  private readonly waitingUntil = new Map<string, number>();
  /** So many events at once, where a receiver said that more are too many for it. */
  private readonly fewer = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private lookedAt = Date.now();
  private isStopped = false;
  private isFaulty = false;

  constructor(
    private readonly store: Store,
    private readonly options: Options,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.look(), lookMs);
    this.timer.unref();
    this.look();
  }

  /** Looks whether anybody is to be told of something. */
  look(): void {
    if (this.isStopped || this.looking) return;
    this.looking = this.startDue()
      .then(() => {
        this.isFaulty = false;
      })
      .catch((error: unknown) => {
        // A full disk, and a database that is away, are told to whoever asks; what is to be sent waits.
        if (!this.isFaulty && !isTold(error)) this.options.onFault(error);
        this.isFaulty = true;
      })
      .finally(() => {
        this.looking = undefined;
      });
  }

  /** What is on its way is waited for. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    await this.looking;
    await Promise.all(this.running.values());
  }

  private async startDue(): Promise<void> {
    const all = await this.store.use(allSubscriptions);
    const last = all.length === 0 ? 0 : await this.store.use(lastEventSeq);
    const now = Date.now();
    for (const each of all) {
      const { id } = each;
      if (this.running.has(id) || now < (this.waitingUntil.get(id) ?? 0)) continue;
      if (!isDue(each, { last, now, lookedAt: this.lookedAt })) continue;
      const run = this.queue
        .add(() => this.tell(each, last, new Date(now)))
        .catch((error: unknown) => this.noteFault(each, error))
        .finally(() => this.running.delete(id));
      this.running.set(id, run);
    }
    this.lookedAt = now;
    const ids = new Set(all.map(({ id }) => id));
    for (const of of [this.waitingUntil, this.fewer])
      for (const id of of.keys()) if (!ids.has(id)) of.delete(id);
  }

  /** Sends what there is, one message after the other, until one is in vain. */
  private async tell(subscription: Subscription, last: number, ranAt: Date): Promise<void> {
    const { id, schedule, reportIfEmpty } = subscription;
    let current = subscription;
    for (let sent = 0; !this.isStopped; sent++) {
      const mayBeEmpty = sent === 0 && reportIfEmpty && schedule !== undefined;
      const eventsMax = this.fewer.get(id);
      const message = await settleMessage(this.store, current, { last, mayBeEmpty, eventsMax });
      if (message === undefined) {
        if (schedule) await this.change(id, { ranAt: ranAt.toISOString() });
        return;
      }
      if (!(await this.send(current, message))) return;
      current = { ...current, afterSeq: message.upTo, sending: undefined, failure: undefined };
    }
  }

  /** Whether it was acknowledged, and there is still somebody to be told more. */
  private async send(subscription: Subscription, message: SubscriberMessage): Promise<boolean> {
    const { id, dest, token } = subscription;
    const posted = await postWebhook(new URL(dest), {
      isAllowed: this.options.isAllowed,
      timeoutMs,
      body: message.body,
      headers: {
        'content-type': 'application/json',
        'user-agent': `Waybill/${this.options.version}`,
        'GS1-EPCIS-Version': '2.0.0',
        'GS1-CBV-Version': '2.0.0',
        'Waybill-Message': message.id,
        ...(token === undefined ? {} : { 'GS1-Signature': signatureOf(message.body, token) }),
      },
    });
    if (isTaken(posted)) {
      const notifiedAt = new Date().toISOString();
      return this.change(id, { afterSeq: message.upTo, sending: null, failure: null, notifiedAt });
    }
    if ('status' in posted && posted.status === 413 && message.events > 1) {
      this.fewer.set(id, Math.ceil(message.events / 2));
      // In smaller parts it is another message.
      await this.change(id, { sending: null });
      return false;
    }
    await this.noteFailure(
      subscription,
      reasonOf(posted),
      'status' in posted ? posted.retryAfter : undefined,
    );
    return false;
  }

  private async noteFailure(
    { id, failure }: Subscription,
    why: Pick<SendFailure, 'why' | 'detail'>,
    retryAfter?: string,
  ): Promise<void> {
    const now = new Date();
    const failures = (failure?.failures ?? 0) + 1;
    const wait = waitMs(failures, Math.random(), retryAfterMs(retryAfter, now.getTime()));
    this.waitingUntil.set(id, now.getTime() + wait);
    await this.change(id, { failure: { at: now.toISOString(), failures, ...why } });
  }

  /** A query that another version kept and this one cannot read is no fault of the server. */
  private async noteFault(subscription: Subscription, error: unknown): Promise<void> {
    if (!(error instanceof AppError && error.code === 'request-invalid')) this.options.onFault(error);
    await this.noteFailure(subscription, { why: 'query', detail: '' }).catch(this.options.onFault);
  }

  private change(id: string, change: Parameters<typeof changeSubscription>[2]): Promise<boolean> {
    return this.store.use((db) => changeSubscription(db, id, change));
  }
}

type Moment = { readonly last: number; readonly now: number; readonly lookedAt: number };

function isDue(
  { sending, schedule, afterSeq, ranAt, createdAt }: Subscription,
  { last, now, lookedAt }: Moment,
): boolean {
  if (sending) return true;
  if (schedule === undefined) return last > afterSeq;
  const parsed = parseSchedule(schedule);
  if (typeof parsed === 'string') return false;
  // A time that passed while the server was off is made up for once. A clock that was ahead does not hold it up.
  const since = Math.min(Date.parse(ranAt ?? createdAt), lookedAt);
  return (nextTime(parsed, since) ?? Number.POSITIVE_INFINITY) <= now;
}

const isTaken = (posted: Posted): boolean =>
  'status' in posted && posted.status >= 200 && posted.status < 300;

function reasonOf(posted: Posted): Pick<SendFailure, 'why' | 'detail'> {
  if ('away' in posted) return { why: posted.away, detail: posted.detail };
  const { status } = posted;
  return { why: status >= 300 && status < 400 ? 'redirect' : 'status', detail: String(status) };
}
