import type { CaseState } from '@chorus/domain/case/case';
import { sentenceShown, wordingOf } from '@chorus/domain/consent/wording';
import type { Language } from '@chorus/domain/identity/account';
import type { AuthorityBasis } from '@chorus/domain/identity/authority';
import type { FilingType } from '@chorus/domain/playbook/filing-type';
import { submissionSentences } from '@chorus/domain/submission/submission-sentences';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { longDate } from '@chorus/templates/locale';
import { Markup, markup } from '../../platform/http/page.js';
import { filingNames } from '../delivery/delivery.public.js';
import type { Gathered } from './export-archive.js';
import type { ExportedRow, ExportOwner } from './export-rows.js';
import { basisWords, caseStateWords, purposeWords, storyWords } from './export-words.js';

export interface Story extends Gathered {
  readonly language: Language;
  readonly owner: ExportOwner;
  /** ISO instant. */
  readonly madeAt: string;
}

/** Plain, for the screen and for paper; the archive has no server behind it and no script. */
const style = `
  body { font: 1rem/1.5 Georgia, serif; color: #111; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2, h3 { line-height: 1.2; } h2 { border-top: 1px solid #777; padding-top: 1rem; margin-top: 2rem; }
  ul { padding-left: 1.2rem; } li { margin-bottom: .5rem; } .quiet { color: #444; } .told { white-space: pre-wrap; }
  @media print { body { margin: 0; max-width: none; } a { color: inherit; } section, li { break-inside: avoid; } }`;

/** The page that tells a person what is in their copy: cases, dates, what was sent, who saw what, what was agreed to. */
export function storyPage(story: Story): string {
  const { language, owner, madeAt } = story;
  const words = storyWords[language];
  const title = owner.kind === 'person' ? words.titlePerson : words.titleAccount;
  return `<!doctype html>
${
  markup`<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>${title}</title>
    <style>${new Markup(style)}</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${nameOf(story)}
      <p>${words.made} ${dayIn(madeAt, language)}. ${words.inside}</p>
      ${owner.kind === 'person' ? personParts(story) : markup`<p>${words.account}</p>`}
    </main>
  </body>
</html>
`.text
}`;
}

const rowsOf = ({ tables }: Gathered, table: string): readonly ExportedRow[] =>
  tables.find(({ declaration }) => declaration.table === table)?.rows ?? [];

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function nameOf(story: Story): Markup | null {
  const name = rowsOf(story, 'person')[0]?.name as { given?: string; family?: string } | null | undefined;
  return name ? markup`<p><strong>${[name.given, name.family].filter(Boolean).join(' ')}</strong></p>` : null;
}

function personParts(story: Story): readonly Markup[] {
  const words = storyWords[story.language];
  const cases = rowsOf(story, 'denial_case');
  const inCases = markup`<section><h2>${words.cases}</h2>
      ${cases.length === 0 ? markup`<p>${words.noCases}</p>` : cases.map((one, at) => caseIn(story, one, at))}
    </section>`;
  return [inCases, ...otherDocuments(story, inCases), seenIn(story), consentsIn(story), actingIn(story)];
}

function caseIn(story: Story, one: ExportedRow, at: number): Markup {
  const { language } = story;
  const words = storyWords[language];
  const ofCase = (table: string): readonly ExportedRow[] =>
    rowsOf(story, table).filter(({ caseId }) => caseId === one.id);
  const facts = (one.facts ?? {}) as { service?: string | null; identifier?: { printed?: string } | null };
  const told = textOf(one.story);
  const payer = ofCase('case_party')
    .map(({ printedName }) => textOf(printedName))
    .find((name) => name !== null);
  const heading = [`${at + 1}.`, payer, facts.service].filter(Boolean).join(' ');
  return markup`<section>
    <h3>${heading}</h3>
    <p>${caseStateWords[one.state as CaseState][language]}
      ${facts.identifier?.printed === undefined ? null : markup`<span class="quiet">${facts.identifier.printed}</span>`}</p>
    ${listOf(
      words.dates,
      ofCase('case_clock')
        .filter(({ state }) => state === 'running')
        .map((clock) => clockIn(clock, language)),
    )}
    ${listOf(
      words.filings,
      ofCase('submission').map((filing) => filingIn(story, filing)),
    )}
    ${listOf(
      words.documents,
      ofCase('case_evidence').map((evidence) =>
        fileIn(story, evidence.fileId, dayIn(textOf(evidence.dated), language)),
      ),
    )}
    ${told === null ? null : markup`<h4>${words.story}</h4><p class="told">${told}</p>`}
  </section>`;
}

