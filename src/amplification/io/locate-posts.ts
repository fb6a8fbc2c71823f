import { join } from 'node:path';
import type { Documents } from '../../documents/index.js';
import { documentsOfJob, type Posts, type PostsUploaded } from '../post-job.js';

/** Where the files of a job are: among the documents, or in its folder. */
export async function locatePosts(
  documents: Documents,
  folder: string,
  { files, uploads }: Pick<PostsUploaded, 'files' | 'uploads'>,
): Promise<Posts> {
  const names = files.map(({ name }) => name);
  if (uploads) return { files: uploads.map((path) => join(folder, path)), names, sha256s: [] };
  const sha256s = documentsOfJob({ files });
  const located = await Promise.all(sha256s.map((sha256) => documents.locate(sha256)));
  return { files: located.map(({ path }) => path), names, sha256s };
}
