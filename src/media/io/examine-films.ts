import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Language } from '../../findings/index.js';
import type { Doing } from '../../jobs/index.js';
import type { FilmExamination, FilmFile } from '../footage/api.js';
import { examine } from '../footage/examine/index.js';
import { presentExamination } from '../footage/present-examination.js';
import type { Sound } from '../footage/sound/index.js';
import { type ProbedFile, probeFile } from './decode/index.js';
import { type OpenedFootage, openFootage, openSound } from './open-footage.js';

/** What is told of how far it is: a film, and the second of it that was looked at. */
export type FilmProgress = { readonly film: string; readonly seconds: number };

type FilmGiven = { readonly path: string /** Unlike any other's in its list. */; readonly name: string };
export type FilmsGiven = {
  readonly suspect: FilmGiven;
  readonly originals: readonly FilmGiven[];
  readonly overlays: readonly FilmGiven[];
};

/** Opens a film, what may be its originals and what may lie over its sound, and holds them against each other. */
export async function examineFilms(
  { suspect, originals, overlays }: FilmsGiven,
  language: Language,
  { signal, report }: { readonly signal: AbortSignal; readonly report: (progress: FilmProgress) => void },
): Promise<FilmExamination> {
  const open = async ({ path, name }: FilmGiven) => {
    const footage = await openFootage(path, { signal }, (seconds) => report({ film: name, seconds }));
    return { footage, file: await fileOf({ path, name }, footage.probed, footage) };
  };
  const listen = async (given: FilmGiven) => {
    const sound = await openSound(given.path, { signal });
    return { sound, file: await fileOf(given, await probeFile(given.path, { signal })) };
  };
  const first = await open(suspect);
  const others = await inTurn(originals, open);
  const heard = await inTurn(overlays, listen);
  const sounds = new Map(heard.map(({ sound, file }): [string, Sound] => [file.name, sound]));
  const examination = examine(
    first.footage,
    others.map(({ footage }) => footage),
    sounds,
  );
  const files = (list: readonly { readonly file: FilmFile }[]) => list.map(({ file }) => file);
  return presentExamination(
    examination,
    { suspect: first.file, originals: files(others), overlays: files(heard) },
    language,
  );
}

/** One after the other: each decodes in a process of its own. */
async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

async function fileOf(
  { path, name }: FilmGiven,
  { container, durationSeconds, picture, sound }: ProbedFile,
  footage?: OpenedFootage,
): Promise<FilmFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return {
    name,
    bytes: (await stat(path)).size,
    sha256: hash.digest('hex'),
    container,
    toldSeconds: durationSeconds,
    readSeconds: footage ? footage.pictures.frameCount / footage.pictures.framesPerSecond : null,
    picture,
    sound,
  };
}

/** As a task beside the server. */
export const examineFilmsDoing =
  ({ signal, report }: Doing) =>
  (films: FilmsGiven, language: Language): Promise<FilmExamination> =>
    examineFilms(films, language, { signal, report });
