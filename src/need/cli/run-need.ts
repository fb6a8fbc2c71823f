import { type Language, wrongValue } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import { OurDay } from '../../lib/days/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { NeedAnswer } from '../folder/api.js';
import { estimateFiles } from '../io/estimate-files.js';
import { formatNeed } from './format-need.js';
import { openNeedFolder } from './open-folder.js';

type NeedOptions = { readonly on?: string; readonly json?: true };

/** Exits 1 where something could not be used. */
export async function runNeed(path: string, { on, json }: NeedOptions, language: Language): Promise<void> {
  const day = on === undefined ? today() : parseOn(on);
  const answer = await estimateFiles(await openNeedFolder(path), { on: day, lang: language });
  if (json) printAnswer(NeedAnswer, answer);
  else process.stdout.write(formatNeed(answer, language));
  if (answer.notes.some(({ level }) => level === 'refused')) process.exitCode = 1;
}

function parseOn(text: string): string {
  const day = OurDay.safeParse(text);
  if (!day.success) throw wrongValue('--on', asIs(text), wording('expect.day'));
  return day.data;
}