/** What belongs to no case, or to more of it than the page tells: papers of a right, what was handed in before a case began. */
function otherDocuments(story: Story, inCases: Markup): readonly Markup[] {
  const others = story.files.filter(({ path }) => !inCases.text.includes(`href="${path}"`));
  if (others.length === 0) return [];
  const lines = others.map(({ row, path }) => {
    const day = dayIn(row.addedAt.toISOString(), story.language);
    return markup`<li><a href="${path}">${day}</a></li>`;
  });
  return [markup`<section><h2>${storyWords[story.language].otherDocuments}</h2><ul>${lines}</ul></section>`];
}

const listOf = (title: string, items: readonly (Markup | null)[]): Markup | null => {
  const shown = items.filter((item) => item !== null);
  return shown.length === 0
    ? null
    : markup`<h4>${title}</h4><ul>${shown.map((item) => markup`<li>${item}</li>`)}</ul>`;
};

function clockIn({ side, actBy, citation }: ExportedRow, language: Language): Markup | null {
  const day = textOf(actBy);
  const words = storyWords[language];
  return day === null
    ? null
    : markup`${side === 'file' ? words.yours : words.theirs} ${dayIn(day, language)} <span class="quiet">(${textOf(citation)})</span>`;
}

function filingIn(story: Story, filing: ExportedRow): Markup {
  const { language } = story;
  const words = storyWords[language];
  const addressee = (filing.addressee as { name?: string } | null)?.name ?? null;
  const satisfied = textOf(filing.satisfiedOn);
  const papers = [
    fileIn(story, filing.documentFileId, words.letter),
    fileIn(story, filing.packetFileId, words.packet),
  ].filter((paper) => paper !== null);
  return markup`${filingNames[filing.filingType as FilingType][language]}, ${textOf(filing.reference)}${
    addressee === null ? null : `: ${addressee}`
  }. ${submissionSentences[filing.state as SubmissionState][language]}
    ${satisfied === null ? null : `${words.sentOn} ${dayIn(satisfied, language)}.`} ${papers.map((paper) => markup`${paper} `)}`;
}

function fileIn({ files }: Gathered, id: unknown, label: string): Markup | null {
  const file = files.find(({ row }) => row.id === id);
  return file === undefined ? null : markup`<a href="${file.path}">${label || file.path}</a>`;
}

function seenIn({ seen, language }: Story): Markup {
  const words = storyWords[language];
  const lines = seen.map(({ at, who, what, why }) => {
    const instant = at.toISOString();
    return markup`<li><time datetime="${instant}">${dayIn(instant, language)}, ${instant.slice(11, 16)}</time>: ${who}.
      ${what.replace(/\.$/, '')}. <span class="quiet">${why}</span></li>`;
  });
  return markup`<section><h2>${words.seen}</h2><p>${words.seenLead}</p>
    ${lines.length === 0 ? markup`<p>${words.nobody}</p>` : markup`<ul>${lines}</ul>`}</section>`;
}

function consentsIn({ consents, language }: Story): Markup {
  const words = storyWords[language];
  const lines = consents.map((line) => {
    const wording = wordingOf(line.purpose, line.wordingVersion, line.language);
    return markup`<li>${dayIn(line.at.toISOString(), language)}: ${line.act === 'given' ? words.given : words.withdrawn},
      ${purposeWords[line.purpose][language]}. <q lang="${line.language}">${
        wording === null ? '' : sentenceShown(wording, line.organizationName)
      }</q></li>`;
  });
  return markup`<section><h2>${words.consents}</h2>
    ${lines.length === 0 ? markup`<p>${words.noConsents}</p>` : markup`<ul>${lines}</ul>`}</section>`;
}

function actingIn(story: Story): Markup {
  const { language } = story;
  const words = storyWords[language];
  const lines = rowsOf(story, 'authority')
    .filter(({ state }) => state === 'in_force')
    .map(({ basis, untilDay }) => {
      const until = textOf(untilDay);
      return markup`<li>${basisWords[basis as AuthorityBasis][language]}${
        until === null ? null : `, ${words.until} ${dayIn(until, language)}`
      }</li>`;
    });
  return markup`<section><h2>${words.acting}</h2><ul>${lines}</ul></section>`;
}

/** A day or an instant as people write it; nothing where none is known. */
const dayIn = (value: string | null, language: Language): string =>
  value === null ? '' : longDate(value.slice(0, 10), language);
