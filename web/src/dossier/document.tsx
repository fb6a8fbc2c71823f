import type { ReactNode } from 'react';
import type { Frame } from '../../../src/publish/site/api';

// Nothing is asked of anybody and no script runs, whatever a text may hold. Styles beside the page are let in by
// both words: 'self' where it is served, file: where the folder is opened.
const policy = [
  "default-src 'none'",
  "style-src 'self' file: 'unsafe-inline'",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

type Props = { language: string; title: string; style: Frame['style']; children: ReactNode };

/** A page that needs no server and runs no script. */
export const Document = ({ language, title, style, children }: Props) => (
  <html lang={language === 'zh' ? 'zh-Hans' : language}>
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      {'href' in style ? (
        <link rel="stylesheet" href={style.href} />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the style sheet that the build has written
        <style dangerouslySetInnerHTML={{ __html: style.css }} />
      )}
    </head>
    <body>{children}</body>
  </html>
);
