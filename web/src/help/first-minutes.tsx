import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import classes from './help.module.css';

const steps = ['1', '2', '3', '4', '5'] as const;

// Where a step is done without a case; the others are done in one.
const roles = [
  { role: 'reporter', tools: {} },
  {
    role: 'coordinator',
    tools: { '1': '/toolbox/checklist', '2': '/toolbox/certificate', '3': '/' },
  },
  {
    role: 'inspector',
    tools: { '1': '/toolbox/sampling', '3': '/toolbox/kits', '4': '/toolbox/standards' },
  },
  { role: 'analyst', tools: { '1': '/toolbox/posts' } },
] as const satisfies readonly { role: string; tools: Partial<Record<(typeof steps)[number], string>> }[];

type Place = '/' | `/toolbox/${'checklist' | 'certificate' | 'sampling' | 'kits' | 'standards' | 'posts'}`;

const labels = {
  '/': 'home.new',
  '/toolbox/checklist': 'tool.checklist',
  '/toolbox/certificate': 'tool.certificate',
  '/toolbox/sampling': 'tool.sampling',
  '/toolbox/kits': 'tool.kits',
  '/toolbox/standards': 'tool.standards',
  '/toolbox/posts': 'tool.posts',
} as const satisfies Record<Place, string>;

/** What to do first, by what one came to do. */
export function FirstMinutes() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('help.title')}</h1>
      <p className="lead">{t('help.lead')}</p>
      <div className={classes.roles}>
        {roles.map(({ role, tools }) => (
          <section key={role} aria-labelledby={role}>
            <h2 id={role}>{t(`help.role.${role}`)}</h2>
            <ol>
              {steps.map((step) => (
                <li key={step}>
                  {t(`help.${role}.${step}`)} <Way to={placeOf(tools, step)} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}

const placeOf = (tools: Readonly<Record<string, Place>>, step: string): Place | undefined => tools[step];

function Way({ to }: { to: Place | undefined }) {
  const { t } = useWords();
  if (to === undefined) return null;
  return (
    <Link to={to} className="nowrap">
      {t(labels[to])}
    </Link>
  );
}
