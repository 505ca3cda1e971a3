import type { Language } from '@chorus/domain/identity/account';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import { statesThatNeedAPerson, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf, type Markup } from '../../../platform/http/page.js';
import type { WaitingFiling } from '../delivery.repository.js';
import { channelNames, pageWords } from './words.js';

export interface QueueView {
  readonly language: Language;
  readonly title: string;
  readonly counts: readonly { readonly state: SubmissionState; readonly count: number }[];
  readonly waiting: readonly WaitingFiling[];
  readonly more: boolean;
}

/** What waits for a person in a campaign, as its staff see it: states, days and references, no word of any matter. */
export function queuePage({ language, title, counts, waiting, more }: QueueView): string {
  const words = pageWords[language];
  return pageOf({
    language,
    title: `${words.queue}: ${title}`,
    body: markup`
      <h2>${words.needPerson}</h2>
      ${
        waiting.length === 0
          ? markup`<p>${words.nothingWaits}</p>`
          : markup`<ul class="rows">${waiting.map((one) => waitingLine(language, one))}</ul>`
      }
      ${more ? markup`<p class="quiet">${words.firstOf}</p>` : null}
      <h2>${words.counts}</h2>
      <dl class="panel counts">${counts.map(
        ({ state, count }) => markup`<dt>${submissionSentences[state][language]}</dt><dd>${count}</dd>`,
      )}</dl>`,
  });
}

function waitingLine(language: Language, one: WaitingFiling): Markup {
  const words = pageWords[language];
  const due = one.actBy === null ? words.dateUnknown : longDate(one.actBy, language);
  const known = statesThatNeedAPerson.find((state) => state === one.state);
  return markup`<li>
    <p><a href="/submissions/${one.submissionId}"><strong>${one.reference}</strong></a>, ${channelNames[one.channel][language]}. ${words.due}: ${due}.</p>
    <p>${known === undefined ? submissionSentences[one.state][language] : words.state[known]} ${one.ownerId === null ? words.noOwner : words.owner}</p>
  </li>`;
}
