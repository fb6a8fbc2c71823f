import { type ReactNode, useRef, useState } from 'react';

type Props = {
  className: string | undefined;
  /** Of the button that chooses, for whoever hears the page. */
  label: string;
  accept?: string;
  multiple?: boolean;
  onFiles: (files: readonly [File, ...File[]]) => void;
  /** What stands in it, with what a button does to choose by keyboard. */
  children: (choose: () => void) => ReactNode;
};

/** Where files are dropped, or chosen by keyboard; `data-over` while they hang over it. */
export function FileDrop({ className, label, accept, multiple, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const [first, ...others] = list ?? [];
    if (first) onFiles([first, ...others]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button is everybody's
    <div
      className={className}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        {...(accept !== undefined && { accept })}
        multiple={multiple}
        aria-label={label}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

/** Tables as programs save them. */
export const tableFiles = '.csv,.tsv,.tab,.txt,.xlsx,text/csv,text/plain';
