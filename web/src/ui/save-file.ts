/** Hands something over as a file. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveJson = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'application/json;charset=utf-8' }));
