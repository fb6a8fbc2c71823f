import type { Command, Option } from 'commander';
import { displayWidth, wrapWide } from './wide-text.js';

type Words = Readonly<Record<string, string>>;

/** Puts the help of the program and of its commands, and what commander refuses a call with, into other words. */
export function translateHelp(program: Command, words: Words): void {
  const say = (text: string): string => words[text] ?? text;
  const formatPlaceholder = (text: string): string => (placeholders.has(text) ? say(text) : text);
  const formatOption = (option: Option): string => {
    const text = option.description;
    const value: unknown = option.defaultValue;
    const takesValue = option.required || option.optional;
    if (value === undefined || !takesValue) return text;
    return fill(say('{text} (default: {value})'), { text, value: JSON.stringify(value) });
  };
  for (const command of [program, ...program.commands]) {
    command.description(say(command.description()));
    for (const part of [...command.registeredArguments, ...command.options])
      part.description = say(part.description);
    command.helpOption('-h, --help', say('display help for command'));
    command.configureHelp({
      styleTitle: say,
      styleOptionText: formatPlaceholder,
      styleArgumentText: formatPlaceholder,
      styleSubcommandText: formatPlaceholder,
      optionDescription: formatOption,
      displayWidth,
      boxWrap: wrapWide,
    });
    command.configureOutput({ outputError: (text, write) => write(formatRefusal(text, words)) });
  }
  program.helpCommand('help [command]', say('display help for command'));
}

const placeholders = new Set(['[options]', '[command]']);

// Commander hands over a finished sentence; the words name its values: "unknown option '{flag}'".
function formatRefusal(text: string, words: Words): string {
  // The longest first: "one of a, b" is not one name.
  const templates = Object.keys(words).sort((a, b) => b.length - a.length);
  const lines = text.trimEnd().split(/\n(?=\(Did you mean )/);
  return `${lines.map((line) => formatLine(line, templates, words)).join('\n')}\n`;
}

function formatLine(line: string, templates: readonly string[], words: Words): string {
  for (const template of templates) {
    const values = template.startsWith('{') ? null : patternOf(template).exec(line);
    if (values) return fill(words[template] ?? line, values.groups ?? {});
  }
  return line;
}

function patternOf(template: string): RegExp {
  const plain = template.replaceAll(/[.*+?^$|()[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${plain.replaceAll(/\{(\w+)\}/g, '(?<$1>.*)')}$`, 's');
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
