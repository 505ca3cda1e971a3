import type { ProofKind } from '@chorus/domain/delivery/attempt';
import type { Language } from '@chorus/domain/identity/account';
import { channels, type Channel } from '@chorus/domain/playbook/channel';
import { returns } from '@chorus/domain/submission/returned';
import { afterSigning } from '@chorus/domain/submission/signing';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { longDate } from '@chorus/templates/locale';
import { markup, pageOf, type Markup, type Page } from '../../../platform/http/page.js';
import type { Addressee, SubmissionRow } from '../../submission/submission.public.js';
import type { FilingReturnRow } from '../delivery.table.js';
import { channelNames, filingNames, onPaper, pageWords, steps } from './words.js';

export interface FilingView {
  readonly language: Language;
  readonly row: SubmissionRow;
  readonly addressee: Addressee;
  /** How its newest sending came back, where it did. */
  readonly cameBack: FilingReturnRow | null;
  /** Plain date: the last day a receipt can show. */
  readonly today: string;
}

/** One filing, as its person and their helpers see it: how it stands, until when, and what to do. */
export function filingPage(view: FilingView, says: Page['says'] = null): string {
  const { language, row } = view;
  const words = pageWords[language];
  const mend = view.cameBack === null ? null : returns[view.cameBack.reason];
  return pageOf({
    language,
    title: filingNames[row.filingType][language],
    says,
    body: markup`
      <p class="lead">${submissionSentences[row.state][language]}</p>
      ${mend === null ? null : markup`<p>${mend.what[language]} ${mend.mend[language]}</p>`}
      ${datesOf(language, row)}
      <h2>${words.packet}</h2>
      ${packetOf(language, row)}
      <h2>${words.where}</h2>
      ${whereTo(language, view.addressee)}
      ${yourTurn(row.state) ? howTo(language, row) : null}
      ${maybeReported(row.state) ? reportForm(view) : null}
      ${row.state === 'reported_sent' ? proofForm(view) : null}
      <p><a href="/cases/${row.caseId}">${words.toCase}</a></p>`,
  });
}

/** The dates every page shows the same way. */
export function datesOf(
  language: Language,
  {
    reference,
    actBy,
    lastArguable,
    sendBy,
  }: Partial<Pick<SubmissionRow, 'reference' | 'sendBy'>> & Pick<SubmissionRow, 'actBy' | 'lastArguable'>,
): Markup {
  const words = pageWords[language];
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
    <p class="quiet">${actBy === null ? words.noDate : words.noticeCounts}</p>
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
  return markup`<h2>${words.report}</h2>
    <form method="post" action="/submissions/${row.id}/report">
      <label for="channel">${words.how}</label>
      <select id="channel" name="channel">${options}</select>
      ${dayAndNumber(language, today, false)}
      <button type="submit">${words.reportButton}</button>
    </form>`;
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
    <input id="number" name="number" maxlength="120" autocomplete="off"${required}>`;
}

/** The number each way gives back. */
export const proofKindOf: Readonly<Record<Channel, ProofKind>> = {
  post: 'tracking_number',
  fax: 'fax_confirmation',
  portal: 'portal_number',
  phone: 'receipt',
  email: 'receipt',
};

const yourTurn = (state: SubmissionState): boolean =>
  ['handed_to_person', 'held_locally', 'failed', 'bounced', 'rejected_by_recipient'].includes(state);

/** Whoever sent it themselves may say so, also of what still waits to leave from here. */
const maybeReported = (state: SubmissionState): boolean =>
  yourTurn(state) || ['signed', 'queued', 'released', 'uncertain'].includes(state);
