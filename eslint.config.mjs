import tseslint from 'typescript-eslint';
import { noComparingKinds } from './scripts/lint/no-comparing-kinds.mjs';

/** `process.env` has one reader, so that every setting is validated, named and listed in one place. */
const onlyConfigReadsTheEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only platform/config reads the environment; ask for CONFIG.',
};

/** What a kind of campaign may not be compared in: whatever works for every kind, the ones of tomorrow too. */
const worksForEveryKind = 'assignment,submission,delivery,outcome,complaint,justification,hearing';

/**
 * Whatever opens a connection is in platform/outbound, where addresses are judged; the demo speaks to its own server, the
 * queue and the database have drivers of their own. Listening, and types, are free.
 */
const outboundOnly = 'Connections are opened by platform/outbound, which judges where they lead.';
const connecting = {
  net: ['connect', 'createConnection', 'Socket'],
  tls: ['connect', 'TLSSocket'],
  http: ['request', 'get', 'Agent', 'ClientRequest', 'globalAgent'],
  https: ['request', 'get', 'Agent', 'globalAgent'],
};
const wholly = ['http2', 'dgram', 'undici', 'axios', 'got', 'node-fetch', 'ws'];
/** @param {readonly string[]} speakers libraries that connect by themselves, beyond those that nobody needs */
const noOtherConnections = (speakers) => ({
  'no-restricted-globals': [
    'error',
    ...['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({
      name,
      message: outboundOnly,
    })),
  ],
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      paths: [
        ...Object.entries(connecting).flatMap(([name, importNames]) =>
          [name, `node:${name}`].map((each) => ({
            name: each,
            importNames: ['default', ...importNames],
            message: outboundOnly,
            allowTypeImports: true,
          })),
        ),
        ...[...wholly, ...speakers]
          .flatMap((name) => [name, `node:${name}`])
          .map((name) => ({ name, message: outboundOnly, allowTypeImports: true })),
      ],
    },
  ],
});
/** The ways around an import and a global that need no import and no global. */
const noOtherConnectionsBySyntax = [
  {
    selector: "MemberExpression[object.name='globalThis'][property.name=/^(fetch|WebSocket|EventSource)$/]",
    message: outboundOnly,
  },
  {
    selector: 'ImportExpression[source.value=/^(node:)?(net|tls|https?|http2|dgram|undici)$/]',
    message: outboundOnly,
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/*.generated.ts',
      '.chorus/**',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-function-type': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/config/**', '**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-syntax': ['error', onlyConfigReadsTheEnvironment, ...noOtherConnectionsBySyntax],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [
      'apps/api/src/platform/outbound/**',
      'apps/api/src/demo/api.ts',
      '**/*.test.ts',
      '**/testing/**',
    ],
    rules: noOtherConnections(['nodemailer']),
  },
  {
    // Gives the library connections that the guard opened.
    files: ['apps/api/src/platform/transport/smtp-transport.ts'],
    rules: noOtherConnections([]),
  },
  {
    files: [`{apps,libs}/*/src/**/{${worksForEveryKind}}/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.given.ts', '**/testing/**'],
    plugins: { chorus: { rules: { 'no-comparing-kinds': noComparingKinds } } },
    rules: { 'chorus/no-comparing-kinds': 'error' },
  },
  {
    files: ['test/bench/**', 'scripts/**', 'test/support/**'],
    rules: { 'no-console': 'off' },
  },
);
