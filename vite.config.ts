import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import mantine from 'postcss-preset-mantine';
import { defineConfig } from 'vite';
import { offlineWorker } from './web/offline-worker.js';
import { precompress } from './web/precompress.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('web'),
  plugins: [react(), offlineWorker(), precompress()],
  css: { postcss: { plugins: [mantine()] } },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: {
      // The page uses some of what it shares with the server, and is not to carry the rest.
      treeshake: {
        moduleSideEffects: [
          { test: /(?<!web)[\\/]src[\\/](?:words|lib|case|findings)[\\/]/, sideEffects: false },
        ],
      },
    },
  },
  server: {
    // The page shares schemas with src/, which lies outside the Vite root.
    fs: { allow: [here('.')] },
    proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? '8340'}` },
  },
});
