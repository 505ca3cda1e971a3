import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = process.cwd();

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

/** Runs the project's own rules over a folder; answers the names of the rules broken, each once. */
async function brokenRules(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const output = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [
        join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        join(root, '.dependency-cruiser.mjs'),
        '--output-type',
        'json',
        ...paths,
      ],
      { cwd: folder, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => (stdout === '' ? reject(error ?? new Error(stderr)) : resolve(stdout)),
    );
  });
  const { summary } = JSON.parse(output) as { summary: { violations: readonly Violation[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

/** A small tree with the same folders, where each file imports what its rule forbids. */
async function inScratch(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-boundaries-'));
  try {
    const all = {
      'tsconfig.json': '{"compilerOptions":{"module":"nodenext","moduleResolution":"nodenext"}}',
      ...files,
    };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tops = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))];
    return await brokenRules(folder, tops);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const thing = 'export const thing = 1;\n';

describe('the boundaries', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'a feature of the API that imports upward',
      {
        'apps/api/src/features/identity/a.ts':
          "import { thing } from '../campaign/campaign.public.js';\nexport const a = thing;\n",
        'apps/api/src/features/campaign/campaign.public.ts': thing,
      },
      'api-identity-imports-downward-only',
    ],
    [
      'a feature of the domain that imports upward',
      {
        'libs/domain/src/case/a.ts': "import { thing } from '../submission/b.js';\nexport const a = thing;\n",
        'libs/domain/src/submission/b.ts': thing,
      },
      'domain-case-imports-downward-only',
    ],
    [
      'a feature that goes around the door of another',
      {
        'apps/api/src/features/campaign/a.ts':
          "import { thing } from '../identity/secrets.js';\nexport const a = thing;\n",
        'apps/api/src/features/identity/secrets.ts': thing,
      },
      'features-meet-at-one-door',
    ],
    [
      'a domain that reaches for the machine',
      {
        'libs/domain/src/case/a.ts':
          "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      },
      'domain-is-pure',
    ],
    [
      'a platform that knows a feature',
      {
        'apps/api/src/platform/a.ts':
          "import { thing } from '../features/case/case.public.js';\nexport const a = thing;\n",
        'apps/api/src/features/case/case.public.ts': thing,
      },
      'platform-knows-no-feature',
    ],
    [
      'a page that imports the server',
      {
        'apps/web/src/a.ts': "import { thing } from '../../api/src/b.js';\nexport const a = thing;\n",
        'apps/api/src/b.ts': thing,
      },
      'web-never-imports-api',
    ],
    [
      'two files that import each other',
      {
        'libs/domain/src/case/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
        'libs/domain/src/case/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
      },
      'no-cycles',
    ],
    [
      'a template that knows the server',
      {
        'libs/templates/src/a.ts':
          "import { thing } from '../../../apps/api/src/b.js';\nexport const a = thing;\n",
        'apps/api/src/b.ts': thing,
      },
      'templates-know-the-domain-only',
    ],
    [
      'a product that imports its tests',
      {
        'apps/api/src/a.ts': "import { thing } from '../../../test/support/b.js';\nexport const a = thing;\n",
        'test/support/b.ts': thing,
      },
      'product-does-not-import-tests',
    ],
  ])('notice %s', async (_, files, rule) => {
    expect(await inScratch(files)).toContain(rule);
  });

  test('let through what keeps to them', async () => {
    expect(
      await inScratch({
        'apps/api/src/features/campaign/a.ts':
          "import { thing } from '../identity/identity.public.js';\nexport const a = thing;\n",
        'apps/api/src/features/identity/identity.public.ts': thing,
        'libs/domain/src/submission/a.ts': "import { thing } from '../case/b.js';\nexport const a = thing;\n",
        'libs/domain/src/case/b.ts': thing,
      }),
    ).toEqual([]);
  });
});
