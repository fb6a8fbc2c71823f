import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { formatMessage, type Language, message } from '../../findings/index.js';
import { languageOf } from '../../http/language.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { ModelReading, ModelText } from '../api.js';
import { askModel, type ModelFailure, modelLimits } from '../io/ask-model.js';
import { readModelAnswer } from '../model-answer.js';

const nothing = { statements: [], dropped: 0, failure: null };

/** A model that is asked as well, where the server is set to. Its answer comes after that of the rules, or not at all. */
export const modelRoutes =
  (_: Context, { reader }: RouteOptions): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/reading/model',
      {
        schema: {
          tags: ['reading'],
          operationId: 'askModelToRead',
          'x-access': 'signed-in',
          summary:
            'What a model proposes of a text that was read, each with words that stand in it; nobody is asked where WAYBILL_READER_URL is not set',
          body: ModelText,
          response: { 200: ModelReading },
        },
      },
      async (request) => {
        const { text, language } = request.body;
        if (reader === undefined) return { asked: null, ...nothing };
        const asked = reader.url.host;
        const answer = await askModel(reader, text);
        const read = typeof answer === 'string' ? readModelAnswer(answer, text, language) : undefined;
        if (read !== undefined) return { asked, ...read, failure: null };
        const why: ModelFailure = typeof answer === 'string' ? { why: 'form' } : answer;
        return { asked, ...nothing, failure: formatFailure(why, languageOf(request)) };
      },
    );
  };

function formatFailure(failure: ModelFailure, language: Language): string {
  const params = {
    status: failure.why === 'status' ? String(failure.status) : '',
    seconds: String(modelLimits.ms / 1000),
    max: String(modelLimits.textCharsMax),
  };
  return formatMessage(message(`reading.model.${failure.why}`, params), language);
}
