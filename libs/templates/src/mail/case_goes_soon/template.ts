import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** A finished case is erased on a day unless it is kept; twice ahead. */
export interface CaseGoesSoonContext {
  readonly goesOn: LegalDate;
  readonly link: string;
}

export const caseGoesSoon = mailTemplate<CaseGoesSoonContext>(import.meta.url, {
  goesOn: '2026-12-01',
  link: 'https://chorus.example/erasures/cases/sample',
});
