import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Biome has every rule that needs no types; only what needs the checker is here.
const typed = {
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-condition': 'error',
  '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
  '@typescript-eslint/strict-void-return': 'off',
  '@typescript-eslint/return-await': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Fastify handlers and contract methods are async by contract, whether or not they wait.
  '@typescript-eslint/require-await': 'off',
};

const spread =
  'A long list spread into a call overflows the stack (130,000 rows did): use addAll, largest or smallest of src/lib/lists.';
const noSpread = [
  {
    selector: 'CallExpression[callee.property.name=/^(push|unshift|splice)$/] > SpreadElement',
    message: spread,
  },
  { selector: "CallExpression[callee.object.name='Math'] > SpreadElement", message: spread },
  { selector: "CallExpression[callee.object.name='String'] > SpreadElement", message: spread },
];

const clock = 'Pass the time or the random source in: the same record must give the same answer.';

export default defineConfig(
  // Mantine's PostCSS preset is untyped, and vite.config.ts does little else than name it.
  { ignores: ['dist/', 'node_modules/', '**/*.{js,mjs,cjs}', 'vite.config.ts', 'vite.dossier.config.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: {
      parserOptions: {
        project: ['src/tsconfig.json', 'bench/tsconfig.json', 'test/tsconfig.json', 'web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: { ...typed, 'no-restricted-syntax': ['error', ...noSpread] },
  },
  {
    // The files that dependency-cruiser holds to no I/O may not read the clock or roll dice either.
    files: [
      'src/{statistics,case,findings,terms,conformity,quality,movement,need,claims,amplification,media,reading}/**/*.ts',
    ],
    ignores: ['src/*/**/{io,http,cli}/**', 'src/amplification/jobs/**', '**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: clock },
        { object: 'performance', property: 'now', message: clock },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        ...noSpread,
      ],
    },
  },
  {
    // fast-check and vitest hand out loosely typed matchers; the checks that matter in tests stay on.
    files: ['test/**/*.ts', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
