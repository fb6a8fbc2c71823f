import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isLoopback } from '../../http/guard.js';
import { AsOf, IdParams } from '../../http/parameters.js';
import { today } from '../../lib/clock/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import type { Context } from '../../service/context.js';
import { recallsInCase } from '../io/recalls-in-case.js';
import { ShipmentLabel } from '../label/api.js';
import { pageOfLabel } from '../label/page-of-label.js';
import { presentLabel } from '../label/present-label.js';

const of = { tags: ['movement'], params: IdParams };

const Printed = AsOf.extend({
  address: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional()
    .describe(
      'Where others reach this server; the code leads there. That of the request if it is not this machine.',
    ),
});

/** What goes with a shipment: the sheet, and what its code opens. */
export const labelRoutes =
  ({ answers, store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/consignments/:id/label',
      {
        schema: {
          ...of,
          operationId: 'getShipmentLabel',
          'x-access': 'read',
          'x-command': 'waybill label SHIPMENT --json',
          summary: 'What a shipment is and where it should go, with a code for each lot, and nothing private',
          querystring: AsOf,
          response: { 200: ShipmentLabel },
        },
      },
      async ({ params, query: { asOf, lang } }) =>
        presentLabel((await answers.at(params.case, asOf)).record, params.id, lang),
    );

    app.get(
      '/cases/:case/consignments/:id/label.pdf',
      {
        schema: {
          ...of,
          operationId: 'printShipmentLabel',
          'x-access': 'read',
          summary: 'The same as a PDF to go with the goods, with lines to sign and a QR code that opens it',
          querystring: Printed,
        },
      },
      async ({ params, query: { asOf, lang, address }, protocol, host, hostname }, reply) => {
        const { record } = await answers.at(params.case, asOf);
        const label = presentLabel(record, params.id, lang);
        // What goes with the goods is used when it is printed, whatever day the rest is as of.
        const recalls = await recallsInCase(store, record, Number.POSITIVE_INFINITY);
        const underRecall = recalls
          .filter(({ consignment, closed }) => consignment === params.id && closed === undefined)
          .map(({ called }) => called);
        const { printLabel } = await import('../label/print-label.js');
        const own = isLoopback(hostname) ? undefined : `${protocol}://${host}`;
        const printing = { printedOn: today(), address: pageOfLabel(address ?? own, label), underRecall };
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="waybill-${label.consignment}.pdf"`)
          .send(Buffer.from(await printLabel(label, lang, readTypefaces(), printing)));
      },
    );
  };
