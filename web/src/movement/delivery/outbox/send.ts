import { useSyncExternalStore } from 'react';
import { pageLanguage, sayNow } from '../../../i18n/index';
import { changeKept, dropPictures, type Kept, listKept, readPicture } from './outbox';

/** What is being done about what waits. `token`: the server asks for the token, and until then nothing is sent. */
export type Sending = {
  readonly is: 'idle' | 'sending' | 'later' | 'token';
  /** When it is tried again by itself. */
  readonly nextAt?: number | undefined;
  /** Why not now, in the words of the server where it answered. */
  readonly why?: string | undefined;
};

let sending: Sending = { is: 'idle' };
const listeners = new Set<() => void>();
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function say(now: Sending): void {
  sending = now;
  for (const listener of listeners) listener();
}

export const useSending = (): Sending => useSyncExternalStore(subscribe, () => sending);

const firstMs = 4_000;
const mostMs = 5 * 60_000;
// A photo over the slowest line; a connection that only seems to stand must end.
const answerMsMax = 120_000;

let tries = 0;
let timer: number | undefined;
let running: Promise<void> | undefined;
let isAskedAgain = false;

/** Sends what waits, the oldest first. Asked while it does so, it looks once more when it is through. */
export function sendNow(): Promise<void> {
  window.clearTimeout(timer);
  if (running) {
    isAskedAgain = true;
    return running;
  }
  running = locked(sendWaiting).finally(() => {
    running = undefined;
    if (!isAskedAgain) return;
    isAskedAgain = false;
    void sendNow();
  });
  return running;
}

/** One tab at a time. Without locks two may send the same, which the server keeps once. */
async function locked(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('waybill-deliveries-send', work);
  else await work();
}

/** From now on what waits is sent when there is a network, and tried again while there is none. */
export function keepSending(): () => void {
  const again = (): void => {
    tries = 0;
    if (sending.is !== 'token') void sendNow();
  };
  const onShown = (): void => {
    if (document.visibilityState === 'visible') again();
  };
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', onShown);
  void sendNow();
  return () => {
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', onShown);
    window.clearTimeout(timer);
  };
}

async function sendWaiting(): Promise<void> {
  // What comes to the outbox meanwhile is met in the same turn.
  const tried = new Set<string>();
  let why: string | undefined;
  for (;;) {
    const next = (await listKept()).find(({ id, state }) => state === 'waiting' && !tried.has(id));
    if (next === undefined) break;
    tried.add(next.id);
    say({ is: 'sending' });
    const outcome = await sendOne(next);
    if (outcome === 'done') continue;
    if ('token' in outcome) return say({ is: 'token', why: outcome.token });
    // Where the server can be reached, one that it does not take holds up no other.
    why = outcome.why;
    if (outcome.isAway) break;
  }
  if (why !== undefined) return later(why);
  tries = 0;
  say({ is: 'idle' });
}

function later(why: string): void {
  // Phones that lost the network together do not come back together.
  const wait = Math.min(mostMs, firstMs * 2 ** tries) * (0.5 + Math.random());
  tries += 1;
  timer = window.setTimeout(() => void sendNow(), wait);
  say({ is: 'later', nextAt: Date.now() + wait, why });
}

type Outcome = 'done' | { readonly token: string } | { readonly why: string; readonly isAway: boolean };

/** A delivery goes to the case of its shipment: who records in one case may send it there, and not to all. */
const addressesOf = ({ draft: { shipment } }: Kept) => {
  if (shipment === undefined) return { pictures: '/api/documents', deliveries: '/api/deliveries' };
  const deliveries = `/api/cases/${encodeURIComponent(shipment.caseId)}/deliveries`;
  return { pictures: `${deliveries}/documents`, deliveries };
};

