/** As the form of POST /api/media/examinations calls them. */
export type FilmsChosen = {
  readonly suspect: readonly File[];
  readonly original: readonly File[];
  readonly overlay: readonly File[];
};

export const noFilms: FilmsChosen = { suspect: [], original: [], overlay: [] };

export function formOf({ suspect, original, overlay }: FilmsChosen): FormData {
  const form = new FormData();
  for (const file of suspect) form.append('suspect', file);
  for (const file of original) form.append('original', file);
  for (const file of overlay) form.append('overlay', file);
  return form;
}
