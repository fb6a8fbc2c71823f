import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { languageOf } from '../../http/language.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import { authorOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { appError, presentProblems } from '../../words/index.js';
import type { OnError } from '../capture/plan-capture.js';
import { keepPlan } from '../io/capture.js';
import { CaptureJobs, type RunningCapture } from '../io/capture-jobs.js';
import { type Capture, findCapture, listCaptures } from '../io/event-store.js';
import type { QueryParameters } from '../query/parse-query.js';
import { linkNext, perPageOf, skipOf } from './epcis-paging.js';
import { uploadOf } from './epcis-upload.js';
import { may } from './may.js';

/** Capture jobs (EPCIS 2.0, 12.5): a small one is at its end when its sender is answered, a large one goes on. */
export function captureRoutes(app: FastifyInstance, { store, tasks }: Context, options: RouteOptions): void {
  const plan = tasks.requests.of<typeof import('../tasks.js').movementTasks>();
  const planLarge = tasks.looks.of<typeof import('../tasks.js').movementTasks>();
  const jobs = new CaptureJobs(store, {
    folder: join(options.dataFolder, 'captures'),
    plan: (job, signal) => planLarge('plan-large-capture', job, { signal }),
    onFault: options.onFault,
  });
  app.addHook('onReady', () => jobs.start());
  app.addHook('onClose', () => jobs.stop());
  const keep = async (body: Buffer, onError: OnError): Promise<string> => {
    const planned = await plan('plan-capture', ['body', body, onError]);
    return (await keepPlan(store, planned, { by: authorOf(undefined, 'epcis'), onError, now: new Date() }))
      .id;
  };
  app.post('/capture', may('record'), async (request, reply) => {
    const onError = onErrorOf(request);
    const upload = uploadOf(request.body);
    const id = await (Buffer.isBuffer(upload)
      ? keep(upload, onError)
      : jobs.take(upload, onError, authorOf(undefined, 'epcis')));
    return reply.status(202).header('location', `${app.prefix}/capture/${id}`).send();
  });
  app.get<{ Querystring: QueryParameters }>('/capture', may('read'), async (request, reply) => {
    const limit = perPageOf(request.query);
    const skip = skipOf(request.query);
    const running = (await jobs.running()).map(presentRunning);
    const skipEnded = Math.max(0, skip - running.length);
    const found = await store.use((db) => listCaptures(db, { limit: limit + 1, skip: skipEnded }));
    const ended = found.map((each) => presentCapture(each, request));
    // One is both for the moment in which its file is removed.
    const isEnded = new Set(found.map(({ id }) => id));
    const all = [...running.slice(skip).filter(({ captureID }) => !isEnded.has(captureID)), ...ended];
    if (all.length > limit) linkNext(request, reply, String(skip + limit));
    return all.slice(0, limit);
  });
  app.get<{ Params: { id: string } }>('/capture/:id', may('read'), async (request) => {
    const { id } = request.params;
    // Looked for first: it may come to its end in between.
    const running = (await jobs.running()).find((each) => each.id === id);
    const ended = await store.use((db) => findCapture(db, id));
    if (ended) return presentCapture(ended, request);
    if (running) return presentRunning(running);
    throw appError('event-unknown', wording('trace.none', { id: asIs(id) }));
  });
}

const presentRunning = ({ id, at, onError }: RunningCapture) => ({
  captureID: id,
  createdAt: at,
  running: true,
  success: true,
  captureErrorBehaviour: onError,
  errors: [],
});

function onErrorOf({ headers }: FastifyRequest): OnError {
  const asked = headers['gs1-capture-error-behaviour'];
  if (asked === undefined || asked === 'rollback') return 'rollback';
  if (asked === 'proceed') return 'proceed';
  throw appError('request-invalid', wording('error.form'), {
    problems: [
      problem(
        'field-value',
        { file: 'request', field: 'GS1-Capture-Error-Behaviour' },
        wording('query.value'),
        {
          expected: oneOf(['rollback', 'proceed']),
        },
      ),
    ],
  });
}

/** As the standard shows a capture job; how many events were kept and were known before stands beside. */
function presentCapture(
  { id, at, finishedAt = at, onError, read, kept, known, refused: bad, problems }: Capture,
  request: FastifyRequest,
) {
  const errors = presentProblems(JSON.parse(problems) as Problem[], languageOf(request));
  return {
    captureID: id,
    createdAt: at,
    finishedAt,
    running: false,
    success: errors.length === 0,
    captureErrorBehaviour: onError,
    errors: errors.map(({ message, at: place, ...rest }) => ({
      type: 'epcisException:ValidationException',
      title: message,
      ...(place.field === undefined ? {} : { pointer: place.field }),
      ...rest,
    })),
    events: { read, kept, known, refused: bad },
  };
}