async function sendOne(kept: Kept): Promise<Outcome> {
  const { id, document, pictures, sent } = kept;
  const to = addressesOf(kept);
  for (const sha256 of pictures.filter((each) => !sent.includes(each))) {
    const picture = await readPicture(sha256);
    // The server may have it all the same, and says so when it has not.
    if (picture === undefined) continue;
    const answer = await ask(`${to.pictures}/${sha256}`, 'PUT', 'application/octet-stream', picture.bytes);
    if (!answer.isTaken) return refusedOr(kept, answer);
    await changeKept(id, (now) => ({ ...now, sent: [...now.sent, sha256] }));
  }
  const body = JSON.stringify({ sentAt: new Date().toISOString(), document });
  const answer = await ask(to.deliveries, 'POST', 'application/json', body);
  if (!answer.isTaken) return refusedOr(kept, answer);
  // Whoever answers in the place of the server, as the page of a hotel's network does, has kept nothing.
  if (answer.said.delivery !== id) return { why: `HTTP ${answer.status}`, isAway: true };
  await changeKept(id, (now) => ({
    ...now,
    state: 'sent',
    why: undefined,
    sentAt: new Date().toISOString(),
  }));
  await dropPictures(pictures);
  return 'done';
}

type Answer = {
  readonly isTaken: boolean;
  /** 0 where nobody answered. */
  readonly status: number;
  readonly said: Readonly<Record<string, unknown>>;
};

async function ask(path: string, method: string, type: string, body: BodyInit): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      body,
      headers: { 'content-type': type, 'accept-language': pageLanguage() },
      signal: AbortSignal.timeout(answerMsMax),
    });
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const said: unknown = isJson ? await response.json() : {};
    return {
      isTaken: response.ok && isJson,
      status: response.status,
      said: typeof said === 'object' && said !== null ? { ...said } : {},
    };
  } catch {
    return { isTaken: false, status: 0, said: {} };
  }
}

// What another attempt may mend: nobody answered, too many ask, the server is busy or of another version, or somebody
// else answered in its place.
const passing: ReadonlySet<number> = new Set([0, 404, 405, 408, 421, 425, 429]);

// Nobody is there, or nobody has time: the next delivery would fare the same.
const away: ReadonlySet<number> = new Set([0, 429, 502, 503, 504]);

async function refusedOr({ id, draft: { shipment } }: Kept, { status, said }: Answer): Promise<Outcome> {
  const code = typeof said.code === 'string' ? said.code : undefined;
  const why = wordsOf(said) ?? (status === 0 ? '' : `HTTP ${status}`);
  if (status === 401) return { token: why };
  if (code === 'documents-missing') {
    const lost = await picturesLost(id);
    if (lost === 0) {
      await changeKept(id, (kept) => ({ ...kept, sent: [], why }));
      return { why, isAway: false };
    }
  } else if (status === 403 || code === 'case-unknown') {
    // Somebody may give the role: it stays, with the reason; the next may be of another case.
    const lacking =
      shipment === undefined
        ? sayNow('outbox.no-shipment', { why })
        : sayNow(code === 'case-unknown' ? 'outbox.case-unknown' : 'outbox.in-case', {
            case: shipment.caseId,
            why,
          });
    await changeKept(id, (kept) => ({ ...kept, why: lacking }));
    return { why: lacking, isAway: false };
  } else if (status < 400 || status >= 500 || passing.has(status) || code === 'document-damaged') {
    await changeKept(id, (kept) => ({ ...kept, why }));
    return { why, isAway: away.has(status) };
  }
  await changeKept(id, (kept) => ({ ...kept, state: 'refused', why }));
  return 'done';
}

async function picturesLost(id: string): Promise<number> {
  const kept = (await listKept()).find((each) => each.id === id);
  const found = await Promise.all((kept?.pictures ?? []).map(readPicture));
  return found.filter((picture) => picture === undefined).length;
}

/** What the server said, with what is wrong at which place. */
function wordsOf({ detail, title, problems }: Answer['said']): string | undefined {
  const said = typeof detail === 'string' ? detail : typeof title === 'string' ? title : undefined;
  const list = Array.isArray(problems)
    ? problems.flatMap((each: unknown) =>
        typeof each === 'object' && each !== null && 'message' in each ? [String(each.message)] : [],
      )
    : [];
  const more = list.filter((each) => each !== said).slice(0, 3);
  return said === undefined ? undefined : [said, ...more].join(' ');
}
