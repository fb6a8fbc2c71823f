import { labelText } from '../../../../src/lib/gs1/index';

type Props = { id: string; names: Readonly<Record<string, string>> };

/** A place by its name, where it has one, and its number. */
export const PlaceName = ({ id, names }: Props) => (
  <>
    {names[id]} <code>{labelText(id)}</code>
  </>
);
