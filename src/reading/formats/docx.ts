import { SaxesParser } from 'saxes';
import { noFacts, type OpenedDocument, tidyText } from './opened.js';

/** The text of a Word document's parts: `word/document.xml`, and `docProps/core.xml` where there is one. */
export function openDocx(document: string, core: string | undefined): OpenedDocument {
  const said = core === undefined ? new Map<string, string>() : textsOf(core);
  return {
    text: tidyText(bodyOf(document)),
    facts: {
      ...noFacts,
      title: said.get('dc:title') ?? null,
      author: said.get('dc:creator') ?? null,
      language: said.get('dc:language') ?? null,
    },
  };
}

function bodyOf(xml: string): string {
  const parser = new SaxesParser();
  let text = '';
  let isText = false;
  parser.on('opentag', ({ name }) => {
    if (name === 'w:t') isText = true;
    if (name === 'w:tab') text += ' ';
    if (name === 'w:br') text += '\n';
  });
  parser.on('text', (part) => {
    if (isText) text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') isText = false;
    if (name === 'w:p') text += '\n';
    // Cells of a row stand in a line, as in a table of any other kind.
    if (name === 'w:tc') text = `${text.replace(/\n$/, '')}\t`;
    if (name === 'w:tr') text += '\n';
  });
  parser.write(xml).close();
  return text;
}

function textsOf(xml: string): Map<string, string> {
  const parser = new SaxesParser();
  const found = new Map<string, string>();
  let last = '';
  parser.on('opentag', ({ name }) => {
    last = name;
  });
  parser.on('text', (part) => {
    if (part.trim() !== '') found.set(last, part.trim());
  });
  parser.write(xml).close();
  return found;
}
