import { xmlText } from './xml-text.js';

/** An element, already written. */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and what is in it: text, or other elements. An attribute without a value is left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: string | readonly (Xml | undefined)[] = [],
): Xml {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(String(value))}"`))
    .join('');
  const inside =
    typeof children === 'string'
      ? xmlText(children)
      : indent(children.flatMap((child) => (child ? child.xml : [])));
  return { xml: inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

// Texts have their line breaks written as references, so that indenting changes none.
const indent = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${lines.map((line) => line.replaceAll(/^/gm, '  ')).join('\n')}\n`;

export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
