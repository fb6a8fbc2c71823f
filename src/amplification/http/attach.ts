import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CaseId } from '../../case/index.js';
import { languageOf } from '../../http/language.js';
import { JobParams } from '../../jobs/http/routes.js';
import type { Jobs } from '../../jobs/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { Change } from '../../service/api.js';
import type { Context } from '../../service/context.js';
import { putEntry } from '../../service/edits.js';
import { appError } from '../../words/index.js';
import { Attachment } from '../api.js';
import { readIfThere } from '../io/upload.js';
import { measuredOf, SharesThere } from '../measured.js';
import { documentsOfJob, type PostJobs } from '../post-job.js';
import { misfitsOf } from '../study-fit.js';

/** What a job found, written into a case as any other edit is, so that it is in the journal and can be undone. */
export const attachRoute =
  (context: Context, jobs: Jobs<PostJobs>): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/jobs/:job/attach',
      {
        schema: {
          tags: ['amplification'],
          operationId: 'attachResult',
          'x-access': 'record',
          summary: 'Write what was measured into a hashtag study of a case',
          params: JobParams,
          body: Attachment.extend({ case: CaseId }),
          response: { 200: Change },
        },
      },
      async (request) => {
        const { case: caseId, study: id, by, run, anyway } = request.body;
        const { params } = request;
        const { folder, job, run: found } = jobs.results(params.job, run);
        const { result: summary, parameters } = found;
        const documents = documentsOfJob(job.about);
        const measured = measuredOf({ summary, parameters, shares: await readShares(folder), documents });
        return putEntry(
          context,
          { caseId, kind: 'hashtag-study', id },
          ({ entries }) => {
            const study = entries['hashtag-study'].find((entry) => entry.id === id);
            if (!study) {
              const of = { what: wording('entry.hashtag-study'), id: asIs(id) };
              throw appError('entry-unknown', wording('error.no-entry', of));
            }
            const problems = anyway ? [] : misfitsOf(study, summary);
            if (problems.length > 0)
              throw appError(
                'result-unfitting',
                wording('error.unfitting', {
                  misfits: { list: problems.map(({ says }) => says), join: 'semicolons' },
                }),
                { problems },
              );
            return withoutUndefined({ ...study, ...measured });
          },
          { by, language: languageOf(request) },
        );
      },
    );
  };

async function readShares(folder: string): Promise<SharesThere | undefined> {
  const text = await readIfThere(folder, 'shares.json');
  return text === undefined ? undefined : SharesThere.parse(JSON.parse(text));
}

// What cannot be told now must not keep what an earlier measurement told.
const withoutUndefined = (entry: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
