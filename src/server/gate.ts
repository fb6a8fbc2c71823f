import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { accessOf, checkRole } from '../http/access.js';
import { bearerOf, cookieOf, expectOwnPage, isSameSecret } from '../http/guard.js';
import { isInHouse } from '../http/in-house.js';
import { WrongTokens } from '../http/wrong-tokens.js';
import { wording } from '../lib/wording/index.js';
import { sessionIn } from '../people/http/session-cookie.js';
import { may, type Who } from '../people/index.js';
import { findByToken } from '../people/io/device-store.js';
import { isAnybodyThere } from '../people/io/person-store.js';
import { findBySession } from '../people/io/session-store.js';
import type { Store } from '../store/index.js';
import { appError } from '../words/index.js';

/**
 * Who asks, and whether they may. While nobody was entered the server is as open as its address: to whoever has its token,
 * or to all where it has none and only this machine reaches it.
 */
export class Gate {
  private readonly wrong = new WrongTokens();
  private isAnybody = false;

  constructor(
    private readonly store: Store,
    private readonly token: string | undefined,
  ) {}

  /** Refuses whoever may not do what they ask for. */
  async admit(request: FastifyRequest): Promise<void> {
    const who = await this.know(request);
    if (who !== undefined) checkRole(request, who);
  }

  /** Refuses whoever does not say who they are, but where that is asked of nobody. */
  async know(request: FastifyRequest): Promise<Who | undefined> {
    const isForAnyone = accessOf(request) === 'anyone';
    const who = isInHouse(request) ? 'owner' : await this.find(request, isForAnyone);
    if (who === undefined && !isForAnyone) throw await this.unknown();
    request.who = who;
    request.mayStillRead = async () => {
      const now = await this.find(request, true);
      return now !== undefined && may(now, 'read');
    };
    return who;
  }

  /** Nobody where nothing was sent, or nothing that holds; a wrong token is counted wherever it is sent. */
  private async find(request: FastifyRequest, isForAnyone: boolean): Promise<Who | undefined> {
    const { ip } = request;
    const session = sessionIn(request);
    const [header, kept] = [bearerOf(request), cookieOf(request, 'waybill-token')];
    if (header === undefined && session !== undefined) {
      const signed = await this.store.use((db) => findBySession(db, session, new Date()));
      if (signed) expectOwnPage(request);
      if (signed) return signed;
    }
    const given = header ?? kept ?? '';
    if (this.token === undefined && !(await this.knowsSomebody())) return 'owner';
    if (given === '') return undefined;
    this.wrong.expectPatience(ip);
    if (this.token !== undefined && isSameSecret(given, this.token)) return 'owner';
    const signed = await this.store.use((db) => findByToken(db, given, new Date()));
    if (signed) return signed;
    this.wrong.note(ip, createHash('sha256').update(given).digest('base64'));
    if (isForAnyone) return undefined;
    throw await this.unknown('people.token-opens-nothing');
  }

  private async unknown(says: 'people.sign-in' | 'people.token-opens-nothing' = 'people.sign-in') {
    return (await this.knowsSomebody())
      ? appError('sign-in-needed', wording(says))
      : appError('token-missing', wording('error.token'));
  }

  /** Nobody is the last to be removed: once somebody was entered, somebody is there. */
  private async knowsSomebody(): Promise<boolean> {
    this.isAnybody ||= await this.store.use(isAnybodyThere);
    return this.isAnybody;
  }
}
