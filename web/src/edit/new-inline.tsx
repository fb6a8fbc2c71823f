import { Modal } from '@mantine/core';
import { use } from 'react';
import type { Kind } from '../../../src/case/index';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';
import { InlineForm } from './inline-form';

const nameFields: Readonly<Partial<Record<Kind, string>>> = {
  party: 'name',
  place: 'name',
  product: 'name',
  source: 'title',
  consignment: 'name',
};

export const canBeginInline = (kind: Kind): boolean => kind in nameFields;

type Props = {
  kind: Kind;
  /** What the new one is called so far; undefined while none is begun. */
  begun: string | undefined;
  onBegin: (name: string | undefined) => void;
  onCreated: (id: string) => void;
};

/** Adds the party, place or product a form needs without leaving the form. */
export function NewInline({ kind, begun, onBegin, onCreated }: Props) {
  const { t } = useWords();
  const EntryForm = use(InlineForm);
  const nameField = nameFields[kind];
  if (!EntryForm || nameField === undefined) return null;
  const close = () => onBegin(undefined);
  return (
    <>
      <button type="button" className={`plain-button ${classes.inline}`} onClick={() => onBegin('')}>
        {t('edit.newInline', { kind: t(`kind.${kind}`) })}
      </button>
      <Modal
        opened={begun !== undefined}
        onClose={close}
        size="lg"
        title={t('edit.new', { kind: t(`kind.${kind}`) })}
        closeButtonProps={{ 'aria-label': t('evidence.close') }}
      >
        <EntryForm
          kind={kind}
          entry={begun ? { [nameField]: begun } : {}}
          isNew
          onCancel={close}
          onSaved={(id) => {
            close();
            onCreated(id);
          }}
        />
      </Modal>
    </>
  );
}
