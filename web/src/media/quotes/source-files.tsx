import { useMutation } from '@tanstack/react-query';
import { postFile } from '../../api';
import { useWords } from '../../i18n/index';
import { NamedFiles } from '../../ui/named-files';
import type { OpenedText } from './form-fields';

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
    <NamedFiles
      label={t('quotes.files')}
      hint={t('quotes.files.hint')}
      names={files.map(({ name }) => name)}
      removeLabel={(name) => t('quotes.remove', { name })}
      isOpening={open.isPending}
      onFiles={(all) => open.mutate(all)}
      onRemove={(name) => onFiles(files.filter((one) => one.name !== name))}
    >
      {open.data?.refused.map((why) => (
        <p key={why} role="alert">
          {why}
        </p>
      ))}
    </NamedFiles>
  );
}
