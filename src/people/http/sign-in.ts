import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { Me, OwnPassword, SignIn } from '../api.js';
import { enterPassword } from '../io/enter.js';
import { isPassword } from '../io/hash-password.js';
import { expectPerson, findByName, isAnybodyThere } from '../io/person-store.js';
import { digestOf } from '../io/secrets.js';
import { beginSession, endSession, findBySession } from '../io/session-store.js';
import { presentMe } from '../present.js';
import { expectSelf } from './self.js';
import { maySignIn, sessionIn, setSession } from './session-cookie.js';
import { WrongPasswords } from './wrong-passwords.js';

const tags = ['people'];

/** Signing in and out, and one's own password. */
export const signInRoutes =
  ({ store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const wrong = new WrongPasswords();
    app.get(
      '/me',
      {
        schema: {
          tags,
          operationId: 'readMe',
          'x-access': 'anyone',
          summary: 'Whether one has to sign in, who one is, and what one may',
          response: { 200: Me },
        },
      },
      async ({ who }, reply) => {
        void reply.header('cache-control', 'no-store');
        return presentMe(who, await store.use(isAnybodyThere));
      },
    );

    app.post(
      '/session',
      {
        schema: {
          tags,
          operationId: 'signIn',
          'x-access': 'anyone',
          summary: 'Sign in with a name and a password; the session is kept in a cookie',
          body: SignIn,
          response: { 200: Me },
        },
      },
      async (request, reply) => {
        const { body, ip } = request;
        if (!maySignIn(request)) throw appError('sign-in-unsafe', wording('people.unsafe'));
        wrong.expectPatience(ip, body.name);
        const person = await store.use((db) => findByName(db, body.name));
        if (!(await isPassword(person?.password ?? undefined, body.password)) || person === undefined) {
          wrong.note(ip, body.name, body.password);
          throw appError('sign-in-refused', wording('people.wrong'));
        }
        const now = new Date();
        const before = sessionIn(request);
        const secret = await store.use((db) => beginSession(db, person.id, { passkey: false, before, now }));
        setSession(request, reply, secret);
        return presentMe(await store.use((db) => findBySession(db, secret, now)), true);
      },
    );

    app.delete(
      '/session',
      {
        schema: {
          tags,
          operationId: 'signOut',
          'x-access': 'anyone',
          summary: 'Sign out',
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const session = sessionIn(request);
        if (session !== undefined) await store.use((db) => endSession(db, session));
        setSession(request, reply, undefined);
        // The page keeps a token of the server or of a device there.
        void reply.header('set-cookie', 'waybill-token=; Path=/api; SameSite=Strict; Max-Age=0');
        return reply.status(204).send(null);
      },
    );

    app.put(
      '/me/password',
      {
        schema: {
          tags,
          operationId: 'changePassword',
          'x-access': 'signed-in',
          summary: 'Change one’s own password; every other session ends',
          body: OwnPassword,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id, name } = expectSelf(request);
        const { current, password } = request.body;
        wrong.expectPatience(request.ip, name);
        const person = await store.use((db) => expectPerson(db, id));
        // Whoever has signed in with a passkey and never had a password gives themselves one.
        if (person.password !== null && !(await isPassword(person.password, current))) {
          wrong.note(request.ip, name, current);
          throw appError('sign-in-refused', wording('people.wrong-current'));
        }
        const session = sessionIn(request);
        await enterPassword(store, { id, name }, password, session && digestOf(session));
        return reply.status(204).send(null);
      },
    );
  };
