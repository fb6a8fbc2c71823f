import PostalMime from 'postal-mime';
import { openHtml } from './html.js';
import { noFacts, type OpenedDocument, tidyText } from './opened.js';

/** A mail, or a web page that was saved as one (MHTML): its text, and who sent it when. */
export async function openMail(bytes: Uint8Array): Promise<OpenedDocument> {
  const mail = await PostalMime.parse(bytes);
  const page = mail.html ? openHtml(mail.html) : undefined;
  const text = mail.text?.trim() ? tidyText(mail.text) : (page?.text ?? '');
  const { from, date, subject } = mail;
  const day = date === undefined ? undefined : new Date(date);
  return {
    text,
    facts: {
      ...(page?.facts ?? noFacts),
      url: page?.facts.url ?? locationOf(mail.headers) ?? null,
      title: page?.facts.title ?? subject ?? null,
      author: page?.facts.author ?? from?.name ?? null,
      published:
        page?.facts.published ??
        (day && !Number.isNaN(day.getTime()) ? day.toISOString().slice(0, 10) : null),
    },
  };
}

/** The address a browser saved the page from. */
const locationOf = (
  headers: readonly { readonly key: string; readonly value: string }[],
): string | undefined => headers.find(({ key }) => key === 'snapshot-content-location')?.value.trim();
