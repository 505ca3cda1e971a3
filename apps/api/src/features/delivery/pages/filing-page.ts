import { readersOf } from '@chorus/domain/consent/text-readers';
import type { CaseState } from '@chorus/domain/case/case';
import { caseEnd, caseStops } from '@chorus/domain/delivery/standing-to-send';
import type { Language } from '@chorus/domain/identity/account';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import { statesThatFollowTheCase } from '@chorus/domain/submission/redating';
import { returns } from '@chorus/domain/submission/returned';
import { afterSigning } from '@chorus/domain/submission/signing';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf, type Markup, type Page } from '../../../platform/http/page.js';
import type { Addressee, SubmissionRow } from '../../submission/submission.public.js';
import type { FilingReturnRow } from '../delivery.table.js';
import { cameBackForm, noticeDateForm, settleForms } from './settle-forms.js';
import { settleWords } from './settle-words.js';
import { channelNames, filingNames, onPaper, pageWords, steps } from './words.js';

export interface FilingView {
  readonly language: Language;
  readonly row: SubmissionRow;
  /** Null: whoever looks settles what waits and sees none of the papers. */
  readonly addressee: Addressee | null;
  /** What the reader may do: act for the person, settle what waits, write down what the notice says. */
  readonly may: { readonly act: boolean; readonly settle: boolean; readonly write: boolean };
  readonly caseState: CaseState;
  /** Its newest try; null before its first release. */
  readonly attemptId: string | null;
  /** The way its newest sending went. */
  readonly way: Channel;
  /** How its newest sending came back, where it did. */
  readonly cameBack: FilingReturnRow | null;
  /** Plain date: the last day a receipt can show. */
  readonly today: string;
}

/** One filing, as its person and their helpers see it: how it stands, until when, and what to do. */
export function filingPage(view: FilingView, says: Page['says'] = null): string {
  const { language, row, addressee, may, caseState } = view;
  const words = pageWords[language];
  const mend = view.cameBack === null ? null : returns[view.cameBack.reason];
  const over = caseEnd(caseState) !== null;
  const { attemptId, today } = view;
  const settling = { language, submissionId: row.id, attemptId, acts: may.act, over, today };
  const dated = may.write && !caseStops(caseState) && isOne(statesThatFollowTheCase, row.state);
  return pageOf({
    language,
    title: filingNames[row.filingType][language],
    says,
    body: markup`
      <p class="lead">${submissionSentences[row.state][language]}</p>
      ${mend === null ? null : markup`<p>${mend.what[language]} ${mend.mend[language]}</p>`}
      ${datesOf(language, row, dated)}
      ${dated ? noticeDateForm(language, `/submissions/${row.id}/date`, row.actBy) : null}
      ${row.state === 'uncertain' && may.settle ? settleForms(settling) : null}
      ${addressee === null ? markup`<p class="quiet">${settleWords[language].staffOnly}</p>` : papersOf(view, addressee, over)}
      ${may.act && maybeReported(row.state) && !over ? reportForm(view) : null}
      ${may.act && row.state === 'reported_sent' ? proofForm(view) : null}
      ${may.settle && mayComeBack(row.state) ? cameBackForm(settling) : null}
      ${addressee === null ? null : markup`<p><a href="/cases/${row.caseId}">${words.toCase}</a></p>`}`,
  });
}

function papersOf({ language, row }: FilingView, addressee: Addressee, over: boolean): Markup {
  const words = pageWords[language];
  return markup`<h2>${words.packet}</h2>
    ${packetOf(language, row)}
    <h2>${words.where}</h2>
    ${whereTo(language, addressee)}
    ${yourTurn(row.state) && !over ? howTo(language, row) : null}`;
}

/** The dates every page shows the same way. `asked`: the form that takes another date stands beside them. */
export function datesOf(
  language: Language,
  {
    reference,
    actBy,
    lastArguable,
    sendBy,
  }: Partial<Pick<SubmissionRow, 'reference' | 'sendBy'>> & Pick<SubmissionRow, 'actBy' | 'lastArguable'>,
  asked: boolean,
): Markup {
  const words = pageWords[language];
  const ask = actBy === null ? words.lookForDate : words.tellDate;
  const line = (term: string, day: string | null | undefined) =>
    day == null
      ? null
      : markup`<dt>${term}</dt><dd><time datetime="${day}">${longDate(day, language)}</time></dd>`;
  return markup`<section class="panel" aria-label="${words.dates}">
    <dl>
      ${reference === undefined ? null : markup`<dt>${words.reference}</dt><dd>${reference}</dd>`}
      ${line(words.actBy, actBy)}
      ${line(words.sendBy, sendBy)}
      ${line(words.lastArguable, lastArguable)}
    </dl>
    <p class="quiet">${actBy === null ? words.noDate : words.noticeCounts} ${asked ? ask : null}</p>
  </section>`;
}

