import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/index';
import classes from './toolbox.module.css';
import { tools } from './tools';

/** Every tool, and in a sentence what it is for. */
export function ToolboxPage() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('nav.toolbox')}</h1>
      <p className="lead">{t('toolbox.lead')}</p>
      <ul className={classes.tools}>
        {tools.map(({ to, name }) => (
          <li key={to}>
            <h2>
              <Link to={to}>{t(`tool.${name}`)}</Link>
            </h2>
            <p>{t(`tool.${name}.does`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
