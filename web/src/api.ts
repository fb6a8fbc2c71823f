import type { ProblemDetails } from '../../src/http/api';
import { shownText } from '../../src/lib/names/index';
import { pageLanguage, sayNow } from './i18n/index';
import {
  type AnswerOf,
  type BarePath,
  type BodyOf,
  type FilePath,
  fillIn,
  type JsonPathOf,
  type ParametersOf,
  type PathOf,
} from './operations';

// What is said to whoever sits before the page and not to a program. All else names what was sent.
const worded = {
  'token-missing': 'refused.token-missing',
  'tokens-wrong': 'refused.tokens-wrong',
  'requests-too-many': 'refused.requests-too-many',
  'server-busy': 'refused.server-busy',
} as const;

const isWorded = (code: string): code is keyof typeof worded => Object.hasOwn(worded, code);

const wordsOf = ({ code, detail, title }: ProblemDetails): string =>
  isWorded(code) ? sayNow(worded[code]) : (detail ?? title);

/** The server answered, and said why it could not do what was asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: ProblemDetails) {
    super(wordsOf(problem));
  }
}

/** Nobody answered. */
export class ServerGone extends Error {
  override readonly name = 'ServerGone';
  constructor(options?: ErrorOptions) {
    super(sayNow('refused.server-gone'), options);
  }
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  const headers = { 'accept-language': pageLanguage(), ...init.headers };
  const response = await fetch(path, { ...init, headers }).catch((cause: unknown) => {
    if (init.signal?.aborted === true) throw cause;
    throw new ServerGone({ cause });
  });
  if (!response.ok) throw await errorOf(response);
  return response;
}

/** The one place where what the server sends is taken for what its contract says. */
async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await ask(path, init);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function errorOf(response: Response): Promise<Error> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return new ApiError((await response.json()) as ProblemDetails);
  // A proxy in between says so without a body of ours.
  if (response.status >= 502) return new ServerGone();
  const { status, statusText } = response;
  return new ApiError({
    type: 'about:blank',
    title: statusText || `HTTP ${status}`,
    status,
    code: `http-${status}`,
  });
}

export const getJson = <P extends PathOf<'get'>>(
  path: P,
  parameters: ParametersOf<'get', P>,
  signal?: AbortSignal,
): Promise<AnswerOf<'get', P>> => request(fillIn(path, parameters), signal ? { signal } : {});

/** What is only shown: nothing in a name hides, or turns around what stands beside it. Never what a form begins with. */
export async function getShown<P extends PathOf<'get'>>(
  path: P,
  parameters: ParametersOf<'get', P>,
  signal?: AbortSignal,
): Promise<AnswerOf<'get', P>> {
  const text = await (await ask(fillIn(path, parameters), signal ? { signal } : {})).text();
  // Most answers hold nothing of the kind, and looking at each word would take its time.
  const isPlain = shownText(text) === text;
  return JSON.parse(text, isPlain ? undefined : (_, value: unknown) => shown(value)) as AnswerOf<'get', P>;
}

const shown = (value: unknown): unknown => (typeof value === 'string' ? shownText(value) : value);

/** What a form begins with, and the version it is of. */
export type Tagged<T> = { readonly value: T; readonly etag: string | undefined };

async function requestTagged<T>(path: string, init: RequestInit): Promise<Tagged<T>> {
  const response = await ask(path, init);
  return { value: (await response.json()) as T, etag: response.headers.get('etag') ?? undefined };
}

export const getTagged = <P extends PathOf<'get'>>(
  path: P,
  parameters: ParametersOf<'get', P>,
  signal?: AbortSignal,
): Promise<Tagged<AnswerOf<'get', P>>> => requestTagged(fillIn(path, parameters), signal ? { signal } : {});

/** Which version a change was made on: a tag, `nothing` where there was none, or whatever is there. */
export type Onto = string | undefined;

const versionHeaders = (onto: Onto): Record<string, string> => {
  if (onto === undefined) return {};
  return onto === 'nothing' ? { 'if-none-match': '*' } : { 'if-match': onto };
};

const withBody = (method: string, body: unknown, onto: Onto): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...versionHeaders(onto) },
  body: JSON.stringify(body),
});

export const putJson = <P extends JsonPathOf<'put'>>(
  path: P,
  parameters: ParametersOf<'put', P>,
  body: BodyOf<'put', P>,
  onto?: Onto,
): Promise<AnswerOf<'put', P>> => request(fillIn(path, parameters), withBody('PUT', body, onto));

export const postJson = <P extends JsonPathOf<'post'>>(
  path: P,
  parameters: ParametersOf<'post', P>,
  body: BodyOf<'post', P>,
  onto?: Onto,
): Promise<AnswerOf<'post', P>> => request(fillIn(path, parameters), withBody('POST', body, onto));

export const remove = <P extends PathOf<'delete'>>(
  path: P,
  parameters: ParametersOf<'delete', P>,
  onto?: Onto,
): Promise<AnswerOf<'delete', P>> =>
  request(fillIn(path, parameters), { method: 'DELETE', headers: versionHeaders(onto) });

/** What somebody else stored meanwhile, where that is why a change was refused. */
export const versionsIn = (error: Error | null): ProblemDetails['versions'] =>
  error instanceof ApiError && error.problem.code === 'version-stale' ? error.problem.versions : undefined;

export const post = <P extends BarePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
): Promise<AnswerOf<'post', P>> => request(fillIn(path, parameters), { method: 'POST' });

/** A file sent, and the version of what it would change. */
export const postTagged = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  file: File,
): Promise<Tagged<AnswerOf<'post', P>>> =>
  requestTagged(fillIn(path, parameters), { method: 'POST', body: formOf({ file }) });

/** What is said of a file, and the file, which comes last: whoever reads it knows by then how. */
type FormFields = { readonly choices: string; readonly file: File };

function formWith({ choices, file }: FormFields): FormData {
  const body = new FormData();
  body.append('choices', choices);
  body.append('file', file);
  return body;
}

export const postFormTagged = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  fields: FormFields,
): Promise<Tagged<AnswerOf<'post', P>>> =>
  requestTagged(fillIn(path, parameters), { method: 'POST', body: formWith(fields) });

export const postForm = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  fields: FormFields,
  onto?: Onto,
): Promise<AnswerOf<'post', P>> =>
  request(fillIn(path, parameters), {
    method: 'POST',
    body: formWith(fields),
    headers: versionHeaders(onto),
  });

/** A form of several files, which may be called off. */
export const postFormData = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  body: FormData,
  signal: AbortSignal,
): Promise<AnswerOf<'post', P>> => request(fillIn(path, parameters), { method: 'POST', body, signal });

/** Files, each under its name in the form. */
function formOf(files: Readonly<Record<string, File>>): FormData {
  const body = new FormData();
  for (const [field, file] of Object.entries(files)) body.append(field, file);
  return body;
}

export const postFile = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  file: File,
  onto?: Onto,
): Promise<AnswerOf<'post', P>> =>
  request(fillIn(path, parameters), {
    method: 'POST',
    body: formOf({ file }),
    headers: versionHeaders(onto),
  });

export const postFiles = <P extends FilePath>(
  path: P,
  parameters: ParametersOf<'post', P>,
  files: Readonly<Record<string, File>>,
): Promise<AnswerOf<'post', P>> => request(fillIn(path, parameters), { method: 'POST', body: formOf(files) });
