import { useState } from 'react';
import { useWords } from '../i18n/index';

export function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <span className="no-print" aria-live="polite">
      <button type="button" className="plain-button" onClick={copy}>
        {copied ? t('evidence.copied') : t('evidence.copy')}
      </button>{' '}
      <button type="button" className="plain-button" onClick={() => window.print()}>
        {t('evidence.print')}
      </button>
    </span>
  );
}
