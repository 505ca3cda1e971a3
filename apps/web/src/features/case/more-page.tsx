import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { type Refusing, useActing } from '../../lib/use-acting.js';
import { useAsked } from '../../lib/use-asked.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import { Tick } from '../../ui/tick.js';
import { keepCaseConfidential, pause, reopenCase, resume, withdrawCase } from './case.acts.js';
import { myTakingPart } from './case.operations.js';
import { type MyCase, useMyCase } from './telling/case-page-data.js';
import './case.css';

/** Pausing, stopping, and who does not see it: each a decision of the person alone, with what it does. */
export default function MorePage({ params }: PageProps) {
  const { say } = useSpeech();
  const asked = useMyCase(params.id ?? '');
  return (
    <Page title={say('more.title')} lead={say('more.lead')} back={`/me/cases/${params.id ?? ''}`}>
      <Shown of={asked}>
        {({ case: of }) =>
          of === null ? (
            <p className="notice">{say('mine.nothing')}</p>
          ) : (
            <>
              <Urgent of={of} />
              <KeepsRefusals>
                <TakingPart of={of} />
              </KeepsRefusals>
              <Confidential of={of} />
              <KeepsRefusals>
                <Ending of={of} />
              </KeepsRefusals>
            </>
          )
        }
      </Shown>
    </Page>
  );
}

interface ActProps {
  readonly says: string;
  readonly work: () => Promise<Refusing | null>;
  readonly done: string;
}

function Act({ says, work, done }: ActProps) {
  const { sending, fault, refused, act } = useActing();
  const [happened, setHappened] = useState(false);
  return (
    <>
      <div>
        <Button kind="plain" working={sending} onClick={() => void act(work, () => setHappened(true))}>
          {says}
        </Button>
      </div>
      <NotDone refused={refused} fault={fault} />
      <div role="status">{happened && <p className="notice">{done}</p>}</div>
    </>
  );
}

function Urgent({ of }: { readonly of: MyCase }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="more-urgent">
      <h2 id="more-urgent">{say('more.urgent')}</h2>
      <p>{of.urgency === null ? say('more.urgencyUnknown') : say(`tell.urgent.${of.urgency}`)}</p>
      <div className="row">
        <Go to="/urgent" className="button">
          {say('tell.urgentGo')}
        </Go>
        <Go to={`/me/cases/${of.id}/tell/urgency`} className="button plain">
          {say('mine.change')} <span className="unseen">{say('tell.urgent')}</span>
        </Go>
      </div>
    </section>
  );
}

function TakingPart({ of }: { readonly of: MyCase }) {
  const { say, language } = useSpeech();
  const asked = useAsked(myTakingPart, {});
  return (
    <section className="card" aria-labelledby="more-part">
      <h2 id="more-part">{say('more.part')}</h2>
      <Shown of={asked}>
        {({ myParticipations }) => {
          const here = myParticipations.filter(({ caseId, state }) => caseId === of.id && state !== 'left');
          if (here.length === 0) return <p className="quiet">{say('more.noPart')}</p>;
          return here.map(({ id, state, campaign, holdUntil }) => (
            <div key={id} className="stack">
              <h3>{campaign.title}</h3>
              <p>{say(`taking.${state}`)}</p>
              {holdUntil !== null && <p>{say('more.hold', { date: showPlainDate(holdUntil, language) })}</p>}
              {state === 'paused' ? (
                <Act
                  key="resume"
                  says={say('more.resume')}
                  work={() => resume(id)}
                  done={say('more.resumed')}
                />
              ) : (
                state !== 'finished' && (
                  <Act
                    key="pause"
                    says={say('more.pause')}
                    work={() => pause(id)}
                    done={say('more.paused')}
                  />
                )
              )}
            </div>
          ));
        }}
      </Shown>
    </section>
  );
}

function Confidential({ of }: { readonly of: MyCase }) {
  const { say } = useSpeech();
  const { fault, refused, act } = useActing();
  return (
    <section className="card" aria-labelledby="more-confidential">
      <h2 id="more-confidential">{say('more.confidential')}</h2>
      <Tick
        label={say('more.confidentialTick')}
        hint={say('more.confidentialHint')}
        checked={of.confidential}
        onChange={(wanted) => void act(() => keepCaseConfidential(of.id, wanted))}
      />
      <NotDone refused={refused} fault={fault} />
    </section>
  );
}

function Ending({ of }: { readonly of: MyCase }) {
  const { say } = useSpeech();
  const [sure, setSure] = useState(false);
  const over = of.state === 'withdrawn' || of.state === 'closed';
  return (
    <section className="card" aria-labelledby="more-end">
      <h2 id="more-end">{say(over ? 'more.reopenTitle' : 'more.end')}</h2>
      {of.state === 'closed' && (
        <Act says={say('more.reopen')} work={() => reopenCase(of.id)} done={say('more.reopened')} />
      )}
      {of.state === 'withdrawn' && <p>{say('more.isWithdrawn')}</p>}
      {!over && (
        <>
          <p>{say('more.endSays')}</p>
          <Tick label={say('more.endSure')} checked={sure} onChange={setSure} />
          {sure && (
            <Act says={say('more.withdraw')} work={() => withdrawCase(of.id)} done={say('more.withdrawn')} />
          )}
        </>
      )}
    </section>
  );
}
