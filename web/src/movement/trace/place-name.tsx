import { nameText } from '../../../../src/movement/delivery/index';

type Props = { id: string; names: Readonly<Record<string, string>> };

/** A place by its name, where it has one, and its number. */
export const PlaceName = ({ id, names }: Props) => (
  <>
    {names[id]} {(names[id] === undefined || !id.startsWith('urn:uuid:')) && <code>{nameText(id)}</code>}
  </>
);
