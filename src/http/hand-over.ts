import type { FastifyReply } from 'fastify';

/** Hands over bytes that somebody sent: a browser keeps them as a file, and runs nothing of what may be in them. */
export const handOver = (reply: FastifyReply, disposition: string): FastifyReply =>
  reply
    .type('application/octet-stream')
    .header('content-disposition', `attachment; ${disposition}`)
    .header('content-security-policy', "sandbox; default-src 'none'");
