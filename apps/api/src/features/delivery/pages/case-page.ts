import type { CaseState } from '@chorus/domain/case/case';
import { caseStops } from '@chorus/domain/delivery/standing-to-send';
import type { Language } from '@chorus/domain/identity/account';
import type { PersonId } from '@chorus/domain/shared/ids';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf, type Markup, type Page } from '../../../platform/http/page.js';
import type { SubmissionRow } from '../../submission/submission.public.js';
import { noticeDateForm } from './settle-forms.js';
import { datesOf } from './filing-page.js';
import { caseStates, filingNames, pageWords } from './words.js';

export interface CaseView {
  readonly language: Language;
  readonly id: string;
  readonly state: CaseState;
  readonly actBy: string | null;
  readonly lastArguable: string | null;
  readonly filings: readonly SubmissionRow[];
  /** The reader may write down what the notice says. */
  readonly writes: boolean;
  /** The person, to whoever may ask who saw what of theirs. */
  readonly seenBy: PersonId | null;
}

/** A case, as its person and their helpers see it: its soonest dates and every paper of it. */
export function casePage(
  { language, id, state, filings, writes, seenBy, ...dates }: CaseView,
  says: Page['says'] = null,
): string {
  const words = pageWords[language];
  const asked = writes && !caseStops(state);
  const over = state === 'withdrawn' || state === 'closed';
  return pageOf({
    language,
    title: words.case,
    says,
    body: markup`
      <p class="lead">${caseStates[state][language]}</p>
      ${over && dates.actBy === null ? null : datesOf(language, dates, asked)}
      ${asked ? noticeDateForm(language, `/cases/${id}/date`, dates.actBy) : null}
      <h2>${words.filings}</h2>
      ${
        filings.length === 0
          ? markup`<p>${words.noFilings}</p>`
          : markup`<ul class="rows">${filings.map((row) => filingLine(language, row))}</ul>`
      }
      ${seenBy === null ? null : markup`<p><a href="/persons/${seenBy}/seen">${pageWords[language].seen}</a></p>`}`,
  });
}

function filingLine(language: Language, row: SubmissionRow): Markup {
  const words = pageWords[language];
  const due = row.actBy === null ? null : markup` ${words.actBy}: ${longDate(row.actBy, language)}.`;
  return markup`<li>
    <p><a href="/submissions/${row.id}">${filingNames[row.filingType][language]}, ${row.reference}</a></p>
    <p>${submissionSentences[row.state][language]}${due}</p>
  </li>`;
}
