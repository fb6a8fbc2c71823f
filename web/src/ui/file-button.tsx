import { useId } from 'react';
import classes from './file-button.module.css';

type Props = {
  label: string;
  accept?: string;
  multiple?: boolean;
  capture?: 'environment';
  disabled?: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** A field for files under our own words: those of the browser are in its language, whatever the page's is. */
export function FileButton({ label, onFiles, ...rest }: Props) {
  const id = useId();
  return (
    <span className={classes.file}>
      <input
        id={id}
        type="file"
        {...rest}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same one can be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id}>{label}</label>
    </span>
  );
}
