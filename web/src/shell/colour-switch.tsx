import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './header.module.css';

const schemes = ['auto', 'light', 'dark'] as const satisfies readonly MantineColorScheme[];

export function ColourSwitch() {
  const { t } = useTranslation();
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
