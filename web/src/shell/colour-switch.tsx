import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useWords } from '../i18n/index';
import classes from './header.module.css';

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

export function ColourSwitch() {
  const { t } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <select
      aria-label={t('scheme.label')}
      className={classes.select}
      value={colorScheme}
      onChange={(event) => setColorScheme(schemes.find((scheme) => scheme === event.target.value) ?? 'auto')}
    >
      {schemes.map((scheme) => (
        <option key={scheme} value={scheme}>
          {t(`scheme.${scheme}`)}
        </option>
      ))}
    </select>
  );
}
