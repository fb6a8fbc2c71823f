import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type Bodies, readDescription, type ServerDescription } from './support/described.js';
import { type FindShape, loadShapes, type Shape, type Side } from './support/shapes.js';

const file = join(import.meta.dirname, '../web/src/paths.d.ts');

test('web/src/paths.d.ts is what the server describes', async () => {
  const document = await readDescription();
  const shapes = nameShapes(document, await loadShapes());
  const types = await openapiTS(JSON.stringify(document), {
    alphabetize: true,
    // What has a default may be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => {
      const type = (schema as { [mark]?: string })[mark];
      return type === undefined ? undefined : ts.factory.createTypeReferenceNode(type);
    },
  });
  await expect(
    [
      '// Written by test/page-paths.test.ts from what the server says of itself.',
      "import type { input, output } from 'zod';",
      ...[...new Set(shapes.map(({ folder }) => folder))]
        .sort()
        .map((folder) => `import type * as ${nameOf(folder)} from '../../src/${folder}/api';`),
      '',
      astToString(types),
    ].join('\n'),
    'to write it anew: npx vitest run test/page-paths.test.ts -u',
  ).toMatchFileSnapshot(file);
});

const mark = 'x-type';
const nameOf = (folder: string): string =>
  folder.replaceAll(/\/(.)/g, (_, letter: string) => letter.toUpperCase());

/** Puts our own types in the place of their forms, and leaves out the errors, which the page reads as one. */
function nameShapes(document: ServerDescription, find: FindShape): Shape[] {
  const named = new Map<string, Shape>();
  const name = ({ content = {} }: Bodies, side: Side): void => {
    for (const body of Object.values(content)) {
      const shape = find(body.schema, side);
      if (!shape) continue;
      const type = `${nameOf(shape.folder)}.${shape.name}.${side}`;
      named.set(type, shape);
      body.schema = { $ref: `#/components/schemas/${type}` };
    }
  };
  for (const { requestBody, responses } of Object.values(document.paths).flatMap((item) =>
    Object.values(item),
  )) {
    if (requestBody) name(requestBody, 'input');
    for (const [status, response] of Object.entries(responses))
      if (status.startsWith('2')) name(response, 'output');
      else delete responses[status];
  }
  const schemas = [...named].map(([type, { folder, name }]) => [
    type,
    { [mark]: `${type.split('.').at(-1)}<typeof ${nameOf(folder)}.${name}>` },
  ]);
  document.components = { schemas: Object.fromEntries(schemas) };
  return [...named.values()];
}
