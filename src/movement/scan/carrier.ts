/** What kind of symbol a scanner says it read (ISO/IEC 15424), by what that means here. */
export type Carrier = 'gs1' | 'plain' | 'ean' | 'itf' | 'unsaid';

const prefix = /^\]([A-Za-z])([0-9A-Za-z])/;

/** Takes the scanner's prefix off. With caps lock on it arrives with its case turned round. */
export function takeCarrier(text: string): { readonly carrier: Carrier; readonly body: string } {
  const [head = '', letter = '', digit = ''] = prefix.exec(text) ?? [];
  const body = text.slice(head.length);
  if (head === '') return { carrier: 'unsaid', body };
  const id = letter + digit;
  if (id === 'E0' && /^(?:0[01]|80|81)\d{14}/.test(body)) return { carrier: 'gs1', body };
  // ]d8: a long and low Data Matrix (ISO/IEC 21471) with FNC1 in front, as ]d2 is a square one.
  if (/^(?:C1|e[0-3]|d[28]|Q3|J1)$/.test(id) || /^(?:c1|D[28]|q3|j1)$/.test(id))
    return { carrier: 'gs1', body };
  if (/^E[0-4]$/.test(id)) return { carrier: 'ean', body };
  if (/^[Ii][0-3]$/.test(id)) return { carrier: 'itf', body };
  return { carrier: 'plain', body };
}
