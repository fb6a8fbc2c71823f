import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Context } from '../../service/context.js';
import { DeviceAdded, DeviceList, NewDevice } from '../api.js';
import { addDevice, listDevices, revokeDevice } from '../io/device-store.js';
import { listPasskeys } from '../io/passkey-store.js';
import { presentDevice } from '../present.js';
import { expectSelf } from './self.js';

const tags = ['people'];

/** One's own devices: a token each, shown once, taken back at any time. */
export const deviceRoutes =
  ({ store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/me/devices',
      {
        schema: {
          tags,
          operationId: 'listOwnDevices',
          'x-access': 'signed-in',
          summary: 'One’s own devices and passkeys',
          response: { 200: DeviceList },
        },
      },
      async (request) => {
        const { id } = expectSelf(request);
        const devices = await store.use((db) => listDevices(db, id));
        return {
          devices: devices.map(presentDevice),
          passkeys: await store.use((db) => listPasskeys(db, id)),
        };
      },
    );

    app.post(
      '/me/devices',
      {
        schema: {
          tags,
          operationId: 'addOwnDevice',
          'x-access': 'signed-in',
          summary: 'A token for a device or a script, which may no more than oneself; shown this once',
          body: NewDevice,
          response: { 201: DeviceAdded },
        },
      },
      async (request, reply) => {
        const { id } = expectSelf(request);
        const { name, role } = request.body;
        const { device, token } = await store.use((db) => addDevice(db, id, { name, role, now: new Date() }));
        void reply.header('cache-control', 'no-store');
        return reply.status(201).send({ ...presentDevice(device), token });
      },
    );

    app.delete(
      '/me/devices/:device',
      {
        schema: {
          tags,
          operationId: 'revokeOwnDevice',
          'x-access': 'signed-in',
          summary: 'Take a device’s token back',
          params: z.object({ device: z.uuid() }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        const { id } = expectSelf(request);
        await store.use((db) => revokeDevice(db, id, request.params.device, new Date()));
        return reply.status(204).send(null);
      },
    );
  };
