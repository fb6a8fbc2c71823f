import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

const root = join(import.meta.dirname, '../..');

/**
 * Tests load what was built in place of the sources: what people run is what is tested, and nothing is compiled a second
 * time in each test process. `npm test` builds first and asks for it; `npx vitest` while one writes takes the sources.
 */
export const asBuilt = (): Plugin => ({
  name: 'as-built',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const built = found && builtOf(found.id.split('?')[0] ?? '');
    return built && existsSync(built) ? { id: built, external: true } : found;
  },
});

const builtOf = (file: string): string | undefined =>
  file.startsWith(`${root}/src/`) && file.endsWith('.ts') && !file.endsWith('.test.ts')
    ? `${root}/dist${file.slice(root.length, -'.ts'.length)}.js`
    : undefined;
