import { useWords } from '../i18n/index';
import { PageFrame } from '../shell/page-frame';
import { AddPerson } from './add-person';
import { Devices } from './devices';
import { Own, SignOut } from './own';
import { Passkeys } from './passkeys';
import { PeopleList } from './people-list';
import { isAllowed, useMe } from './use-me';

/** Oneself, one's devices, and for an admin everybody. */
export function PeoplePage() {
  const { t } = useWords();
  const me = useMe();
  const isSigned = me?.who?.name !== undefined;
  return (
    <PageFrame title={undefined} caseId={undefined}>
      <h1>{t('people.title')}</h1>
      {me?.signIn === 'open' && (
        <>
          <p className="lead">{t('people.open')}</p>
          <AddPerson isFirst />
        </>
      )}
      {isSigned && me.who && <Own who={me.who} />}
      {isSigned && me.who?.by !== 'device' && (
        <>
          <Passkeys />
          <Devices />
        </>
      )}
      {me?.signIn === 'people' && me.who?.by === 'token' && <SignOut />}
      {me?.signIn === 'people' && me.who && isAllowed(me, 'administer') && <PeopleList />}
    </PageFrame>
  );
}
