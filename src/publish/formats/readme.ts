import { formatMessage, type Language, languageNames, type Message, message } from '../../words/index.js';
import type { FormatFile, FormatName } from './format.js';
import type { CannotSay } from './lacks.js';

/** A format as it was written, and what it had no place for. */
export type WrittenFormat = {
  readonly name: FormatName;
  readonly standard: string;
  readonly paths: readonly string[];
  readonly cannotSay: readonly CannotSay[];
};

export function writeCannotSay(written: readonly WrittenFormat[]): string {
  const formats = written.map(({ cannotSay, ...format }) => ({
    ...format,
    cannotSay: cannotSay.map(({ what, ...counted }) => ({
      what: what.replace('formats.lack.', ''),
      text: Object.fromEntries(
        languageNames.map((language) => [language, formatMessage(message(what), language)]),
      ),
      ...counted,
    })),
  }));
  return `${JSON.stringify(formats, null, 2)}\n`;
}

/** What each file is and what it leaves out, for a person who opens the folder. */
export const readmeFiles = (title: string, written: readonly WrittenFormat[]): FormatFile[] =>
  languageNames.map((language) => ({
    path: language === 'en' ? 'formats/README.md' : `formats/README.${language}.md`,
    text: readme(title, written, language),
  }));

function readme(title: string, written: readonly WrittenFormat[], language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const sections = written.map(({ name, standard, paths, cannotSay }) =>
    [
      `## ${standard}`,
      paths.length === 0
        ? say(message('formats.readme.none'))
        : paths.map((path) => `\`${path}\``).join(', '),
      say(message(`formats.about.${name}`)),
      cannotSay.length === 0
        ? say(message('formats.readme.all'))
        : [say(message('formats.readme.leaves-out')), ...cannotSay.map((each) => lineOf(each, say))].join(
            '\n',
          ),
    ].join('\n\n'),
  );
  // The title is whoever's who made the case; on a line of its own, quoted, it cannot become another heading.
  const head = [`# ${say(message('formats.readme.title'))}`, `> ${title.replaceAll(/\s+/g, ' ')}`];
  return `${[...head, say(message('formats.readme.lead')), ...sections].join('\n\n')}\n`;
}

const lineOf = ({ what, count, examples }: CannotSay, say: (text: Message) => string): string => {
  const more = count > examples.length ? ', …' : '';
  return `- ${count}: ${say(message(what))} (${examples.map((id) => `\`${id}\``).join(', ')}${more})`;
};
