import { readersOf } from '@chorus/domain/consent/text-readers';
import { uncertainDecisions, type UncertainDecision } from '@chorus/domain/delivery/attempt-moves';
import type { ProofKind } from '@chorus/domain/delivery/attempt';
import type { Language } from '@chorus/domain/identity/account';
import type { Channel } from '@chorus/domain/playbook/channel';
import { returnReasons, returns } from '@chorus/domain/submission/returned';
import { markup, type Markup } from '../../../platform/http/page.js';
import { settleWords } from './settle-words.js';

/** The number each way gives back. */
export const proofKindOf: Readonly<Record<Channel, ProofKind>> = {
  post: 'tracking_number',
  fax: 'fax_confirmation',
  portal: 'portal_number',
  phone: 'receipt',
  email: 'receipt',
};

export interface Settling {
  readonly language: Language;
  readonly submissionId: string;
  /** The try that is asked about: a page opened earlier decides nothing about a later one. */
  readonly attemptId: string | null;
  /** Acts for the person; else a member of an organization that settles its queue. */
  readonly acts: boolean;
  /** Its case has ended: what became of it is still asked, and nothing is sent. */
  readonly over: boolean;
  readonly today: string;
}

/** What a person found out about a filing of which nobody knows whether it arrived. */
export function settleForms({ language, submissionId, attemptId, acts, over, today }: Settling): Markup {
  const words = settleWords[language];
  const action = `/submissions/${submissionId}/settle`;
  const about = markup`<input type="hidden" name="attempt" value="${attemptId ?? ''}">`;
  const decide = (decision: UncertainDecision, button: string, means: string): Markup =>
    markup`<li><form method="post" action="${action}">
      ${about}
      <p class="quiet">${means}</p>
      <button class="second" type="submit" name="decision" value="${decision}">${button}</button>
    </form></li>`;
  return markup`<h2>${words.settle}</h2>
    <p>${over ? words.over : words.askFirst}</p>
    <form class="panel" method="post" action="${action}">
      ${about}
      <label for="shows">${words.shows}</label>
      <select id="shows" name="shows">
        <option value="said">${words.saidSo}</option>
        <option value="number">${words.confirmed}</option>
      </select>
      <label for="what">${words.what}</label>
      <input id="what" name="what" maxlength="120" autocomplete="off" aria-describedby="what-readers" required>
      <p class="quiet" id="what-readers">${readersOf('GivenProofInput.value', language)}</p>
      <label for="arrivedOn">${words.arrivedOn}</label>
      <input id="arrivedOn" name="day" type="date" max="${today}" required>
      <button type="submit" name="decision" value="it_arrived">${words.arrived}</button>
    </form>
    <ul class="choices">
      ${decide('it_did_not', words.didNot, words.didNotMeans)}
      ${over ? null : decide('send_again', words.again, words.againMeans)}
      ${over ? null : decide('send_myself', acts ? words.myself : words.theirs, acts ? words.myselfMeans : words.theirsMeans)}
    </ul>`;
}

/** The decision a pressed button carries; null for anything else. */
export const decisionOf = (value: unknown): UncertainDecision | null =>
  uncertainDecisions.find((known) => known === value) ?? null;

/** Something that counted as sent came back. Folded: most of what is sent arrives. */
export function cameBackForm({ language, submissionId, today }: Settling): Markup {
  const words = settleWords[language];
  const reasons = returnReasons.map(
    (reason) => markup`<option value="${reason}">${returns[reason].what[language]}</option>`,
  );
  return markup`<details>
    <summary>${words.cameBack}</summary>
    <form method="post" action="/submissions/${submissionId}/returned">
      <label for="reason">${words.why}</label>
      <select id="reason" name="reason" required>
        <option value="">${words.choose}</option>
        ${reasons}
      </select>
      <label for="returnedOn">${words.cameBackOn}</label>
      <input id="returnedOn" name="day" type="date" max="${today}" required>
      <button type="submit">${words.cameBackButton}</button>
    </form>
  </details>`;
}

/** The date a notice prints, from whoever holds it. Open where none is known. */
export function noticeDateForm(language: Language, action: string, actBy: string | null): Markup {
  const words = settleWords[language];
  const open = actBy === null ? markup` open` : null;
  return markup`<details${open}>
    <summary>${actBy === null ? words.firstDate : words.otherDate}</summary>
    <form method="post" action="${action}">
      <label for="noticeDay">${words.whichDate}</label>
      <input id="noticeDay" name="day" type="date" required>
      ${actBy === null ? null : markup`<p><label><input class="tick" type="checkbox" name="later" value="yes"> ${words.laterIsRight}</label></p>`}
      <button type="submit">${words.keepDate}</button>
    </form>
  </details>`;
}
