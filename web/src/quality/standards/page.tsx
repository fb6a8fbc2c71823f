import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { StandardList } from '../../../../src/quality/standards/api';
import { getJson } from '../../api';
import { useLanguage } from '../../case-query';
import { useWords } from '../../i18n/index';
import { Answered } from '../../shell/states';
import { Choice } from '../../ui/choice';
import { ComparedStandards } from './compared';
import classes from './standards.module.css';

/** Two classes of product standards side by side: why KN95 is not FFP2. */
export function StandardsPage() {
  const { t } = useWords();
  const standards = useQuery({
    queryKey: ['standards'],
    queryFn: ({ signal }) => getJson('/api/quality/standards', {}, signal),
  });
  return (
    <>
      <h1>{t('standards.title')}</h1>
      <p className="lead">{t('standards.lead')}</p>
      <Answered query={standards}>{(list) => <Choose list={list} />}</Answered>
    </>
  );
}

const defaults = { a: 'GB 2626 KN95', b: 'EN 149 FFP2' };

function Choose({ list }: { list: StandardList }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false, select: ({ a, b }) => ({ a, b }), structuralSharing: true });
  const lang = useLanguage();
  const { a = defaults.a, b = defaults.b } = asked;
  const comparison = useQuery({
    queryKey: ['standards', a, b, lang],
    queryFn: ({ signal }) => getJson('/api/quality/standards/compare', { a, b, lang }, signal),
  });
  const grades = list.standards.flatMap((one) => one.grades);
  // An address may say FFP2 for short.
  const isHere = (grade: string): boolean => grades.includes(grade);
  const first = isHere(a) ? a : (comparison.data?.first.grade ?? '');
  const second = isHere(b) ? b : (comparison.data?.second.grade ?? '');
  const choices = ['', ...grades]
    .filter((grade) => grade !== '' || first === '' || second === '')
    .map((grade) => ({ value: grade, label: grade }));
  const choose = (side: 'a' | 'b') => (grade: string) =>
    void navigate({
      to: '/toolbox/standards',
      search: (search) => ({ ...search, a, b, [side]: grade }),
      replace: true,
    });
  return (
    <>
      <div className={classes.choices}>
        <Choice label={t('standards.first')} value={first} choices={choices} onChange={choose('a')} />
        <Choice label={t('standards.second')} value={second} choices={choices} onChange={choose('b')} />
      </div>
      <Answered query={comparison} place="part">
        {(compared) => <ComparedStandards comparison={compared} />}
      </Answered>
    </>
  );
}
