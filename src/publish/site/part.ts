import { languageNames } from '../../findings/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import type { DossierFile, Part, PartTools, PublishInput } from '../part.js';
import { fileNameOf } from './file-names.js';
import { loadRenderer } from './io/load-renderer.js';
import { LanguageSite, stylePath } from './language-site.js';
import { pagesOf } from './pages.js';
import { printSite } from './pdf/print-site.js';

/** The pages of a dossier, ahead of time, from the page's own views; each language in a folder, and in one file. */
export const sitePart: Part = {
  name: 'site',
  count: (input) =>
    2 + languageNames.length * (pagesOf(input).length + 2 + 2 * input.edition.findings.length),
  files,
};

async function* files(input: PublishInput, { signal }: PartTools): AsyncIterable<DossierFile> {
  const { openSite, css } = await loadRenderer();
  const { edition } = input;
  const pages = pagesOf(input);
  const renderer = await openSite(input, pages);
  yield { path: stylePath, bytes: css };
  yield { path: 'index.html', bytes: renderer.renderEntrance(stylePath) };
  for (const language of languageNames) {
    const site = new LanguageSite(renderer, pages, language, edition);
    for (const page of pages) {
      signal.throwIfAborted();
      yield await site.write(page);
    }
    const oneFile = site.writeOneFile(css);
    yield { path: `one-file.${language}.html`, bytes: oneFile };
    signal.throwIfAborted();
    const views = site.written.map(({ page: { view }, title, html }) => ({ view, title, html }));
    yield {
      path: `dossier.${language}.pdf`,
      bytes: await printSite({
        edition,
        language,
        views,
        about: footOf(oneFile),
        typefaces: readTypefaces(),
      }),
    };
    for (const { id } of edition.findings) {
      const { svg, html } = renderer.renderCard(id, language);
      yield { path: `cards/${fileNameOf(id)}.${language}.svg`, bytes: svg };
      yield { path: `cards/${fileNameOf(id)}.${language}.html`, bytes: html };
    }
  }
}

const footOf = (html: string): string =>
  html.slice(html.lastIndexOf('<footer'), html.lastIndexOf('</footer>'));
