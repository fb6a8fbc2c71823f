import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MergedKind } from '../../../src/case/index';
import { getTagged } from '../api';
import { useCaseId } from '../case-query';
import { entryLabel } from '../edit/entries';
import type { EntryBody } from '../edit/form-values';
import { useWords } from '../i18n/index';
import { Answered } from '../shell/states';
import { differing, type MergeSide, takenFrom } from './differing';
import { FieldTable } from './field-table';
import classes from './merge.module.css';
import { Naming } from './naming';
import { useMerge } from './use-merge';

type Props = { kind: MergedKind; one: EntryBody; other: EntryBody };

/** What each says and who names it, and what stays of both. */
export function Pair({ kind, one, other }: Props) {
  const { t } = useWords();
  const [stays, setStays] = useState<MergeSide>('one');
  const [chosen, setChosen] = useState<Readonly<Record<string, MergeSide>>>({});
  const naming = { one: useNaming(kind, one), other: useNaming(kind, other) };
  const [staying, going] = stays === 'one' ? [one, other] : [other, one];
  const merge = useMerge(kind, naming[stays].data?.etag);
  const take = takenFrom(differing(kind, one, other), chosen, stays);
  return (
    <>
      <FieldTable
        kind={kind}
        one={one}
        other={other}
        stays={stays}
        onStays={setStays}
        chosen={chosen}
        onChoose={(field, side) => setChosen({ ...chosen, [field]: side })}
      />
      <div className={classes.naming}>
        <Answered query={naming.one}>
          {({ value }) => <Naming name={entryLabel(one)} naming={value} />}
        </Answered>
        <Answered query={naming.other}>
          {({ value }) => <Naming name={entryLabel(other)} naming={value} />}
        </Answered>
      </div>
      {kind === 'party' && <p>{t('merge.witness')}</p>}
      <p role="alert" className={classes.failure}>
        {merge.failure}
      </p>
      <Button className="no-print" loading={merge.isPending} onClick={() => merge.send(staying, going, take)}>
        {t('merge.do')}
      </Button>
    </>
  );
}

function useNaming(kind: MergedKind, { id }: EntryBody) {
  const caseId = useCaseId();
  return useQuery({
    queryKey: ['case', caseId, 'named-by', kind, id],
    queryFn: ({ signal }) =>
      getTagged(
        '/api/cases/{case}/entries/{kind}/{id}/named-by',
        { case: caseId, kind, id: String(id) },
        signal,
      ),
  });
}