function packetOf(language: Language, { id, documentHash, packetFileId }: SubmissionRow): Markup {
  const words = pageWords[language];
  if (documentHash === null && packetFileId === null) return markup`<p>${words.noPacket}</p>`;
  return markup`<ul class="actions">
    <li><a class="button" href="/submissions/${id}/document.pdf">${words.pdf}</a></li>
    <li><a class="button second" href="/submissions/${id}/document.html">${words.html}</a></li>
  </ul>`;
}

function whereTo(language: Language, { name, lines, channel, address, source }: Addressee): Markup {
  const words = pageWords[language];
  const way = channel === 'post' ? lines : address;
  return markup`<p class="quiet">${channelNames[channel][language]}</p>
    <address>${[name, ...way].join('\n')}</address>
    <p class="quiet">${source === 'published' ? words.published : words.fromNotice}</p>`;
}

function howTo(language: Language, { channel, signatureRule }: SubmissionRow): Markup {
  const left = afterSigning(signatureRule);
  const all = [...(left === 'nothing' ? [] : [onPaper[left][language]]), ...steps[channel][language]];
  return markup`<h2>${pageWords[language].steps}</h2>
    <ol>${all.map((step) => markup`<li>${step}</li>`)}</ol>`;
}

function reportForm({ language, row, today }: FilingView): Markup {
  const words = pageWords[language];
  const options = channels.map((channel) => {
    const chosen = channel === row.channel ? markup` selected` : null;
    return markup`<option value="${channel}"${chosen}>${channelNames[channel][language]}</option>`;
  });
  const form = markup`<form method="post" action="/submissions/${row.id}/report">
      <label for="channel">${words.how}</label>
      <select id="channel" name="channel">${options}</select>
      ${dayAndNumber(language, today, false)}
      <button type="submit">${words.reportButton}</button>
    </form>`;
  // Where something else is asked first, it is folded: one question stands on the page.
  return yourTurn(row.state)
    ? markup`<h2>${words.report}</h2>${form}`
    : markup`<details><summary>${words.report}</summary>${form}</details>`;
}

function proofForm({ language, row, today }: FilingView): Markup {
  const words = pageWords[language];
  return markup`<h2>${words.addProof}</h2>
    <form method="post" action="/submissions/${row.id}/proof">
      ${dayAndNumber(language, today, true)}
      <button type="submit">${words.proofButton}</button>
    </form>
    <form method="post" action="/submissions/${row.id}/undo">
      <button class="second" type="submit">${words.undo}</button>
    </form>`;
}

function dayAndNumber(language: Language, today: string, needed: boolean): Markup {
  const words = pageWords[language];
  const required = needed ? markup` required` : null;
  return markup`<label for="day">${words.sentOn}</label>
    <input id="day" name="day" type="date" max="${today}" required>
    <label for="number">${words.number}</label>
    <input id="number" name="number" maxlength="120" autocomplete="off" aria-describedby="number-readers"${required}>
    <p class="quiet" id="number-readers">${readersOf('GivenProofInput.value', language)}</p>`;
}

const yourTurn = (state: SubmissionState): boolean =>
  ['handed_to_person', 'held_locally', 'failed', 'bounced', 'rejected_by_recipient'].includes(state);

/** Whoever sent it themselves may say so, also of what still waits to leave from here. */
const maybeReported = (state: SubmissionState): boolean =>
  yourTurn(state) || ['signed', 'queued', 'released', 'uncertain'].includes(state);

/** Counts as sent, as far as anybody knows: only that can come back. */
const mayComeBack = (state: SubmissionState): boolean => ['sent', 'reported_sent', 'proved'].includes(state);

const isOne = (states: readonly SubmissionState[], state: SubmissionState): boolean => states.includes(state);
