import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance, type RouteOptions as FastifyRoute } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { OpenAPIV3_1 } from 'openapi-types';
import { domains } from '../domains.js';
import { answerError, refuseUnreadable } from '../http/answer-error.js';
import { formatUploads, sayRoles } from '../http/describe-operations.js';
import { addErrorResponses } from '../http/error-responses.js';
import { checkHost, checkOrigin } from '../http/guard.js';
import { isInHouse } from '../http/in-house.js';
import { readJsonBodies } from '../http/json-body.js';
import { writeLongAnswers } from '../http/long-answers.js';
import { checkValues } from '../http/request-values.js';
import { endStalled } from '../http/stalled.js';
import { takeUploads } from '../http/upload.js';
import { asIs, wording } from '../lib/wording/index.js';
import { askedBy } from '../service/asking.js';
import type { Context } from '../service/context.js';
import type { RouteOptions } from '../service/domain.js';
import { appError } from '../words/index.js';
import { Gate } from './gate.js';
import { filesRoute, isPageRoute, servePage } from './page.js';
import { caseRoutes } from './routes/cases.js';
import { documentRoutes } from './routes/documents.js';
import { entryRoutes } from './routes/entries.js';
import { exchangeRoutes } from './routes/exchange.js';
import { findingRoutes } from './routes/findings.js';
import { journalRoutes } from './routes/journal.js';
import { mergeRoutes } from './routes/merges.js';
import { searchRoutes } from './routes/search.js';
import { sourceRoutes } from './routes/sources.js';

export type AppOptions = RouteOptions & {
  readonly webFolder: string;
  /** Whether only this machine can reach the server. */
  readonly isLoopback: boolean;
  readonly token?: string | undefined;
  readonly requestsPerMinuteMax?: number;
  readonly uploadBytesMax?: number;
  /** How long the rest of a request may stay away. */
  readonly stalledSeconds?: number;
};

const bodyBytesMax = 1024 * 1024;
const uploadBytesMaxDefault = 256 * 1024 * 1024;

// A page that is dragged over a year of days asks some hundreds of times a minute.
const requestsPerMinute = { loopback: 6_000, network: 1_200 };

// The largest upload over a slow line takes less.
const requestMsMax = 60 * 60 * 1000;
const stalledSeconds = 60;

export async function buildApp(context: Context, options: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: bodyBytesMax,
    // The routes are loaded as they are registered: no limit, since a machine with other work takes many times as long.
    pluginTimeout: 0,
    requestTimeout: requestMsMax,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply, options.onFault);
    },
    clientErrorHandler: refuseUnreadable,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, options.onFault));
  readJsonBodies(app);
  writeLongAnswers(app, options.onFault);
  endStalled(app, options.stalledSeconds ?? stalledSeconds);
  await guard(app, options);
  expectRules(app);
  const gate = new Gate(context.store, options.token);
  app.decorateRequest('who');
  app.decorateRequest('mayStillRead', async () => false);
  // By the route that will answer, never by the address as it was spelled: the router decodes it, a pattern would not.
  app.addHook('onRequest', async (request) => {
    if (isPageRoute(request)) return;
    if (request.is404) await gate.know(request);
    else await gate.admit(request);
  });
  app.addHook('preValidation', async ({ body, query, params, headers }) => {
    if (isLong(headers)) await nextTurn();
    for (const [part, value] of Object.entries({ params, querystring: query, body }))
      checkValues(part, value);
    // What is long is read, held against its form and worked on in turns of its own.
    if (isLong(headers)) await nextTurn();
  });
  app.addHook('preHandler', async ({ headers }) => {
    if (isLong(headers)) await nextTurn();
  });
  app.addHook('preHandler', ({ who }, _, done) => {
    if (who === undefined) done();
    else askedBy(who, done);
  });
  await registerOpenApi(app, options.version);
  await app.register(
    async (api) => {
      // Findings repeat their words: a tenth of the bytes is left, which is most of what the page loads first.
      await api.register(compress, {
        encodings: ['br', 'gzip'],
        brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
      });
      const ofCases = [
        caseRoutes,
        findingRoutes,
        searchRoutes,
        sourceRoutes,
        entryRoutes,
        mergeRoutes,
        journalRoutes,
        exchangeRoutes,
        documentRoutes,
      ];
      const ofDomains = await Promise.all(domains.map(async ({ routes }) => (await routes?.()) ?? []));
      for (const routes of [...ofCases, ...ofDomains.flat()]) await api.register(routes(context, options));
    },
    { prefix: '/api' },
  );
  for (const { interfaces = {} } of domains)
    for (const [prefix, load] of Object.entries(interfaces))
      await app.register((await load())(context, options), { prefix });
  await servePage(app, options.webFolder, async (request) => {
    await gate.know(request);
  });
  return app;
}

/** An address for which nobody said who may use it keeps the server from starting: it would be refused to all. */
function expectRules(app: FastifyInstance): void {
  const routes: FastifyRoute[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.addHook('onReady', async () => {
    const without = routes.filter(
      ({ url, schema }) => url !== filesRoute && schema?.['x-access'] === undefined,
    );
    assert(
      without.length === 0,
      `no x-access: ${without.map(({ method, url }) => `${[method].flat().join(' ')} ${url}`).join(', ')}`,
    );
  });
}

const longBytes = 64 * 1024;

const isLong = (headers: IncomingHttpHeaders): boolean =>
  Number(headers['content-length'] ?? bodyBytesMax) > longBytes && headers['content-type'] !== undefined;

async function guard(app: FastifyInstance, options: AppOptions): Promise<void> {
  // Whoever reset the connection is nowhere any more: nobody waits for an answer, and nothing can be counted for them.
  app.addHook('onRequest', async ({ socket }, reply) => {
    if (!(socket instanceof Socket) || socket.remoteAddress !== undefined) return;
    reply.hijack();
    socket.destroy();
  });
  await app.register(helmet, {
    // Over plain HTTP these two would send the browser to an HTTPS that is not there.
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The reader of bar codes is WebAssembly.
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        // Mantine writes its variables and positions as inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // A reader's own films, played beside what was found.
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        // MapLibre starts its worker from a blob.
        workerSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
  await app.register(rateLimit, {
    max: options.requestsPerMinuteMax ?? requestsPerMinute[options.isLoopback ? 'loopback' : 'network'],
    timeWindow: '1 minute',
    allowList: (request) => isInHouse(request),
    errorResponseBuilder: (_request, { after }) =>
      appError('requests-too-many', wording('error.requests', { after: asIs(after) })),
  });
  await takeUploads(app, options.uploadBytesMax ?? uploadBytesMaxDefault);
  app.addHook('onRequest', async (request) => {
    if (options.isLoopback) checkHost(request);
    checkOrigin(request);
  });
}

async function registerOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Waybill',
        version,
        description: 'The record of emergency medical supplies, and its answers.',
      },
    },
    transform: sayRoles(formatUploads(jsonSchemaTransform)),
    transformObject: (document) =>
      'openapiObject' in document
        ? addErrorResponses(document.openapiObject as Partial<OpenAPIV3_1.Document>)
        : document.swaggerObject,
  });
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.schema = { ...route.schema, 'x-access': 'signed-in' };
    });
    await docs.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true });
  });
  // Made when it is first asked for: it would be a tenth of what a start takes, and few servers are ever asked.
  app.get(
    '/api/openapi.json',
    { schema: { hide: true, 'x-access': 'signed-in' } },
    () => (described ??= app.swagger()),
  );
}

// Every server of a process has the same addresses.
let described: ReturnType<FastifyInstance['swagger']> | undefined;
