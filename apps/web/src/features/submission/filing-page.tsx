import { useLocation } from 'wouter';
import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { showInstant } from '../../lib/show-time.js';
import { useActing } from '../../lib/use-acting.js';
import { useToday } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import { Twice } from '../../ui/twice.js';
import { SendingCard } from '../delivery/sending-card.js';
import { OutcomeCard } from '../outcome/outcome-card.js';
import { recall, withdraw } from './filing.acts.js';
import { canRecall, hasGone, isOpen, isStuck, type MyFiling, useMyFiling } from './filing-data.js';
import { beginFiling } from './submission.operations.js';
import '../case/case.css';

/** One letter from draft to answer: where it stands, its date, and the one thing to do now. */
export default function FilingPage({ params }: PageProps) {
  const { say } = useSpeech();
  const asked = useMyFiling(params.id ?? '', { everyMs: 10_000 });
  const of = asked.answer?.submission ?? null;
  return (
    <Page
      title={say('filing.title', { reference: of?.reference ?? '' })}
      back={of === null ? '/me' : `/me/cases/${of.caseId}`}
    >
      <KeepsRefusals key={params.id}>
        <Shown of={asked}>
          {({ submission }) =>
            submission === null ? (
              <div className="empty">
                <p>{say('filing.nothing')}</p>
                <Go to="/me">{say('filing.toMe')}</Go>
              </div>
            ) : (
              <Body of={submission} />
            )
          }
        </Shown>
      </KeepsRefusals>
    </Page>
  );
}

