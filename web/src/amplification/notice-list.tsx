import type { FileReading } from '../../../src/amplification/api';
import { type Say, useWords } from '../i18n/index';
import { isFileNotice } from '../i18n/words';

type Noticed = Pick<FileReading['notices'][number], 'code' | 'values'> & { readonly text?: string };

/** What a reader should know of how a file was read. */
export function NoticeList({
  notices,
  className,
}: {
  notices: readonly Noticed[];
  className?: string | undefined;
}) {
  const { t } = useWords();
  if (notices.length === 0) return null;
  return (
    <ul className={className} aria-label={t('hashtags.notices')}>
      {notices.map((one) => (
        <li key={`${one.code} ${JSON.stringify(one.values)}`}>{noticeWords(one, t)}</li>
      ))}
    </ul>
  );
}

function noticeWords({ code, values, text }: Noticed, t: Say): string {
  if (!isFileNotice(code)) return text ?? code;
  const { why } = values;
  const because = typeof why === 'string' && isFileNotice(why) ? t(`hashtags.notice.${why}`) : '';
  return t(`hashtags.notice.${code}`, { ...values, why: because });
}
