import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { FileReading } from '../../../src/amplification/api';
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
  const { t } = useTranslation();
  if (notices.length === 0) return null;
  return (
    <ul className={className} aria-label={t('hashtags.notices')}>
      {notices.map((one) => (
        <li key={`${one.code} ${JSON.stringify(one.values)}`}>{noticeWords(one, t)}</li>
      ))}
    </ul>
  );
}

function noticeWords({ code, values, text }: Noticed, t: TFunction): string {
  if (!isFileNotice(code)) return text ?? code;
  const { why } = values;
  const because = typeof why === 'string' && isFileNotice(why) ? t(`hashtags.notice.${why}`) : '';
  return t(`hashtags.notice.${code}`, { ...values, why: because });
}
