import '@mantine/core/styles/baseline.css';
import '../styles.css';
import * as Plot from '@observablehq/plot';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import type { OpenSite } from '../../../src/publish/site/api';
import { type Language, loadSay, putWords, type Say } from '../i18n/index';
import { StillDrawing } from '../views/still-drawing';
import { AnsweredClient } from './answered-client';
import { cardOf } from './card';
import { EditionContext } from './edition-context';
import { Entrance } from './entrance';
import { DossierFrame } from './frame';
import { narrowTo } from './published-only';
import { routerAt } from './routes';
import { shown } from './shown';

/** Draws the views of the page without a browser, from what was answered when the edition was published. */
export const openSite: OpenSite = async (input, pages) => {
  const edition = shown(input.edition);
  const client = new AnsweredClient(input.answers, narrowTo(edition, pages));
  const says: Record<Language, Say> = {
    en: await loadSay('en'),
    it: await loadSay('it'),
    zh: await loadSay('zh'),
  };
  const inEdition = (drawn: ReactNode, language: Language): ReactNode => {
    putWords({ t: says[language], language });
    return (
      <EditionContext value={edition}>
        <StillDrawing value={drawStill}>
          <QueryClientProvider client={client}>{drawn}</QueryClientProvider>
        </StillDrawing>
      </EditionContext>
    );
  };
  return {
    renderView: async ({ address }, language) => {
      const router = await routerAt(`${address}?asOf=${edition.asOf}`);
      return renderWhole(inEdition(<RouterProvider router={router} />, language));
    },
    renderFrame: (frame) =>
      `<!doctype html>${renderToStaticMarkup(inEdition(<DossierFrame frame={frame} />, frame.language))}`,
    renderEntrance: (style) =>
      `<!doctype html>${renderToStaticMarkup(<Entrance edition={edition} style={style} />)}`,
    renderCard: (id, language) => cardOf(edition, id, language, says[language]),
  };
};

/** With what is loaded only when it is drawn, too. A fault in any part is a fault: nothing is left to a browser. */
async function renderWhole(drawn: ReactNode): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerender(drawn, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      faults.push(error);
    },
  });
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error('a page of the dossier could not be drawn', { cause: faults[0] });
  return html;
}

function drawStill(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return Plot.plot({ ...options, document }).outerHTML;
}
