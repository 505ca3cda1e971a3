import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const thing = 'export const thing = 1;\n';
const imports = (from: string): string => `import { thing } from '${from}';\nexport const other = thing;\n`;

/** A small tree with the folders of ours. Each of these files imports what the rule beside it forbids. */
const breaking: readonly (readonly [what: string, file: string, text: string, rule: string])[] = [
  [
    'a feature of the API that imports upward',
    'apps/api/src/features/identity/upward.ts',
    imports('../campaign/campaign.public.js'),
    'api-identity-imports-downward-only',
  ],
  [
    'a feature of the domain that imports upward',
    'libs/domain/src/case/upward.ts',
    imports('../submission/thing.js'),
    'domain-case-imports-downward-only',
  ],
  [
    'a feature that goes around the door of another',
    'apps/api/src/features/campaign/around.ts',
    imports('../identity/secrets.js'),
    'features-meet-at-one-door',
  ],
  [
    'a domain that reaches for the machine',
    'libs/domain/src/case/reaching.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    'domain-is-pure',
  ],
  [
    'a platform that knows a feature',
    'apps/api/src/platform/knowing.ts',
    imports('../features/campaign/campaign.public.js'),
    'platform-knows-no-feature',
  ],
  [
    'a page that imports the server',
    'apps/web/src/serving.ts',
    imports('../../api/src/thing.js'),
    'web-never-imports-api',
  ],
  [
    'two files that import each other',
    'libs/domain/src/case/one.ts',
    "import { two } from './two.js';\nexport const one = () => two;\n",
    'no-cycles',
  ],
  [
    'a template that knows the server',
    'libs/templates/src/knowing.ts',
    imports('../../../apps/api/src/thing.js'),
    'templates-know-the-domain-only',
  ],
  [
    'a product that imports its tests',
    'apps/api/src/testing.ts',
    imports('../../../test/support/thing.js'),
    'product-does-not-import-tests',
  ],
];

const keeping = ['apps/api/src/features/campaign/below.ts', 'libs/domain/src/submission/below.ts'] as const;

const tree: Readonly<Record<string, string>> = {
  'tsconfig.json': '{"compilerOptions":{"module":"nodenext","moduleResolution":"nodenext"}}',
  ...Object.fromEntries(breaking.map(([, file, text]) => [file, text])),
  'libs/domain/src/case/two.ts': "import { one } from './one.js';\nexport const two = () => one;\n",
  [keeping[0]]: imports('../identity/identity.public.js'),
  [keeping[1]]: imports('../case/thing.js'),
  'apps/api/src/features/campaign/campaign.public.ts': thing,
  'apps/api/src/features/identity/identity.public.ts': thing,
  'apps/api/src/features/identity/secrets.ts': thing,
  'apps/api/src/thing.ts': thing,
  'libs/domain/src/case/thing.ts': thing,
  'libs/domain/src/submission/thing.ts': thing,
  'test/support/thing.ts': thing,
};

/** Runs the project's own rules over a folder. */
async function broken(folder: string): Promise<readonly Violation[]> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
        'apps',
        'libs',
        'test',
      ],
      { cwd: folder, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => (stdout === '' ? reject(error ?? new Error(stderr)) : resolve(stdout)),
    );
  });
  return (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

describe('the boundaries', () => {
  let violations: readonly Violation[];
  const of = (file: string): readonly string[] =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chorus-boundaries-'));
    try {
      for (const [path, text] of Object.entries(tree)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      violations = await broken(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(breaking)('notice %s', (_, file, __, rule) => {
    expect(of(file)).toContain(rule);
  });

  test.each(keeping)('let through what keeps to them: %s', (file) => {
    expect(of(file)).toEqual([]);
  });
});
