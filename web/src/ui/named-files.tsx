import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FileDrop } from './file-drop';
import classes from './named-files.module.css';

type Props = {
  label: string;
  hint: string;
  /** Of the files that are there. */
  names: readonly string[];
  removeLabel: (name: string) => string;
  isOpening?: boolean;
  onFiles: (files: readonly [File, ...File[]]) => void;
  onRemove: (name: string) => void;
  /** What has to be told of them. */
  children?: ReactNode;
};

/** Several files, dropped or chosen, each by its name until it is taken away. */
export function NamedFiles({
  label,
  hint,
  names,
  removeLabel,
  isOpening = false,
  onFiles,
  onRemove,
  children,
}: Props) {
  return (
    <FileDrop className={classes.drop} label={label} multiple onFiles={onFiles}>
      {(choose) => (
        <>
          <Button variant="default" loading={isOpening} onClick={choose}>
            {label}
          </Button>
          <p className="small">{hint}</p>
          {names.length > 0 && (
            <ul>
              {names.map((name) => (
                <li key={name}>
                  {name}{' '}
                  <button type="button" className="plain-button" onClick={() => onRemove(name)}>
                    {removeLabel(name)}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {children}
        </>
      )}
    </FileDrop>
  );
}
