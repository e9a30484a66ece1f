import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

// What may leave the page, or outlive it outside the encrypted store. Only fetch has its places, see below.
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const memory = ['localStorage', 'sessionStorage'];
const globalObjects = ['window', 'globalThis', 'self'];

/** @param {string[]} names @param {string} message @returns {import('eslint').Linter.RulesRecord} */
const restrict = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    { property: 'sendBeacon', message: 'No data leaves the browser.' },
    ...globalObjects.flatMap((object) => names.map((property) => ({ object, property, message }))),
  ],
});
const closed = 'No data leaves the browser: only the place named in eslint.config.js may do this.';

export default defineConfig(
  globalIgnores(['.svelte-kit/', 'build/', 'test-results/', 'tests/fixtures/']),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'performance',
          'setInterval',
          'Buffer',
          'TextEncoder',
          'PerformanceObserver',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // plain maps and addresses inside a function are meant to be plain
      'svelte/prefer-svelte-reactivity': 'off',
      // the language switch goes to the address it is at, with another query
      'svelte/no-navigation-without-resolve': ['error', { ignoreGoto: true }],
    },
  },
  {
    // Playwright reads from this pattern which fixtures a fixture needs
    files: ['tests/browser/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // a promise that nobody waits for is a fault that nobody sees
    files: ['src/lib/**/*.ts', 'src/service-worker/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    // the compiler knows the names
    files: ['**/*.ts', '**/*.svelte'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'svelte/no-at-html-tags': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['$lib', '$lib/*', '$service-worker', '$app/environment', '$env/*'],
              message: 'Use #lib/… with a file name; the others are gone in the next Kit.',
            },
          ],
        },
      ],
      ...restrict([...network, ...memory], closed),
    },
  },
  {
    // the region's profile that a host lays beside the page, fetched like any part of it
    files: ['src/lib/app/host-profile.ts', 'src/service-worker/index.ts'],
    rules: restrict([...network.filter((name) => name !== 'fetch'), ...memory], closed),
  },
  {
    // the trial on the page about privacy: it tries every way out, and the browser must stop each
    files: ['src/lib/app/leak-trial.svelte.ts', 'src/lib/workers/leak-trial.ts'],
    rules: {
      'no-restricted-globals': ['error', ...memory.map((name) => ({ name, message: closed }))],
      'no-restricted-properties': 'off',
    },
  },
  {
    // a component gets its addresses from the page, made with resolve(); one of its own would break
    // under a sub-path
    files: ['src/lib/ui/**'],
    rules: {
      'svelte/no-navigation-without-resolve': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name=/^(href|src)$/] > SvelteLiteral[value=/^[^#]/]',
          message: 'Take the address as a prop.',
        },
      ],
    },
  },
  {
    // same files in, same figures out
    files: ['domain', 'formats', 'traffic', 'deliveries', 'indicators', 'disclosure'].map(
      (room) => `src/lib/${room}/**`,
    ),
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'NewExpression[callee.name="Date"][arguments.length=0]',
          'CallExpression[callee.name="Date"]',
          'MemberExpression[object.name="Date"][property.name="now"]',
          'MemberExpression[object.name="Math"][property.name="random"]',
          'MemberExpression[object.name="performance"][property.name="now"]',
          'MemberExpression[object.name="crypto"][property.name=/^(getRandomValues|randomUUID)$/]',
        ].map((selector) => ({ selector, message: 'Clock and chance come in as arguments.' })),
      ],
    },
  },
);
