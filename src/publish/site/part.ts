import { languageNames } from '../../findings/index.js';
import type { DossierFile, Part, PartTools, PublishInput } from '../part.js';
import { fileNameOf } from './file-names.js';
import { loadRenderer } from './io/load-renderer.js';
import { LanguageSite, stylePath } from './language-site.js';
import { pagesOf } from './pages.js';

/** The pages of a dossier, ahead of time, from the page's own views; each language in a folder, and in one file. */
export const sitePart: Part = {
  name: 'site',
  count: (input) =>
    2 + languageNames.length * (pagesOf(input).length + 1 + 2 * input.edition.findings.length),
  files,
};

async function* files(input: PublishInput, { signal }: PartTools): AsyncIterable<DossierFile> {
  const { openSite, css } = await loadRenderer();
  const pages = pagesOf(input);
  const renderer = await openSite(input, pages);
  yield { path: stylePath, bytes: css };
  yield { path: 'index.html', bytes: renderer.renderEntrance(stylePath) };
  for (const language of languageNames) {
    const site = new LanguageSite(renderer, pages, language, input.edition.caseId);
    for (const page of pages) {
      signal.throwIfAborted();
      yield await site.write(page);
    }
    yield { path: `one-file.${language}.html`, bytes: site.writeOneFile(css) };
    for (const { id } of input.edition.findings) {
      const { svg, html } = renderer.renderCard(id, language);
      yield { path: `cards/${fileNameOf(id)}.${language}.svg`, bytes: svg };
      yield { path: `cards/${fileNameOf(id)}.${language}.html`, bytes: html };
    }
  }
}
