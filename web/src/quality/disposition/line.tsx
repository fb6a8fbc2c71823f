import { useLanguage } from '../../case-query';
import { formatDay } from '../../format';

/** Where on the page something of a lot stands, for what leads to it. */
export const partId = (kind: string, ref: string): string => `${kind}-${ref}`;

type Props = { on: string; id?: string; children: React.ReactNode };

export function LotLine({ on, id, children }: Props) {
  const language = useLanguage();
  return (
    <li id={id}>
      <span className="small nowrap">{formatDay(on, language)}</span>
      <div>{children}</div>
    </li>
  );
}
