import type { Job } from '../../../src/amplification/api';
import type { ProblemDetails } from '../../../src/http/api';
import { ApiError, ServerGone } from '../api';
import { pageLanguage } from '../i18n/index';
import { addressOf } from '../operations';

type Progress = (sentBytes: number, totalBytes: number) => void;

/** Sends the files and tells how much is there. Not by fetch, which does not say how far an upload has got. */
export function uploadFiles(files: readonly File[], onProgress: Progress, signal: AbortSignal): Promise<Job> {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', addressOf('/api/amplification/jobs', {}));
    request.setRequestHeader('accept-language', pageLanguage());
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total));
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText) as Job);
      else reject(errorOf(request));
    });
    request.addEventListener('error', () => reject(new ServerGone()));
    request.addEventListener('abort', () => reject(new DOMException('Cancelled', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}

function errorOf(request: XMLHttpRequest): Error {
  const { status } = request;
  if ((request.getResponseHeader('content-type') ?? '').includes('json')) {
    return new ApiError(JSON.parse(request.responseText) as ProblemDetails);
  }
  const title = request.statusText || `HTTP ${status}`;
  return new ApiError({ type: 'about:blank', title, status, code: `http-${status}` });
}
