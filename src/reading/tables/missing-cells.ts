import { isDash, isMissing } from '../../lib/missing/index.js';
import { plainText } from '../../lib/numbers/index.js';

const nothing = new Set(
  'tbc|tbd|t.b.c.|t.b.d.|to be confirmed|to be determined|unknown|not known|not specified|not available|n.a.|none|pending|?|??|???|da definire|da confermare|sconosciuto|non noto|non specificato|non disponibile|por confirmar|por definir|desconocido|no especificado|sin datos|a confirmer|a definir|inconnu|non precise|non disponible|unbekannt|offen|nicht bekannt|keine angabe|待定|未知|不明|待确认|未公布|没有'.split(
    '|',
  ),
);

/** What people put where they do not know: nothing, "n/a", "tbc", 待定. */
export const saysNothing = (cell: string): boolean =>
  cell === '' || isMissing(cell) || isDash(cell) || nothing.has(plainText(cell));
