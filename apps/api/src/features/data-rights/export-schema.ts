import { whyInWords } from '@chorus/domain/data-rights/why-words';
import type { Language } from '@chorus/domain/identity/account';
import type { Held, PersonalData } from '../../platform/personal-data/personal-data.js';
import { exportable } from '../../platform/personal-data/personal-data.js';
import { nameInExport } from './export-rows.js';

/** The version of the form below; a change that readers of old copies would notice is a new one. */
export const exportFormat = 1;

const types: Readonly<Record<Exclude<Held, 'keyed_hash' | 'digest'>, object>> = {
  id: { description: 'A stable number, a UUID, or a list of them.' },
  account: { enum: ['you', 'somebody else', null] },
  word: { description: 'A word or words of a fixed list.' },
  figure: { description: 'A number, or yes and no.' },
  date: { type: ['string', 'null'], description: 'A day (YYYY-MM-DD) or an instant (ISO 8601, UTC).' },
  plain: {},
  sealed: { description: 'Kept encrypted; open here. A text, or what was entered as fields.' },
};

/** JSON Schema (draft 2020-12) of every file below `data/`, written from the same declarations as the files. */
export function exportSchema(declarations: readonly PersonalData[], language: Language): object {
  const tables = declarations.map((declaration) => [
    declaration.table,
    {
      description: whyInWords(declaration.table, declaration.why, language),
      type: 'array',
      items: {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(declaration.columns)
            .filter(([, held]) => exportable(held))
            .map(([name, held]) => [nameInExport(name), types[held as keyof typeof types]]),
        ),
      },
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A copy of what is kept of somebody',
    description: 'Each file below data/ is one object of this form, with the tables of its class.',
    type: 'object',
    properties: {
      format: { const: exportFormat },
      class: { enum: [...new Set(declarations.map((declaration) => declaration.class))].sort() },
      tables: { type: 'object', properties: Object.fromEntries(tables) },
    },
    required: ['format', 'class', 'tables'],
  };
}
