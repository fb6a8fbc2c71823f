import type { FastifyRequest } from 'fastify';
import { type Language, languageNames } from '../words/index.js';

const isLanguage = (text: string | null | undefined): text is Language =>
  languageNames.some((name) => name === text);

/**
 * The language problems are said in: `lang` in the query, else the first of Accept-Language that there is. By the
 * address as it was sent, for what is refused may not have been read.
 */
export function languageOf({ url, headers }: Pick<FastifyRequest, 'url' | 'headers'>): Language {
  const asked = new URLSearchParams(url.split('?')[1]).get('lang');
  return isLanguage(asked) ? asked : (acceptedIn(headers['accept-language'] ?? '') ?? 'en');
}

function acceptedIn(header: string): Language | undefined {
  const wanted = header.split(',').map((range) => {
    const [tag = '', ...marks] = range.split(';').map((part) => part.trim().toLowerCase());
    const quality = marks.find((mark) => mark.startsWith('q='))?.slice(2) ?? '1';
    return { language: tag.split('-')[0], quality: Number(quality) };
  });
  return wanted
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ language }) => language)
    .find(isLanguage);
}
