import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { postFile } from '../../api';
import { useWords } from '../../i18n/index';
import { FileDrop } from '../../ui/file-drop';
import type { OpenedText } from './form-fields';
import classes from './quotes.module.css';

type Props = { files: readonly OpenedText[]; onFiles: (files: readonly OpenedText[]) => void };

const messageOf = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** Files of what was said, opened as an article is; one of a name that is there takes its place. */
export function SourceFiles({ files, onFiles }: Props) {
  const { t } = useWords();
  const open = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const read = await Promise.allSettled(chosen.map((file) => postFile('/api/reading', {}, file)));
      const opened = read.flatMap((one, at) =>
        one.status === 'fulfilled' ? [{ name: chosen[at]?.name ?? '', text: one.value.text }] : [],
      );
      const refused = read.flatMap((one) => (one.status === 'rejected' ? [messageOf(one.reason)] : []));
      return { opened, refused };
    },
    onSuccess: ({ opened }) =>
      onFiles([...files.filter(({ name }) => opened.every((one) => one.name !== name)), ...opened]),
  });
  return (
    <FileDrop className={classes.drop} label={t('quotes.files')} multiple onFiles={(all) => open.mutate(all)}>
      {(choose) => (
        <>
          <Button variant="default" loading={open.isPending} onClick={choose}>
            {t('quotes.files')}
          </Button>
          <p className="small">{t('quotes.files.hint')}</p>
          <ul>
            {files.map(({ name }) => (
              <li key={name}>
                {name}{' '}
                <button
                  type="button"
                  className="plain-button"
                  onClick={() => onFiles(files.filter((one) => one.name !== name))}
                >
                  {t('quotes.remove', { name })}
                </button>
              </li>
            ))}
          </ul>
          {open.data?.refused.map((why) => (
            <p key={why} role="alert">
              {why}
            </p>
          ))}
        </>
      )}
    </FileDrop>
  );
}
