import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asIs, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

export const filesRoute = '/*';

/** Whether a request is for the page's own files, which hold nothing of a case. Everything else asks for the token. */
export const isPageRoute = (request: FastifyRequest): boolean =>
  request.routeOptions.url === filesRoute || (request.is404 && isPage(request));

const isPage = ({ method, headers }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;

/** Serves the built page. Addresses inside the page are the page too: it does its own routing. */
export async function servePage(
  app: FastifyInstance,
  folder: string,
  checkAccess: (request: FastifyRequest) => Promise<void>,
): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      // Files under assets/ carry a hash of their content in their names.
      setHeaders: (reply, path) => {
        const isHashed = path.startsWith(join(folder, 'assets'));
        reply.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const asksForPage = isPage(request);
    if (isBuilt && asksForPage && !/^\/api(\/|$)/.test(request.url)) return reply.sendFile('index.html');
    // A file that is not there ends here too, and what is there is nobody's to ask for without the token.
    if (!asksForPage) await checkAccess(request);
    const address = asIs(`${request.method} ${request.url.slice(0, 200)}`);
    const isUnbuilt = !isBuilt && asksForPage;
    throw appError(
      'address-unknown',
      wording(isUnbuilt ? 'error.address-unbuilt' : 'error.address', { address }),
    );
  });
}
