import type { SitePage } from '../../../src/publish/site/api';
import type { PageKey } from '../../../src/words/index';
import { useWords } from '../i18n/index';

const words: Readonly<Record<SitePage['view'], PageKey>> = {
  edition: 'nav.overview',
  finding: 'search.findings',
  consignments: 'nav.shipments',
  consignment: 'nav.shipments',
  claims: 'nav.claims',
  sources: 'nav.sources',
  source: 'nav.sources',
};

/** What a page is called among the others. */
export const NavWord = ({ view }: { view: SitePage['view'] }) => useWords().t(words[view]);
