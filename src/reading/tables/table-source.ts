import type { Case } from '../../case/index.js';
import type { TableChoices } from './api.js';
import type { EntryMaker, Made } from './entry-maker.js';

type Given = {
  readonly file: string;
  readonly sha256: string;
  readonly stem: string;
  readonly choices: TableChoices;
};

/** Whether somebody has said where the table is from. */
export function hasSource({ source }: TableChoices, { entries }: Case): boolean {
  if (source?.id !== undefined) return entries.source.some(({ id }) => id === source.id);
  return Boolean(source?.publisher?.trim()) && source?.published !== undefined;
}

// What stands in until it is said, so that rows can be looked at before. It is never written.
const standIn = { publisher: '?', published: '2099-12-31' };

/** The table itself as a source, made when the first row needs it. */
export class TableSourceMaker {
  readonly keys: string[] = [];
  isUsed = false;
  id: string | undefined;

  constructor(
    private readonly given: Given,
    private readonly caseData: Case,
    private readonly maker: EntryMaker,
  ) {}

  made(): Made {
    this.isUsed = true;
    const { choices } = this.given;
    const { source } = choices;
    if (source?.id !== undefined && hasSource(choices, this.caseData)) {
      this.id = source.id;
      return { key: `source ${source.id}`, id: source.id };
    }
    const made = this.make();
    this.id = made.id;
    return made;
  }

  private make(): Made {
    const { file, sha256, stem, choices } = this.given;
    const { source = {}, language } = choices;
    const said = hasSource(choices, this.caseData) ? source : standIn;
    const publisher = this.maker.use('party', said.publisher?.trim() ?? '?');
    this.keys.splice(0, this.keys.length, publisher.key);
    const title = source.title?.trim() || stem;
    return this.maker.add('source/table', 'source', title, {
      title,
      publisher: publisher.id,
      kind: 'dataset',
      published: said.published,
      language: source.language ?? language,
      url: source.url,
      file: file.replaceAll(/[/\\:]/g, '-'),
      sha256,
    });
  }
}
