import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../case/index.js';

/** Serves the built page. Addresses inside the page are the page too: it does its own routing. */
export async function servePage(app: FastifyInstance, folder: string): Promise<void> {
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
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    if (isBuilt && isPage && !/^\/api(\/|$)/.test(request.url)) return reply.sendFile('index.html');
    const hint = isBuilt || !isPage ? '' : ' The page has not been built: npm run build.';
    throw new AppError(
      'address-unknown',
      `Nothing is at ${request.method} ${request.url.slice(0, 200)}.${hint}`,
    );
  });
}
