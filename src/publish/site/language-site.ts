import { type Language, languageNames } from '../../findings/index.js';
import type { Edition } from '../edition.js';
import type { DossierFile } from '../part.js';
import type { Frame, SitePage, SiteRenderer } from './api.js';
import { addressIn } from './pages.js';
import { linked, type StillView, stillView, withIdsBehind } from './still-html.js';

export const stylePath = 'assets/site.css';

type Written = StillView & { readonly page: SitePage };

/** The pages of one language. */
export class LanguageSite {
  private readonly byAddress: ReadonlyMap<string, SitePage>;
  readonly written: Written[] = [];

  constructor(
    private readonly renderer: SiteRenderer,
    private readonly pages: readonly SitePage[],
    private readonly language: Language,
    private readonly edition: Edition,
  ) {
    this.byAddress = new Map(pages.map((page) => [page.address, page]));
  }

  async write(page: SitePage): Promise<DossierFile> {
    const drawn = await this.renderer.renderView(page, this.language);
    const { html, title } = stillView(drawn, (href) => this.at(href) !== undefined);
    this.written.push({ page, title, html });
    const toLanguage = page.file.includes('/') ? '../' : '';
    const toFile = (href: string): string => `${toLanguage}${this.at(href)?.file ?? ''}`;
    const bytes = this.renderer.renderFrame({
      ...this.frame(page, (to) => toLanguage + to.file),
      title,
      toRoot: `../${toLanguage}`,
      languages: languageNames.map((language) => ({
        language,
        href: `../${toLanguage}${language}/${page.file}`,
      })),
      beside: this.beside(page, toLanguage),
      style: { href: `../${toLanguage}${stylePath}` },
      body: linked(html, toFile),
    });
    return { path: `${this.language}/${page.file}`, bytes };
  }

  /** All of them, one after the other; links lead to places within it. */
  writeOneFile(css: string): string {
    const anchorOf = (page: SitePage): string => page.file.replace(/[.]html$/, '').replaceAll('/', '-');
    const sections = this.written.map(
      ({ page, html }) =>
        `<section class="part" id="${anchorOf(page)}">${withIdsBehind(html, anchorOf(page))}</section>`,
    );
    const toAnchor = (href: string): string => {
      const page = this.at(href);
      return page ? `#${anchorOf(page)}` : '';
    };
    return this.renderer.renderFrame({
      ...this.frame(undefined, (to) => `#${anchorOf(to)}`),
      title: this.written[0]?.title ?? '',
      toRoot: '',
      languages: languageNames.map((language) => ({ language, href: `one-file.${language}.html` })),
      style: { css },
      body: linked(sections.join(''), toAnchor),
    });
  }

  /** The findings before and after one, by what they are about. */
  private beside({ view, id }: SitePage, toLanguage: string): Frame['beside'] {
    if (view !== 'finding') return undefined;
    const findings = this.pages.filter((page) => page.view === view);
    const at = findings.findIndex((page) => page.id === id);
    const link = (page: SitePage | undefined) => {
      const finding = this.edition.findings.find((each) => each.id === page?.id);
      if (!page || !finding) return undefined;
      return { href: toLanguage + page.file, title: finding.texts[this.language].subject.name };
    };
    return { before: link(findings[at - 1]), after: link(findings[at + 1]) };
  }

  private at(href: string): SitePage | undefined {
    return this.byAddress.get(addressIn(href, this.edition.caseId));
  }

  private frame(
    here: SitePage | undefined,
    hrefOf: (page: SitePage) => string,
  ): Pick<Frame, 'language' | 'nav' | 'findingAt'> {
    const nav = this.pages.filter(({ id }) => id === undefined);
    const finding = new Map(this.pages.flatMap((page) => (page.view === 'finding' ? [[page.id, page]] : [])));
    return {
      language: this.language,
      nav: nav.map((page) => ({ view: page.view, href: hrefOf(page), isHere: page === here })),
      findingAt: (id) => {
        const page = finding.get(id);
        return page && hrefOf(page);
      },
    };
  }
}
