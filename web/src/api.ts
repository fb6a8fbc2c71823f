import type { ProblemDetails } from '../../src/server/api';

/** The server answered, and said why it could not do what was asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: ProblemDetails) {
    super(problem.detail ?? problem.title);
  }
}

/** Nobody answered. */
export class ServerGone extends Error {
  override readonly name = 'ServerGone';
}

export type Query = Readonly<Record<string, string | undefined>>;

export function apiPath(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, value);
  const text = params.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
}

/** The one place where what the server sends is taken for what its contract says. */
async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (init.signal?.aborted === true) throw cause;
    throw new ServerGone('The server does not answer.', { cause });
  });
  if (!response.ok) throw await errorOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function errorOf(response: Response): Promise<Error> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return new ApiError((await response.json()) as ProblemDetails);
  // A proxy in between says so without a body of ours.
  if (response.status >= 502) return new ServerGone('The server does not answer.');
  const { status, statusText } = response;
  return new ApiError({
    type: 'about:blank',
    title: statusText || `HTTP ${status}`,
    status,
    code: `http-${status}`,
  });
}

export const getJson = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  request<T>(path, signal ? { signal } : {});

export const putJson = <T>(path: string, body: unknown): Promise<T> =>
  request<T>(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const postJson = <T>(path: string, body: unknown): Promise<T> =>
  request<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

export const remove = <T>(path: string): Promise<T> => request<T>(path, { method: 'DELETE' });

export const post = <T>(path: string): Promise<T> => request<T>(path, { method: 'POST' });

export function postFile<T>(path: string, file: File): Promise<T> {
  const body = new FormData();
  body.append('file', file);
  return request<T>(path, { method: 'POST', body });
}
