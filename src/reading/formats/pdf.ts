import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { noFacts, type OpenedDocument, tidyText } from './opened.js';

// Of pdf.js: errors are thrown, and its warnings about fonts would stand among the lines of a command.
const silent = 0;

/** The text layer of a PDF file, page after page. One that is only pictures has none, and is empty. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedDocument> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: silent });
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await getMeta(document);
  const said = (name: string): string | null => {
    const value: unknown = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(said('CreationDate') ?? '') ?? [];
  return {
    text: tidyText(text.map(joinLines).join('\n\n')),
    facts: {
      ...noFacts,
      title: said('Title'),
      author: said('Author'),
      published: year ? `${year}-${month}-${day}` : null,
    },
  };
}

/** Lines that were only broken to fit the page are one. */
const joinLines = (page: string): string =>
  page.replaceAll(/(?<![.:!?。！？])\n(?=[\p{Ll}\d])/gu, ' ').replaceAll(/(\p{L})-\n(?=\p{Ll})/gu, '$1');
