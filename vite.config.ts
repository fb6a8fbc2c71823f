import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import simpleVars from 'postcss-simple-vars';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('web'),
  plugins: [react()],
  css: {
    postcss: {
      plugins: [
        mantine(),
        // The widths at which Mantine's own components change, so that our media queries agree with them.
        simpleVars({
          variables: {
            'mantine-breakpoint-xs': '36em',
            'mantine-breakpoint-sm': '48em',
            'mantine-breakpoint-md': '62em',
            'mantine-breakpoint-lg': '75em',
            'mantine-breakpoint-xl': '88em',
          },
        }),
      ],
    },
  },
  build: { outDir: here('dist/web'), emptyOutDir: true, target: 'es2023' },
  server: {
    // The page shares schemas with src/, which lies outside the Vite root.
    fs: { allow: [here('.')] },
    proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? '8340'}` },
  },
});
