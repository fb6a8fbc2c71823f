import { createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef3fa',
  '#d9e4f2',
  '#b0c7e4',
  '#84a9d6',
  '#5f8fca',
  '#477fc3',
  '#1f5aa6',
  '#1a4d8f',
  '#153f76',
  '#0f305c',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: 6,
  colors: { ink },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--serif)', fontWeight: '600' },
  defaultRadius: 2,
  cursorType: 'pointer',
  respectReducedMotion: true,
});
