import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const source = fileURLToPath(new URL('receive-worker.js', import.meta.url));
// Not named in any script.
const beside = ['favicon.svg', 'receive.webmanifest', 'color-scheme.js'];

/** Writes the worker that keeps the page of deliveries on a phone, with the names of all files the page may ask for. */
export function offlineWorker(): Plugin {
  return {
    name: 'waybill-offline-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = [...filesOfPage(bundle), ...beside].map((file) => `/${file}`).toSorted();
      const template = readFileSync(source, 'utf8');
      const version = createHash('sha256')
        .update(template)
        .update(files.join('\n'))
        .digest('hex')
        .slice(0, 12);
      this.emitFile({
        type: 'asset',
        fileName: 'receive-worker.js',
        source: template.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files)),
      });
    },
  };
}

const isPage = /\/web\/src\/movement\/delivery\/page\.tsx$/;
const isWords = /\/src\/words\/catalogue\/page\/[a-z]+\.ts$/;

/** What begins every page, the page of deliveries with all it may load later, and its words in every language. */
function filesOfPage(bundle: Rolldown.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const files = new Set<string>();
  const take = (fileName: string, isLater: boolean): void => {
    const chunk = bundle[fileName];
    if (chunk === undefined || files.has(fileName)) return;
    files.add(fileName);
    if (chunk.type !== 'chunk') return;
    for (const each of chunk.imports) take(each, isLater);
    if (isLater) for (const each of chunk.dynamicImports) take(each, true);
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {};
    for (const each of [...importedCss, ...importedAssets]) files.add(each);
  };
  for (const { fileName, isEntry, facadeModuleId } of chunks) {
    if (isPage.test(facadeModuleId ?? '')) take(fileName, true);
    else if (isEntry || isWords.test(facadeModuleId ?? '')) take(fileName, false);
  }
  return files;
}
