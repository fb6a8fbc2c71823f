import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askModel, modelLimits } from './ask-model.js';

type Answering = (
  request: { url: string | undefined; headers: IncomingMessage['headers']; body: string },
  response: ServerResponse,
) => void;

// A server that speaks as much of the protocol as is asked of it, well or badly.
let answering: Answering = () => undefined;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += String(part);
  });
  request.on('end', () => answering({ url: request.url, headers: request.headers, body }, response));
});
let base: URL;
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = (ms?: number, text = 'Norway sent 40 tents.') =>
  askModel({ url: base, model: 'small', key: 'secret' }, text, ms);
const completion = (content: unknown): string =>
  JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });

test('the article goes as data of its own to chat completions, and what is answered comes back', async () => {
  let asked: unknown;
  answering = ({ url, headers, body }, response) => {
    asked = { url, authorization: headers.authorization, ...(JSON.parse(body) as object) };
    response.end(completion('{"statements": []}'));
  };
  expect(await ask()).toBe('{"statements": []}');
  expect(asked).toMatchObject({
    url: '/v1/chat/completions',
    authorization: 'Bearer secret',
    model: 'small',
    messages: [{ role: 'system' }, { role: 'user', content: '"Norway sent 40 tents."' }],
  });
});

test.each<[string, Answering, object]>([
  ['a status', (_, response) => response.writeHead(429).end('slow down'), { why: 'status', status: 429 }],
  ['no JSON', (_, response) => response.end('<html>'), { why: 'form' }],
  ['no choices', (_, response) => response.end('{"choices": []}'), { why: 'form' }],
  ['no text', (_, response) => response.end(completion(null)), { why: 'form' }],
  [
    'the way elsewhere',
    (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
    { why: 'unreachable' },
  ],
  [
    'half an answer',
    (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"choi', () => response.destroy());
    },
    { why: 'unreachable' },
  ],
  [
    'an answer without end',
    (_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      };
      response.on('drain', more);
      more();
    },
    { why: 'large' },
  ],
])('%s is told as what it is', async (_, answer, failure) => {
  answering = answer;
  expect(await ask()).toEqual(failure);
});

test('a model that says nothing is not waited for', async () => {
  answering = () => undefined;
  expect(await ask(100)).toEqual({ why: 'slow' });
});

test('nobody there is told, and a text that is too long is not sent', async () => {
  expect(await askModel({ url: new URL('http://127.0.0.1:9/v1'), model: 'small' }, 'text')).toEqual({
    why: 'unreachable',
  });
  answering = (_, response) => response.end(completion('{"statements": []}'));
  expect(await ask(undefined, 'x'.repeat(modelLimits.textCharsMax + 1))).toEqual({ why: 'too-long' });
});
