import { Link } from '@tanstack/react-router';
import { useCaseId } from '../case-query';
import { entryLabel, useEntries } from '../edit/entries';
import { useWords } from '../i18n/index';

type Props = { consignment: string; end: 'export' | 'import' };

const sides = {
  export: { place: 'dispatchedFrom', party: 'from' },
  import: { place: 'deliveredTo', party: 'to' },
} as const;

/** Where the country is entered without which nobody can tell what rules hold: with the place, or else with the party. */
export function CountryToEnter({ consignment, end }: Props) {
  const { t } = useWords();
  const caseId = useCaseId();
  const entry = useEntries('consignment').find(({ id }) => id === consignment);
  const kind = entry?.[sides[end].place] === undefined ? 'party' : 'place';
  const named = entry?.[sides[end][kind]];
  const entries = useEntries(kind);
  const of = entries.find(({ id }) => id === named);
  if (!of) return null;
  return (
    <p>
      <Link to="/$caseId/edit/$kind/$id" params={{ caseId, kind, id: String(of.id) }}>
        {t('conformity.country.enter', { name: entryLabel(of) })}
      </Link>
    </p>
  );
}
