import { isDeepStrictEqual } from 'node:util';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CaseId, documentsNamed, type HashtagStudy } from '../../case/index.js';
import { languageOf } from '../../http/language.js';
import { goneSignal, LanguageQuery } from '../../jobs/http/routes.js';
import type { Jobs, LiveJob } from '../../jobs/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { Job, StudyMeasured } from '../api.js';
import { locatePosts } from '../io/locate-posts.js';
import { documentsOfJob, type PostJobs, type PostsUploaded, presentJob } from '../post-job.js';
import type { PostWork } from './post-work.js';

/** The posts that a study was measured on, opened again where they are at hand: nobody has to send them a second time. */
export const studyRoute =
  ({ answers, documents }: Context, jobs: Jobs<PostJobs>, { describe }: PostWork): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/jobs/of-study',
      {
        schema: {
          tags: ['amplification'],
          operationId: 'openStudy',
          'x-access': 'record',
          summary:
            'The job about the posts that a hashtag study was measured on, made anew where there is none',
          querystring: LanguageQuery,
          body: StudyMeasured.extend({ case: CaseId }),
          response: { 200: Job, 201: Job },
        },
      },
      async (request, reply) => {
        const { body } = request;
        const { caseData } = await answers.current(body.case);
        const study = caseData.entries['hashtag-study'].find(({ id }) => id === body.study);
        if (!study)
          throw appError(
            'entry-unknown',
            wording('error.no-entry', { what: wording('entry.hashtag-study'), id: asIs(body.study) }),
          );
        const sha256s = documentsNamed('hashtag-study', study);
        if (sha256s.length === 0) throw appError('document-unknown', wording('error.study.unmeasured'));
        const there = jobs.list().find(({ about }) => isDeepStrictEqual(documentsOfJob(about), sha256s));
        if (there) return presentJob(there, languageOf(request));
        const files = await filesOf(sha256s, study);
        const posts = await locatePosts(documents, '', { files });
        const reading = await describe(posts, {}, goneSignal(reply));
        return reply.status(201).send(presentJob(await jobs.create({ files, reading }), languageOf(request)));
      },
    );

    const filesOf = (sha256s: readonly string[], study: HashtagStudy): Promise<PostsUploaded['files']> =>
      Promise.all(
        sha256s.map(async (sha256, at) => ({
          name: nameIn(jobs.list(), sha256) ?? nameFor(study, at, sha256s.length),
          bytes: (await documents.locate(sha256)).bytes,
          sha256,
        })),
      );
  };

/** As whoever sent it in another job called it. */
const nameIn = (all: readonly LiveJob<PostJobs>[], sha256: string): string | undefined =>
  all.flatMap(({ about }) => about.files).find((file) => file.sha256 === sha256)?.name;

const nameFor = ({ hashtag, file }: HashtagStudy, at: number, of: number): string =>
  of === 1 ? (file?.split('/').at(-1) ?? hashtag) : `${hashtag} ${at + 1}`;
