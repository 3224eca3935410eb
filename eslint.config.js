import tseslint from 'typescript-eslint';

/** Google's globals: only `src/google.ts` may name them; everything else takes them as a `Host`. */
const googleGlobals = [
  'SpreadsheetApp',
  'Sheets',
  'Drive',
  'DriveApp',
  'LockService',
  'PropertiesService',
  'Session',
  'Utilities',
  'HtmlService',
  'MailApp',
  'ScriptApp',
  'UrlFetchApp',
  'CacheService',
  'Logger',
  'Browser',
];

/** Absent from Apps Script: the bundle may not use them. */
const nodeGlobals = [
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'crypto',
  'performance',
  'atob',
  'btoa',
];

export default tseslint.config(
  { ignores: ['build/out/', 'build/local/', 'out/', 'coverage/', 'reports/'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
    },
  },
  {
    files: ['src/**/*.ts'],
    // Pages run in a browser, the local host in Node.
    ignores: ['src/google.ts', 'src/local/**', 'src/ui/**'],
    rules: { 'no-restricted-globals': ['error', ...googleGlobals, ...nodeGlobals] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
