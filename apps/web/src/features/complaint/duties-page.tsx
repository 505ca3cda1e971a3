import { useState } from 'react';
import { useFactWords } from '../../i18n/fact-words.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSpeech } from '../../i18n/words.js';
import type { MyDutyDeskQuery } from '../../generated/operations.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useActing } from '../../lib/use-acting.js';
import { useFresh } from '../../lib/use-fresh.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import { answerDuty } from './complaint.acts.js';
import { myDutyDesk } from './complaint.operations.js';
import { DutyQuestion } from './duty-question.js';
import '../case/case.css';

type Desk = NonNullable<MyDutyDeskQuery['complaintDesk']>;
type Office = NonNullable<MyDutyDeskQuery['regulatorFor']>;

/** Whether the plan kept its duties, as the person knows it; and which office oversees it, and why that one. */
export default function DutiesPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.id ?? '';
  const asked = useFresh(myDutyDesk, { id });
  return (
    <Page title={say('duty.title')} lead={say('duty.lead')} back={`/me/cases/${id}`}>
      <Shown of={asked}>
        {({ regulatorFor, complaintDesk }) => (
          <>
            {regulatorFor !== null && <WhichOffice of={regulatorFor} />}
            {complaintDesk === null ? (
              <p className="notice">{say('duty.nothing')}</p>
            ) : (
              <>
                <Questions caseId={id} questions={complaintDesk.questions} />
                <section className="card" aria-labelledby="duty-proposed">
                  <h2 id="duty-proposed">{say('duty.proposed')}</h2>
                  {complaintDesk.proposed.length === 0 && <p className="quiet">{say('duty.noneProposed')}</p>}
                  {complaintDesk.proposed.map((duty) => (
                    <Proposed key={`${duty.key} ${duty.stage ?? ''}`} caseId={id} duty={duty} />
                  ))}
                </section>
                {complaintDesk.answered.length > 0 && (
                  <Answered caseId={id} answered={complaintDesk.answered} />
                )}
              </>
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

/** Why this office, in the reader's words: the server's sentence is English. */
function WhyThisOffice({ of }: { readonly of: Office }) {
  const { say, language, knows } = useSpeech();
  const { regulator, question, beside } = of;
  if (language === 'en')
    return (
      <>
        <p>{of.why}</p>
        {beside !== null && <p>{beside.sentence}</p>}
      </>
    );
  const asks = `duty.whyAsk.${question ?? ''}`;
  return (
    <>
      <p>
        {regulator !== null ? say('duty.whyKnown') : knows(asks) ? say(asks) : say('duty.whyNone')}{' '}
        {regulator?.citation != null && say('duty.source', { citation: regulator.citation })}{' '}
        {regulator !== null && !regulator.verified && say('duty.unconfirmed')}
      </p>
      {beside !== null && (
        <p>
          {say(`duty.review.${beside.isReview as 'yes'}`)} {say(`duty.clocks.${beside.stopsClocks as 'yes'}`)}
        </p>
      )}
    </>
  );
}

function WhichOffice({ of }: { readonly of: Office }) {
  const { say, language } = useSpeech();
  const facts = useFactWords();
  return (
    <section className="card" aria-labelledby="duty-office">
      <h2 id="duty-office">
        {of.regulator === null ? (
          say('duty.noOffice')
        ) : (
          <span lang="en" translate="no">
            {of.regulator.name}
          </span>
        )}
      </h2>
      <h3>{say('duty.why')}</h3>
      <WhyThisOffice of={of} />
      {of.regulator !== null && <p>{of.regulator.channels.map(({ value }) => value).join(' · ')}</p>}
      {of.powers.length > 0 && (
        <ul>
          {(language === 'en' ? of.powers : [say('duty.power')]).map((power) => (
            <li key={power}>{power}</li>
          ))}
        </ul>
      )}
      {of.earlier.map(({ submissionId, sentence }) => (
        <p key={submissionId}>
          {language === 'en' ? sentence : say('duty.earlier')}{' '}
          <Go to={`/me/filings/${submissionId}`}>{say('duty.openLetter')}</Go>
        </p>
      ))}
      {of.help.length > 0 && (
        <details>
          <summary>{say('duty.help')}</summary>
          <ul className="plain-list case-list">
            {of.help.map(({ key, name, does, channels }) => (
              <li key={key}>
                <strong>{facts.helperName({ key, name })}</strong>
                <p>{facts.helperDoes(key, does)}</p>
                <p>{channels.map(({ value }) => value).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface QuestionsProps {
  readonly caseId: string;
  readonly questions: Desk['questions'];
}

function Questions({ caseId, questions }: QuestionsProps) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="duty-questions">
      <h2 id="duty-questions">{say('duty.questions')}</h2>
      {questions.map((one) => (
        <DutyQuestion key={one.question} caseId={caseId} one={one} />
      ))}
    </section>
  );
}

/** What a duty is called, says and rests on, by its key; the server's English where this page is older than the duty. */
function useDutyWords() {
  const { say, language, knows } = useSpeech();
  return (part: 'label' | 'owed' | 'holds', key: string, otherwise: string): string => {
    const word = `duty.${part}.${key}`;
    return language !== 'en' && knows(word) ? say(word) : otherwise;
  };
}

function Proposed({ caseId, duty }: { readonly caseId: string; readonly duty: Desk['proposed'][number] }) {
  const { say, language } = useSpeech();
  const dutyWord = useDutyWords();
  const [words, setWords] = useState('');
  useLeaveAsking(words !== '');
  const { sending, fault, refused, act } = useActing();
  const answer = (so: boolean) =>
    void act(() =>
      answerDuty(so, {
        caseId,
        duty: duty.key,
        stage: duty.stage,
        words: words.trim() === '' ? null : words.trim(),
      }),
    );
  return (
    <div className="stack">
      <h3>{dutyWord('label', duty.key, duty.label)}</h3>
      <p>{dutyWord('owed', duty.key, duty.owed)}</p>
      <ul>
        {duty.restsOn.map(({ fact, on, known }) => (
          <li key={fact}>
            {known === 'to_confirm'
              ? dutyWord('holds', duty.key, fact)
              : language === 'en'
                ? fact
                : say(`duty.rests.${known as 'answered'}`)}
            {on !== null && <> · {showPlainDate(on, language)}</>}
            {known === 'to_confirm' && <> · {say('duty.toConfirm')}</>}
          </li>
        ))}
      </ul>
      {duty.citation !== null && <p className="quiet small">{duty.citation}</p>}
      <TextArea label={say('duty.words')} rows={2} maxLength={1000} value={words} onChange={setWords} />
      <NotDone refused={refused} fault={fault} />
      <div className="row">
        <Button working={sending} onClick={() => answer(true)}>
          {say('duty.confirm')}
        </Button>
        <Button kind="plain" working={sending} onClick={() => answer(false)}>
          {say('duty.deny')}
        </Button>
      </div>
    </div>
  );
}

function Answered({ caseId, answered }: { readonly caseId: string; readonly answered: Desk['answered'] }) {
  const { say, language } = useSpeech();
  const dutyWord = useDutyWords();
  return (
    <section className="card" aria-labelledby="duty-answered">
      <h2 id="duty-answered">{say('duty.answered')}</h2>
      <ul className="plain-list case-list">
        {answered.map(({ key, stage, label, answer, statement, counts }) => (
          <li key={`${key} ${stage ?? ''}`}>
            <strong>{dutyWord('label', key, label)}</strong>
            <p>{say(`duty.${answer}`)}</p>
            {counts && language === 'en' && <p>{statement}</p>}
          </li>
        ))}
      </ul>
      <p>
        <Go to={`/me/cases/${caseId}`} className="button">
          {say('duty.toCase')}
        </Go>
      </p>
    </section>
  );
}
