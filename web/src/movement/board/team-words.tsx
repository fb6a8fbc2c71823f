import { useWords } from '../../i18n/index';
import { isChoice } from '../../i18n/words';

type Team = {
  readonly type?: string | undefined;
  readonly people?: number | undefined;
  readonly days?: number | undefined;
};

/** What a medical team is: its type, its size, and how long it needs nothing of its hosts. */
export function TeamWords({ team: { type, people, days } }: { team: Team }) {
  const { t } = useWords();
  const parts = [
    type !== undefined && isChoice(type) ? t(`choice.${type}`) : undefined,
    people === undefined ? undefined : t('board.team.people', { count: people }),
    days === undefined ? undefined : t('board.team.days', { count: days }),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : t('board.team.unsaid');
}
