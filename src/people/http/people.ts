import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { authorOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { NewPassword, NewPerson, Person, PersonList, RoleChange } from '../api.js';
import { revokeDevice } from '../io/device-store.js';
import { enterPassword, enterPerson, enterRoles } from '../io/enter.js';
import { expectPerson, removePerson } from '../io/person-store.js';
import { readPeople, readPerson } from '../io/read-people.js';
import { expectNoDevice } from './self.js';

const tags = ['people'];
const params = z.object({ person: z.uuid() });

/** Who may sign in, and what they may. */
export const peopleRoutes =
  ({ store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.addHook('preHandler', async (request) => expectNoDevice(request));

    app.get(
      '/people',
      {
        schema: {
          tags,
          operationId: 'listPeople',
          'x-access': 'administer',
          'x-command': 'waybill people list --json',
          summary: 'Everybody who was ever entered, with their roles and devices',
          response: { 200: PersonList },
        },
      },
      async () => readPeople(store),
    );

    app.post(
      '/people',
      {
        schema: {
          tags,
          operationId: 'addPerson',
          'x-access': 'administer',
          summary: 'Enter somebody. The first has to be an admin of every case with a password',
          body: NewPerson,
          response: { 201: Person },
        },
      },
      async ({ body }, reply) =>
        reply.status(201).send(await readPerson(store, await enterPerson(store, body, authorOf(undefined)))),
    );

    app.put(
      '/people/:person/roles',
      {
        schema: {
          tags,
          operationId: 'setRoles',
          'x-access': 'administer',
          summary: 'What somebody may from now on, in one case or in every one',
          params,
          body: RoleChange,
          response: { 200: Person },
        },
      },
      async ({ params: { person }, body }) => {
        await enterRoles(store, person, body);
        return readPerson(store, person);
      },
    );

    app.put(
      '/people/:person/password',
      {
        schema: {
          tags,
          operationId: 'resetPassword',
          'x-access': 'administer',
          summary: 'Give somebody another password; their sessions end',
          params,
          body: NewPassword,
          response: { 200: Person },
        },
      },
      async ({ params: { person }, body }) => {
        const { id, name } = await store.use((db) => expectPerson(db, person));
        await enterPassword(store, { id, name }, body.password);
        return readPerson(store, person);
      },
    );

    app.delete(
      '/people/:person',
      {
        schema: {
          tags,
          operationId: 'removePerson',
          'x-access': 'administer',
          summary: 'Take away all that somebody may; the journal keeps their name',
          params,
          response: { 200: Person },
        },
      },
      async ({ params: { person } }) => {
        await store.use((db) => removePerson(db, person, new Date()));
        return readPerson(store, person);
      },
    );

    app.delete(
      '/people/:person/devices/:device',
      {
        schema: {
          tags,
          operationId: 'revokeDevice',
          'x-access': 'administer',
          summary: 'Take the token of somebody’s device back',
          params: params.extend({ device: z.uuid() }),
          response: { 200: Person },
        },
      },
      async ({ params: { person, device } }) => {
        await store.use((db) => revokeDevice(db, person, device, new Date()));
        return readPerson(store, person);
      },
    );
  };
