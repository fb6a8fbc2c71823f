import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const chosenDark = /\[data-mantine-color-scheme=["']?dark["']?\]/;

/** On the page a reader chooses light or dark, and a script notes it. Where no script runs, the system's choice stands. */
const darkByMedia = {
  postcssPlugin: 'dark-by-media',
  // biome-ignore lint/suspicious/noExplicitAny: PostCSS is no dependency of ours, only Vite's
  Once(css: any, { AtRule }: any) {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    css.walkRules((rule: any) => {
      rule.selector = rule.selector.replace(':root[data-mantine-color-scheme]', ':root');
      if (!chosenDark.test(rule.selector)) return;
      const dark = rule.clone({ selector: rule.selector.replace(chosenDark, ':root') });
      const media = new AtRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' });
      media.append(dark);
      rule.replaceWith(media);
    });
  },
};

/** The views of the page, to be drawn by Node: one module with everything in it, and its style sheet. */
export default defineConfig({
  root: here('web'),
  publicDir: false,
  plugins: [react()],
  css: { postcss: { plugins: [mantine(), darkByMedia] } },
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    ssr: here('web/src/dossier/render.tsx'),
    outDir: here('dist/dossier'),
    emptyOutDir: true,
    ssrEmitAssets: true,
    cssCodeSplit: false,
    target: 'node20',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What the page loads when it is asked for is all in here.
      checks: { ineffectiveDynamicImport: false },
      output: { entryFileNames: 'render.js', assetFileNames: '[name][extname]' },
    },
  },
});
