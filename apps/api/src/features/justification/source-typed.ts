import type { StatementSource } from '@chorus/domain/justification/statements';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { PlainDate } from '@chorus/domain/shared/calendar';

export interface SourceTyped {
  readonly kind: StatementSource['kind'];
  readonly title?: string | null;
  readonly dated?: string | null;
  readonly page?: string | null;
  readonly instrument?: string | null;
  readonly rater?: string | null;
  readonly identifier?: string | null;
  readonly readOn?: string | null;
  readonly readBy?: string | null;
}

/** A day that was not given is an empty one, which no source may have. */
const day = (text: string | null | undefined): PlainDate =>
  text == null || text === '' ? ('' as PlainDate) : plainDate(text);

/** Where a sentence comes from, as typed; whether it is complete the domain says. */
export function readSource(typed: SourceTyped): StatementSource {
  const text = (value: string | null | undefined): string => (value ?? '').trim().slice(0, 300);
  const page = typed.page == null || typed.page.trim() === '' ? null : text(typed.page);
  switch (typed.kind) {
    case 'chart':
      return { kind: 'chart', title: text(typed.title), dated: day(typed.dated), page };
    case 'measure':
      return {
        kind: 'measure',
        instrument: text(typed.instrument),
        dated: day(typed.dated),
        rater: text(typed.rater),
      };
    case 'publication':
      return {
        kind: 'publication',
        identifier: text(typed.identifier),
        readOn: day(typed.readOn),
        readBy: text(typed.readBy),
      };
    case 'patient_account':
      return { kind: 'patient_account', dated: day(typed.dated) };
    case 'notice':
      return { kind: 'notice', page };
    case 'clinician':
      return { kind: 'clinician' };
  }
}