function Body({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const today = useToday();
  return (
    <>
      <p className="notice" role="status">
        {of.stateSentence}
      </p>
      {of.sendBy !== null && !hasGone(of) && (
        <NextDate
          kind="filing"
          what={say('filing.sendBy', { way: say(`channel.${of.channel}`) })}
          date={of.sendBy}
          today={today}
          verified={of.dateVerified}
          lastArguable={of.lastArguable}
          rule={of.actBy === null ? null : say('filing.sendByRule')}
        />
      )}
      {of.sendBy === null && isOpen(of) && <p className="notice">{say('filing.noDate')}</p>}
      {isOpen(of) && <Tasks of={of} />}
      {(canRecall(of) || isStuck(of) || hasGone(of)) && <SendingCard of={of} />}
      {canRecall(of) && <Recall of={of} />}
      {(hasGone(of) || of.outcome !== null) && <OutcomeCard of={of} />}
      {['recalled', 'withdrawn', 'superseded'].includes(of.state) && <Anew of={of} />}
      <Papers of={of} />
      <History of={of} />
    </>
  );
}

type TaskPart = 'words' | 'sender' | 'blanks' | 'gate' | 'papers' | 'way' | 'sign';

/** What is to be done before signing, each on its own page. */
function Tasks({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const words = of.ownWords?.trim() ?? '';
  const { facts, gate } = of;
  const filled = [facts.memberId, facts.serviceDates, facts.provider].filter((one) => one !== null).length;
  const answered = gate.items.filter(({ done }) => done !== null).length;
  const tasks: readonly { readonly part: TaskPart; readonly state: string }[] = [
    { part: 'words', state: say(words === '' ? 'filing.todo' : 'filing.begun') },
    { part: 'sender', state: say('filing.look') },
    { part: 'blanks', state: say('filing.of', { done: filled, all: 3 }) },
    ...(gate.applies
      ? [{ part: 'gate' as const, state: say('filing.of', { done: answered, all: gate.items.length }) }]
      : []),
    { part: 'papers', state: say('filing.look') },
    { part: 'way', state: say(`channel.${of.channel}`) },
    { part: 'sign', state: say('filing.last') },
  ];
  return (
    <section className="card" aria-labelledby="filing-tasks">
      <h2 id="filing-tasks">{say('filing.tasks')}</h2>
      <ol className="tasks">
        {tasks.map(({ part, state }) => (
          <li key={part}>
            <Go to={`/me/filings/${of.id}/${part}`}>
              {say(`filing.part.${part}`)} <span className="quiet">{state}</span>
            </Go>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recall({ of }: { readonly of: MyFiling }) {
  const { say, language } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const until = of.recallUntil === null ? null : new Date(of.recallUntil);
  return (
    <section className="card" aria-labelledby="filing-recall">
      <h2 id="filing-recall">{say('filing.recallTitle')}</h2>
      <p>
        {of.state === 'handed_to_person' || until === null
          ? say('filing.recallHanded')
          : say('filing.recallUntil', { time: showInstant(until, language) })}
      </p>
      <NotDone refused={refused} fault={fault} />
      <Twice
        says={say('filing.recall')}
        question={say('filing.recallSure')}
        yes={say('filing.recallYes')}
        no={say('filing.keepIt')}
        working={sending}
        onYes={() => void act(() => recall(of.id))}
      />
    </section>
  );
}

/** Taken back: the same letter can be begun anew with the same words. */
function Anew({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const { sending, fault, refused, act } = useActing();
  const [next, setNext] = useState<string | null>(null);
  const { caseId, stepKey, stage, channel } = of;
  const begin = () =>
    void act(async () => {
      const { draftSubmission: answer } = await ask(beginFiling, {
        input: { caseId, stepKey, stage, channel, again: false },
      });
      if (answer.__typename === 'SubmissionDrafted') {
        setNext(answer.submission.id);
        go(`/me/filings/${answer.submission.id}`);
        return null;
      }
      if (answer.__typename === 'AlreadyFiled') {
        go(`/me/filings/${answer.submissionId}`);
        return null;
      }
      return answer;
    });
  return (
    <section className="card" aria-labelledby="filing-anew">
      <h2 id="filing-anew">{say('filing.anewTitle')}</h2>
      <p>{say('filing.anewSays')}</p>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button working={sending || next !== null} onClick={begin}>
          {say('filing.anew')}
        </Button>
      </div>
    </section>
  );
}

/** The letter itself, as it will be or was sent; and taking it out of the course altogether. */
function Papers({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const over = ['recalled', 'withdrawn', 'superseded', 'answered'].includes(of.state);
  return (
    <section className="card" aria-labelledby="filing-papers">
      <h2 id="filing-papers">{say('filing.papers')}</h2>
      {of.document === null ? (
        <p className="quiet">{say('filing.noPapers')}</p>
      ) : (
        <DocumentLinks of={of.document} />
      )}
      {!over && !canRecall(of) && (
        <details>
          <summary>{say('filing.withdrawTitle')}</summary>
          <div className="stack">
            <p>{say(hasGone(of) ? 'filing.withdrawGone' : 'filing.withdrawSays')}</p>
            <NotDone refused={refused} fault={fault} />
            <Twice
              says={say('filing.withdraw')}
              question={say(hasGone(of) ? 'filing.withdrawGoneSure' : 'filing.withdrawSure')}
              yes={say('filing.withdrawYes')}
              no={say('filing.keepIt')}
              working={sending}
              onYes={() => void act(() => withdraw(of.id))}
            />
          </div>
        </details>
      )}
    </section>
  );
}

export function DocumentLinks({ of }: { readonly of: { readonly pdf: string; readonly html: string } }) {
  const { say } = useSpeech();
  return (
    <div className="row">
      <a className="button plain" href={of.pdf} target="_blank" rel="noreferrer">
        {say('filing.pdf')}
      </a>
      <a className="button plain" href={of.html} target="_blank" rel="noreferrer">
        {say('filing.html')}
      </a>
    </div>
  );
}

function History({ of }: { readonly of: MyFiling }) {
  const { say, language } = useSpeech();
  return (
    <details>
      <summary>{say('filing.history')}</summary>
      <ol className="plain-list case-list">
        {of.moves.map(({ toState, at }) => (
          <li key={`${toState} ${at}`}>
            {showInstant(new Date(at), language)} · {say(`filing.state.${toState}`)}
          </li>
        ))}
      </ol>
    </details>
  );
}
