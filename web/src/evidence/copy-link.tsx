import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../i18n/index';

const hashShown = 12;

type Props = {
  /** The page the link opens; this one where none is named. */
  to?: '/$caseId';
  asOf: string;
  record: string;
  label: string;
};

/** Copies an address that holds the day and the record, so that whoever opens it is told where they have moved on. */
export function CopyLink({ to, asOf, record, label }: Props) {
  const { t } = useWords();
  const router = useRouter();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    const { href } = router.buildLocation({
      to: to ?? '.',
      params: true,
      search: (search) => ({
        ...(to === undefined ? search : {}),
        asOf,
        record: record.slice(0, hashShown),
      }),
    });
    navigator.clipboard.writeText(new URL(href, location.origin).href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="no-print" aria-live="polite">
      <button type="button" className="plain-button" onClick={copy}>
        {copied ? t('evidence.copied') : label}
      </button>
    </span>
  );
}
