import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import type { CertificateRequest } from '../../../src/conformity/api';
import { useWords } from '../i18n/index';
import { Choice } from '../ui/choice';
import { DraftNote } from '../ui/draft/draft-note';
import { useDraft } from '../ui/draft/use-draft';
import { TextField } from '../ui/text-field';
import { useDocumentChoices } from './choices';
import classes from './conformity.module.css';

const texts = ['issuer', 'holder', 'maker', 'number', 'law', 'standard', 'model'] as const;
const days = ['issued', 'validUntil'] as const;
type Draft = Readonly<Record<string, string>>;

type Props = { onAsk: (asked: CertificateRequest) => void };

/** What can be read off one document, and the goods it is said to be for. What is left empty is not known. */
export function CertificateForm({ onAsk }: Props) {
  const { t } = useWords();
  const { goods, countries, documentTypes } = useDocumentChoices();
  const kept = useDraft<Draft>('certificate', {});
  const draft = kept.value;
  const field = (name: string) => ({
    value: draft[name] ?? '',
    onChange: (value: string) => kept.change({ [name]: value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(requestOf(draft));
  };
  return (
    <form className={`${classes.form} no-print`} onSubmit={submit}>
      <DraftNote draft={kept} />
      <TextField label={t('field.title')} required maxLength={200} {...field('title')} />
      <Choice label={t('field.documentType')} choices={documentTypes} {...field('documentType')} />
      {texts.map((name) => (
        <TextField key={name} label={t(`field.${name}`)} maxLength={80} {...field(name)} />
      ))}
      <Choice label={t('certificate.issuerCountry')} choices={countries} {...field('issuerCountry')} />
      <TextField
        label={t('field.notifiedBody')}
        pattern="[0-9]{4}"
        maxLength={4}
        {...field('notifiedBody')}
      />
      {days.map((name) => (
        <TextField key={name} type="date" label={t(`field.${name}`)} {...field(name)} />
      ))}
      <h2>{t('certificate.for')}</h2>
      <Choice label={t('checklist.product')} choices={goods} {...field('for.product')} />
      <Choice label={t('checklist.from')} choices={countries} {...field('for.from')} />
      <Choice label={t('checklist.to')} choices={countries} {...field('for.to')} />
      <TextField label={t('checklist.on')} type="date" required {...field('on')} />
      <Button type="submit">{t('certificate.check')}</Button>
    </form>
  );
}

/** Only what was filled in, in the places the server takes it. */
function requestOf(draft: Draft): CertificateRequest {
  const filled = Object.entries(draft).flatMap(([name, value]) =>
    value.trim() === '' ? [] : [[name, value.trim()] as const],
  );
  const { on, ...certificate } = Object.fromEntries(filled.filter(([name]) => !name.startsWith('for.')));
  const wanted = filled
    .filter(([name]) => name.startsWith('for.'))
    .map(([name, value]) => [name.slice('for.'.length), value] as const);
  // The server holds every field to its schema and names the one it cannot read.
  return {
    certificate: { ...certificate, ...(wanted.length > 0 ? { for: Object.fromEntries(wanted) } : {}) },
    on,
  } as CertificateRequest;
}
