import { readFileSync } from 'node:fs';

/** Reads a template file that lies beside the module; the build copies `.hbs` files next to the compiled code. */
export function sourceBeside(moduleUrl: string, file: string): string {
  return readFileSync(new URL(file, moduleUrl), 'utf8');
}

const beside = (name: string): string => sourceBeside(import.meta.url, `./partials/${name}.hbs`);

/** Parts that several filings share. */
export const letterPartials: Readonly<Record<string, string>> = {
  identity: beside('identity'),
  'appeal-body': beside('appeal-body'),
  evidence: beside('evidence'),
  enclosures: beside('enclosures'),
};
