import { Modal } from '@mantine/core';
import { use, useState } from 'react';
import type { Kind } from '../../../src/case/index';
import { useWords } from '../i18n/index';
import classes from './edit.module.css';
import { InlineForm } from './inline-form';

const offered: ReadonlySet<Kind> = new Set(['party', 'place', 'product', 'source', 'consignment']);

/** Adds the party, place or product a form needs without leaving the form. */
export function NewInline({ kind, onCreated }: { kind: Kind; onCreated: (id: string) => void }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const EntryForm = use(InlineForm);
  if (!EntryForm || !offered.has(kind)) return null;
  const close = () => setOpened(false);
  return (
    <>
      <button type="button" className={`plain-button ${classes.inline}`} onClick={() => setOpened(true)}>
        {t('edit.newInline', { kind: t(`kind.${kind}`) })}
      </button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={t('edit.new', { kind: t(`kind.${kind}`) })}
        closeButtonProps={{ 'aria-label': t('evidence.close') }}
      >
        <EntryForm
          kind={kind}
          entry={{}}
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
