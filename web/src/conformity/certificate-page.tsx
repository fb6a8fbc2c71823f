import { useMutation } from '@tanstack/react-query';
import type { CertificateRequest } from '../../../src/conformity/api';
import { postJson } from '../api';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { PageError } from '../shell/states';
import { CertificateForm } from './certificate-form';
import { GiveDocument } from './give-document';
import { Plausibility } from './plausibility';

/** One document held against itself and the rules of a day. */
export function CertificatePage() {
  const { t } = useWords();
  const lang = useLanguage();
  const judge = useMutation({
    mutationFn: (asked: CertificateRequest) => postJson('/api/conformity/certificates', { lang }, asked),
  });
  return (
    <>
      <h1>{t('certificate.title')}</h1>
      <p className="lead">{t('certificate.lead')}</p>
      <CertificateForm onAsk={(asked) => judge.mutate(asked)} />
      {judge.isError && <PageError error={judge.error} place="part" />}
      {judge.data && (
        <>
          <Plausibility judged={judge.data} />
          <GiveDocument told={judge.variables.certificate} judged={judge.data} />
        </>
      )}
    </>
  );
}
