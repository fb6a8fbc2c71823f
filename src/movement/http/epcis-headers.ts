import type { FastifyReply } from 'fastify';
import { captureBytesMax, captureEventsMax } from '../capture/plan-capture.js';

/** What every answer says of the interface (EPCIS 2.0, 12.7). */
export const addEpcisHeaders = (reply: FastifyReply, version: string): FastifyReply =>
  reply.headers({
    'GS1-EPCIS-Version': '2.0.0',
    'GS1-EPCIS-Min': '1.0.0',
    'GS1-EPCIS-Max': '2.0.0',
    'GS1-CBV-Version': '2.0.0',
    'GS1-CBV-Min': '1.0.0',
    'GS1-CBV-Max': '2.0.0',
    'GS1-Vendor-Version': version,
    'GS1-EPC-Format': 'Never_Translates',
    'GS1-EPCIS-Capture-Limit': String(captureEventsMax),
    'GS1-EPCIS-Capture-File-Size-Limit': String(captureBytesMax),
  });
