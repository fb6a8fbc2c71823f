import { isIP } from 'node:net';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { WrongTokens } from '../../http/wrong-tokens.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { Me, NewPasskey, PasskeyAnswer, PasskeyOptions } from '../api.js';
import { addPasskey, findPasskey, listPasskeys, notePasskey, removePasskey } from '../io/passkey-store.js';
import { beginSession, findBySession } from '../io/session-store.js';
import { presentMe } from '../present.js';
import { Challenges } from './challenges.js';
import { expectSelf } from './self.js';
import { sessionIn, setSession } from './session-cookie.js';

const tags = ['people'];

// Some hundred files, for whoever has a passkey.
const load = () => import('@simplewebauthn/server');

/** A passkey is bound to the name of a site, which an address in numbers is not, and to its origin. */
function siteOf({ headers }: FastifyRequest): { readonly rpID: string; readonly origin: string } {
  const { origin } = headers;
  const rpID = origin === undefined || !URL.canParse(origin) ? '' : new URL(origin).hostname;
  if (origin === undefined || rpID === '' || isIP(rpID.replace(/^\[|\]$/g, '')) !== 0)
    throw appError('request-invalid', wording('people.passkey.no-name'));
  return { rpID, origin };
}

/** Signing in without a password: by what a phone, a computer or a stick keeps. */
export const passkeyRoutes =
  ({ store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const asked = new Challenges();
    const wrong = new WrongTokens();

    app.post(
      '/me/passkeys/options',
      {
        schema: {
          tags,
          operationId: 'offerPasskey',
          'x-access': 'signed-in',
          summary: 'What a browser needs to make a passkey for whoever signed in (WebAuthn)',
          response: { 200: PasskeyOptions },
        },
      },
      async (request) => {
        const { id, name } = expectSelf(request);
        const { rpID } = siteOf(request);
        const { generateRegistrationOptions } = await load();
        const there = await store.use((db) => listPasskeys(db, id));
        const options = await generateRegistrationOptions({
          rpName: 'Waybill',
          rpID,
          userName: name,
          userID: new Uint8Array(Buffer.from(id)),
          excludeCredentials: there.map((each) => ({ id: each.id })),
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        });
        asked.keep(options.challenge, id);
        return { options: { ...options } };
      },
    );

    app.post(
      '/me/passkeys',
      {
        schema: {
          tags,
          operationId: 'addPasskey',
          'x-access': 'signed-in',
          summary: 'Keep the passkey a browser has made',
          body: NewPasskey,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = expectSelf(request);
        const { rpID, origin } = siteOf(request);
        const { verifyRegistrationResponse } = await load();
        const { response, name } = request.body;
        const { registrationInfo } = await verifyRegistrationResponse({
          // Read by the library, which refuses what it cannot read.
          response: response as unknown as RegistrationResponseJSON,
          expectedChallenge: (challenge) => asked.take(challenge, id),
          expectedOrigin: origin,
          expectedRPID: rpID,
        }).catch(refuse);
        if (!registrationInfo) throw refused();
        const { credential } = registrationInfo;
        await store.use((db) => addPasskey(db, id, credential, { name, now: new Date() }));
        return reply.status(204).send(null);
      },
    );

    app.delete(
      '/me/passkeys/:passkey',
      {
        schema: {
          tags,
          operationId: 'removePasskey',
          'x-access': 'signed-in',
          summary: 'Forget a passkey',
          params: z.object({ passkey: z.string().regex(/^[\w-]{1,200}$/) }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = expectSelf(request);
        await store.use((db) => removePasskey(db, id, request.params.passkey));
        return reply.status(204).send(null);
      },
    );

    app.post(
      '/session/passkey/options',
      {
        schema: {
          tags,
          operationId: 'askForPasskey',
          'x-access': 'anyone',
          summary: 'What a browser needs to sign in with a passkey (WebAuthn); the same for everybody',
          response: { 200: PasskeyOptions },
        },
      },
      async (request) => {
        const { rpID } = siteOf(request);
        const { generateAuthenticationOptions } = await load();
        const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' });
        asked.keep(options.challenge);
        return { options: { ...options } };
      },
    );

    app.post(
      '/session/passkey',
      {
        schema: {
          tags,
          operationId: 'signInWithPasskey',
          'x-access': 'anyone',
          summary: 'Sign in with what a passkey has signed; the session is kept in a cookie',
          body: PasskeyAnswer,
          response: { 200: Me },
        },
      },
      async (request, reply) => {
        const { rpID, origin } = siteOf(request);
        const { response } = request.body;
        wrong.expectPatience(request.ip);
        const found = await store.use((db) => findPasskey(db, response.id));
        const { verifyAuthenticationResponse } = await load();
        const verified =
          found &&
          (await verifyAuthenticationResponse({
            response: response as unknown as AuthenticationResponseJSON,
            expectedChallenge: (challenge) => asked.take(challenge),
            expectedOrigin: origin,
            expectedRPID: rpID,
            credential: found.credential,
          }).catch(() => undefined));
        if (!found || verified?.verified !== true) {
          wrong.note(request.ip, JSON.stringify(response).slice(0, 4000));
          throw refused();
        }
        const now = new Date();
        const { newCounter } = verified.authenticationInfo;
        await store.use((db) => notePasskey(db, found.credential.id, newCounter, now));
        const before = sessionIn(request);
        const secret = await store.use((db) =>
          beginSession(db, found.personId, { passkey: true, before, now }),
        );
        setSession(request, reply, secret);
        return presentMe(await store.use((db) => findBySession(db, secret, now)), true);
      },
    );
  };

const refused = () => appError('sign-in-refused', wording('people.passkey.wrong'));
const refuse = (): never => {
  throw refused();
};
