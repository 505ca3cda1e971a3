import { useSearch } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { CallForm } from './call-form.js';
import { CallList } from './call-list.js';
import { CaseFactsList } from './case-facts-list.js';
import { CaseNextCard } from './case-next-card.js';
import { CasePapers } from './case-papers.js';
import { filingClock } from './filing-clock.js';
import { backToJoining } from './telling/ways.js';
import { type CaseFilings, type MyCase, useMyCase } from './telling/case-page-data.js';
import { OwnFilings } from './own-filing.js';
import { WhyThisDate } from './why-this-date.js';
import './case.css';

/** A person’s own case: its next date, what to do now, and everything that is known of it. */
export default function CasePage({ params }: PageProps) {
  const { say } = useSpeech();
  const asked = useMyCase(params.id ?? '', { everyMs: 20_000 });
  return (
    <Page title={say('mine.title')} back="/me">
      <Shown of={asked}>
        {({ case: of, submissionsOf }) =>
          of === null ? (
            <div className="empty">
              <p>{say('mine.nothing')}</p>
              <Go to="/me">{say('begin.toMe')}</Go>
            </div>
          ) : of.sees !== 'whole' ? (
            <p className="notice">{say('mine.partly')}</p>
          ) : (
            <Body of={of} filings={submissionsOf} />
          )
        }
      </Shown>
    </Page>
  );
}

function Body({ of, filings }: { readonly of: MyCase; readonly filings: CaseFilings }) {
  const { say } = useSpeech();
  const joining = backToJoining(of.id, of.personId, useSearch());
  // What holds the case back comes first, and else what is to be done now.
  const held = (of.problems ?? []).some(({ blocks }) => blocks);
  return (
    <>
      <Dates of={of} />
      <p className="notice">{say(`mine.state.${of.state}`)}</p>
      {joining !== null && (
        <div className="notice stack">
          <p>{say('mine.campaign')}</p>
          <div>
            <Go to={joining} className="button">
              {say('mine.campaignGo')}
            </Go>
          </div>
        </div>
      )}
      {held && <Missing of={of} />}
      <KeepsRefusals>
        <CaseNextCard of={of} />
      </KeepsRefusals>
      {!held && <Missing of={of} />}
      <OwnFilings of={of} />
      {filings.length > 0 && <Filings filings={filings} />}
      <section className="card" aria-labelledby="case-papers">
        <h2 id="case-papers">{say('mine.papers')}</h2>
        <CasePapers of={of} />
        <p>
          <Go to={`/me/cases/${of.id}/tell/papers`} className="button plain">
            {say('mine.addPaper')}
          </Go>
        </p>
      </section>
      <section className="card" aria-labelledby="case-facts">
        <h2 id="case-facts">{say('mine.facts')}</h2>
        <CaseFactsList of={of} />
      </section>
      <section className="card" aria-labelledby="case-calls">
        <h2 id="case-calls">{say('mine.calls')}</h2>
        {(of.calls ?? []).length === 0 && <p className="quiet">{say('mine.noCalls')}</p>}
        <CallList calls={of.calls ?? []} />
        <details>
          <summary>{say('mine.addCall')}</summary>
          <CallForm caseId={of.id} />
        </details>
      </section>
      <ul className="tasks">
        <li>
          <Go to={`/me/cases/${of.id}/clinician`}>{say('mine.clinician')}</Go>
        </li>
        <li>
          <Go to={`/me/cases/${of.id}/duties`}>{say('mine.duties')}</Go>
        </li>
        <li>
          <Go to={`/me/cases/${of.id}/more`}>{say('mine.more')}</Go>
        </li>
      </ul>
    </>
  );
}

/** The date that counts with its rule; and that what the letter says goes before it. */
function Dates({ of }: { readonly of: MyCase }) {
  const { say, language } = useSpeech();
  const today = of.next?.today ?? null;
  const clock = filingClock(of);
  // Of a day that has passed the date itself says until when it may be argued.
  const passed = of.actBy !== null && today !== null && of.actBy < today;
  const correct = <Go to={`/me/cases/${of.id}/tell/notice`}>{say('mine.letterSays')}</Go>;
  if (of.actBy === null)
    return (
      <div className="notice">
        <strong>{say('mine.noDate')}</strong>
        {say('mine.noDateNext')} {correct}
      </div>
    );
  return (
    <div className="stack">
      <NextDate
        kind="filing"
        what={say('mine.actBy')}
        date={of.actBy}
        today={today}
        rule={clock === undefined ? null : say('mine.rule', { citation: clock.citation })}
        verified={clock?.verified ?? false}
        lastArguable={of.lastArguable}
      />
      {of.lastArguable !== null && of.lastArguable !== of.actBy && !passed && (
        <p className="quiet">
          {say('mine.lastArguable', { date: showPlainDate(of.lastArguable, language) })}
        </p>
      )}
      <p>{correct}</p>
      {clock !== undefined && <WhyThisDate basis={clock.basis} notes={of.clockNotes} />}
    </div>
  );
}

const partOf: Readonly<Record<string, string>> = {
  evidence: 'papers',
  parties: 'company',
  identifier: 'number',
  noticeDate: 'notice',
  letterDeadline: 'notice',
  noticeAddress: 'address',
  alreadyAppealed: 'before',
  planType: 'plan',
  residenceState: 'place',
  reasonText: 'care',
};

/** What is missing, the things that hold the case back first; each leads to its own page. */
function Missing({ of }: { readonly of: MyCase }) {
  const { say, knows } = useSpeech();
  const missing = (of.problems ?? []).filter(({ field }) => field !== 'story');
  if (missing.length === 0) return null;
  return (
    <section className="card" aria-labelledby="case-missing">
      <h2 id="case-missing">{say('mine.missing')}</h2>
      <ul className="tasks">
        {missing.map(({ field, blocks, message }) => {
          const word = `mine.missing.${field}${blocks ? '' : '.later'}`;
          const part = partOf[field];
          const spoken = of.evidenceStanding === 'nothing_in_writing' && field === 'evidence';
          const text = spoken ? say('mine.missing.writing') : knows(word) ? say(word) : message;
          return (
            <li key={`${field} ${message}`}>
              {part === undefined || spoken ? (
                <span className="task">{text}</span>
              ) : (
                <Go to={`/me/cases/${of.id}/tell/${part}`}>
                  {text} <span className="quiet">{say(blocks ? 'mine.needed' : 'mine.helps')}</span>
                </Go>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Filings({ filings }: { readonly filings: CaseFilings }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="case-filings">
      <h2 id="case-filings">{say('mine.filings')}</h2>
      <ul className="tasks">
        {filings.map(({ id, reference, stateSentence }) => (
          <li key={id}>
            <Go to={`/me/filings/${id}`}>
              {say('mine.filing', { reference })} <span className="quiet">{stateSentence}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
