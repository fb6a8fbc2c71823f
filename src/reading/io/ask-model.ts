import { z } from 'zod';
import { modelInstruction } from '../model-prompt.js';

/** Where a model that speaks the protocol of OpenAI's chat completions is asked. */
export type ModelAddress = { readonly url: URL; readonly model: string; readonly key?: string | undefined };

export type ModelFailure =
  | { readonly why: 'too-long' | 'unreachable' | 'slow' | 'large' | 'form' }
  | { readonly why: 'status'; readonly status: number };

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

export const modelLimits = { textCharsMax: 60_000, answerBytesMax: 1024 ** 2, ms: 60_000 } as const;

/** What a model writes about a text, or why it did not. */
export async function askModel(
  address: ModelAddress,
  text: string,
  ms: number = modelLimits.ms,
): Promise<string | ModelFailure> {
  if (text.length > modelLimits.textCharsMax) return { why: 'too-long' };
  const signal = AbortSignal.timeout(ms);
  try {
    const response = await fetch(completionsAt(address.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(address.key === undefined ? {} : { authorization: `Bearer ${address.key}` }),
      },
      body: JSON.stringify(requestOf(address.model, text)),
      // The article and the key are for this address and no other.
      redirect: 'error',
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { why: 'status', status: response.status };
    }
    const body = await readWithin(response, modelLimits.answerBytesMax);
    return body === undefined ? { why: 'large' } : contentOf(body);
  } catch {
    // Whether refused, cut off or sent elsewhere: the rules' proposals stand, and the person is told.
    return { why: signal.aborted ? 'slow' : 'unreachable' };
  }
}

const completionsAt = (url: URL): URL => {
  const path = url.pathname.replace(/\/$/, '');
  return new URL(
    `${path.endsWith('/chat/completions') ? path : `${path}/chat/completions`}${url.search}`,
    url,
  );
};

const requestOf = (model: string, text: string) => ({
  model,
  temperature: 0,
  messages: [
    { role: 'system', content: modelInstruction },
    { role: 'user', content: JSON.stringify(text) },
  ],
});

async function readWithin({ body }: Response, bytesMax: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let read = '';
  const parts: AsyncIterable<Uint8Array> | null = body;
  if (parts === null) return '';
  for await (const part of parts) {
    bytes += part.length;
    // Leaving the loop closes the connection.
    if (bytes > bytesMax) return undefined;
    read += decoder.decode(part, { stream: true });
  }
  return read + decoder.decode();
}

function contentOf(body: string): string | ModelFailure {
  try {
    return Completion.parse(JSON.parse(body)).choices[0]?.message.content ?? { why: 'form' };
  } catch {
    return { why: 'form' };
  }
}
