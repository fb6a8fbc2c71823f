import { Button } from '@mantine/core';
import { useWords } from '../../i18n/index';
import { FileDrop } from '../../ui/file-drop';
import classes from './estimate.module.css';

type Props = { files: readonly File[]; onFiles: (files: readonly File[]) => void };

/** Tables and lists besides; one of a name that is there takes its place. */
export function FilesGiven({ files, onFiles }: Props) {
  const { t } = useWords();
  return (
    <FileDrop
      className={classes.drop}
      label={t('estimate.files')}
      multiple
      onFiles={(chosen) =>
        onFiles([...files.filter(({ name }) => chosen.every((one) => one.name !== name)), ...chosen])
      }
    >
      {(choose) => (
        <>
          <Button variant="default" onClick={choose}>
            {t('estimate.files')}
          </Button>
          <p className="small">{t('estimate.files.hint')}</p>
          {files.length > 0 && (
            <ul>
              {files.map(({ name }) => (
                <li key={name}>
                  {name}{' '}
                  <button
                    type="button"
                    className="plain-button"
                    onClick={() => onFiles(files.filter((one) => one.name !== name))}
                  >
                    {t('estimate.remove', { name })}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </FileDrop>
  );
}
