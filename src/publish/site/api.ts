import type { Language } from '../../words/index.js';
import type { PublishInput } from '../part.js';

// The page takes what it needs to know of an edition from here.
export type { Correction, Edition, FrozenFinding } from '../edition.js';
export type { PublishInput };

/** What a page of the dossier is about: which of the page's own views, at which of its addresses. */
export type SitePage = {
  readonly view: 'edition' | 'finding' | 'consignments' | 'consignment' | 'claims' | 'sources' | 'source';
  readonly id?: string;
  /** Where the page has it: what links within a view lead to. */
  readonly address: string;
  /** Where the dossier has it, within the folder of a language. */
  readonly file: string;
};

/** What stands around a view. */
export type Frame = {
  readonly language: Language;
  readonly title: string;
  /** The way from the page to the folder of the dossier: `../../`, or nothing. */
  readonly toRoot: string;
  /** The pages every page leads to, and where they are from this one. */
  readonly nav: readonly {
    readonly view: SitePage['view'];
    readonly href: string;
    readonly isHere: boolean;
  }[];
  /** The same page in the other languages. */
  readonly languages: readonly { readonly language: Language; readonly href: string }[];
  /** The pages before and after this one in its list. */
  readonly beside?: undefined | { readonly before?: Beside | undefined; readonly after?: Beside | undefined };
  /** Where a finding is told, from this page; nothing where it is not in this edition. */
  readonly findingAt: (id: string) => string | undefined;
  /** The style sheet: beside the pages, or within the one that has everything. */
  readonly style: { readonly href: string } | { readonly css: string };
  readonly body: string;
};
type Beside = { readonly href: string; readonly title: string };

/** Draws what the page draws, without a browser. Built of web/src/dossier. */
export type SiteRenderer = {
  /** One view in one language, with the addresses of the page in its links. */
  readonly renderView: (page: SitePage, language: Language) => Promise<string>;
  readonly renderFrame: (frame: Frame) => string;
  /** The first page, which says in every language where to go on. */
  readonly renderEntrance: (style: string) => string;
  readonly renderCard: (
    finding: string,
    language: Language,
  ) => { readonly svg: string; readonly html: string };
};

export type OpenSite = (input: PublishInput, pages: readonly SitePage[]) => Promise<SiteRenderer>;
