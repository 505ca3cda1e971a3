import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { MyDutyDeskQuery } from '../../generated/operations.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useActing } from '../../lib/use-acting.js';
import { useAsked } from '../../lib/use-asked.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { answerDuty, answerNotice } from './complaint.acts.js';
import { myDutyDesk } from './complaint.operations.js';
import '../case/case.css';

type Desk = NonNullable<MyDutyDeskQuery['complaintDesk']>;
type Office = NonNullable<MyDutyDeskQuery['regulatorFor']>;

/** Whether the plan kept its duties, as the person knows it; and which office oversees it, and why that one. */
export default function DutiesPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.id ?? '';
  const asked = useAsked(myDutyDesk, { id });
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

function WhichOffice({ of }: { readonly of: Office }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="duty-office">
      <h2 id="duty-office">{of.regulator?.name ?? say('duty.noOffice')}</h2>
      <h3>{say('duty.why')}</h3>
      <p lang="en">{of.why}</p>
      {of.beside !== null && <p lang="en">{of.beside.sentence}</p>}
      {of.regulator !== null && <p>{of.regulator.channels.map(({ value }) => value).join(' · ')}</p>}
      {of.powers.length > 0 && (
        <ul lang="en">
          {of.powers.map((power) => (
            <li key={power}>{power}</li>
          ))}
        </ul>
      )}
      {of.earlier.map(({ submissionId, sentence }) => (
        <p key={submissionId} lang="en">
          {sentence} <Go to={`/me/filings/${submissionId}`}>{say('duty.openLetter')}</Go>
        </p>
      ))}
      {of.help.length > 0 && (
        <details>
          <summary>{say('duty.help')}</summary>
          <ul className="plain-list case-list" lang="en">
            {of.help.map(({ key, name, does, channels }) => (
              <li key={key}>
                <strong>{name}</strong>
                <p>{does}</p>
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
        <Question key={one.question} caseId={caseId} one={one} />
      ))}
    </section>
  );
}

function Question({ caseId, one }: { readonly caseId: string; readonly one: Desk['questions'][number] }) {
  const { say, language } = useSpeech();
  const [on, setOn] = useState(one.on ?? '');
  const { fault, refused, act } = useActing();
  const { question } = one;
  return (
    <>
      <Choices
        legend={language === 'en' ? one.text : say(`duty.question.${question}`)}
        choices={(['yes', 'no', 'unknown'] as const).map((answer) => ({
          value: answer,
          label: say(`duty.answer.${answer}`),
        }))}
        value={one.answer}
        onChange={(answer) =>
          void act(() =>
            answerNotice({ caseId, answers: [{ question, answer, on: one.dated && on !== '' ? on : null }] }),
          )
        }
      />
      {one.dated && <Field type="date" label={say('duty.day')} value={on} onChange={setOn} />}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
    </>
  );
}

function Proposed({ caseId, duty }: { readonly caseId: string; readonly duty: Desk['proposed'][number] }) {
  const { say, language } = useSpeech();
  const [words, setWords] = useState('');
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
      <h3 lang="en">{duty.label}</h3>
      <p lang="en">{duty.owed}</p>
      <ul lang="en">
        {duty.restsOn.map(({ fact, on, known }) => (
          <li key={fact}>
            {fact}
            {on !== null && <> · {showPlainDate(on, language)}</>}
            {known === 'to_confirm' && <> · {say('duty.toConfirm')}</>}
          </li>
        ))}
      </ul>
      {duty.citation !== null && <p className="quiet small">{duty.citation}</p>}
      <TextArea label={say('duty.words')} rows={2} maxLength={1000} value={words} onChange={setWords} />
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
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
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="duty-answered">
      <h2 id="duty-answered">{say('duty.answered')}</h2>
      <ul className="plain-list case-list">
        {answered.map(({ key, stage, label, answer, statement, counts }) => (
          <li key={`${key} ${stage ?? ''}`}>
            <strong lang="en">{label}</strong>
            <p>{say(`duty.${answer}`)}</p>
            {counts && <p lang="en">{statement}</p>}
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
