import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useActing } from '../../lib/use-acting.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { NotDone } from '../../ui/not-done.js';
import type { FilingChannel } from '../../generated/operations.js';
import { canRecall, isStuck, type MyFiling } from '../submission/filing-data.js';
import { arrivalIsToProve, canCorrect } from './proofs-given.js';
import { resolveUncertain, sendAgain, switchChannel, undoReport } from './sending.acts.js';
import { WebsiteLink } from './website-link.js';

/** How the letter gets there: the person’s own checklist, or what this server does; then what proves it. */
export function SendingCard({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const own = of.state === 'handed_to_person' || of.state === 'held_locally';
  return (
    <section className="card" aria-labelledby="filing-sending">
      <h2 id="filing-sending">{say('sending.title')}</h2>
      <KeepsRefusals>
        {own && <Checklist of={of} />}
        {!own && canRecall(of) && <p>{say(`sending.waits.${of.channel}`)}</p>}
        {of.state === 'uncertain' && <Uncertain of={of} />}
        {isStuck(of) && of.state !== 'uncertain' && <Mend of={of} />}
        <Returns of={of} />
        <Proofs of={of} />
        {['sent', 'reported_sent', 'proved'].includes(of.state) && (
          <div className="row">
            <Go to={`/me/filings/${of.id}/sent`} className="button">
              {say('sending.addProof')}
            </Go>
            <Go to={`/me/filings/${of.id}/returned`} className="button plain">
              {say('sending.cameBack')}
            </Go>
            {of.state === 'reported_sent' && <Undo of={of} />}
          </div>
        )}
      </KeepsRefusals>
    </section>
  );
}

/** By post or by a portal the person sends it: a way of equal rank, with everything needed for it. */
function Checklist({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const { addressee } = of;
  const portal = of.channel === 'portal';
  return (
    <>
      <ol>
        <li>
          {say(portal ? 'sending.saveIt' : 'sending.print')}{' '}
          {of.document !== null && (
            <a href={of.document.pdf} target="_blank" rel="noreferrer">
              {say('filing.pdf')}
            </a>
          )}
        </li>
        <li>
          {say(portal ? 'sending.openPortal' : 'sending.address')}
          <div className="letter-lines notice">
            <p>{addressee.name}</p>
            {addressee.address.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {portal && addressee.address.map((line) => <WebsiteLink key={line} to={line} />)}
          </div>
        </li>
        <li>{say(portal ? 'sending.attach' : 'sending.tracking')}</li>
        <li>{say('sending.keepCopy')}</li>
        <li>{say('sending.tell')}</li>
      </ol>
      <div className="row">
        <Go to={`/me/filings/${of.id}/sent`} className="button">
          {say('sending.sentIt')}
        </Go>
        {of.filingType === 'regulator_complaint' && (
          <Go to={`/me/filings/${of.id}/portal`} className="button plain">
            {say('filing.part.portal')}
          </Go>
        )}
      </div>
    </>
  );
}

function Proofs({ of }: { readonly of: MyFiling }) {
  const { say, language } = useSpeech();
  const proofs = of.proofs.filter(({ supersededAt }) => supersededAt === null);
  if (proofs.length === 0) return null;
  const waits = arrivalIsToProve(of);
  return (
    <>
      <h3>{say('sending.proofs')}</h3>
      <ul className="plain-list case-list">
        {proofs.map(({ id, proofKind, value, fileId, provedOn, givenAt, supersededAt }) => (
          <li key={id}>
            <strong>{say(`proof.${proofKind}`)}</strong> · {showPlainDate(provedOn, language)}
            {value !== null && <p>{value}</p>}
            <p className="row">
              {fileId !== null && <a href={`/files/${fileId}`}>{say('sending.openProof')}</a>}
              {canCorrect({ proofKind, givenAt, supersededAt }, of.attempts) && (
                <Go to={`/me/filings/${of.id}/proofs/${id}`}>{say('sending.correctProof')}</Go>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p className={waits ? 'notice' : 'quiet'}>
        {say(waits ? 'sending.timely.arrival' : `sending.timely.${of.timeliness}`)}
      </p>
    </>
  );
}

function Returns({ of }: { readonly of: MyFiling }) {
  const { language } = useSpeech();
  if (of.returns.length === 0) return null;
  return (
    <ul className="plain-list case-list">
      {of.returns.map(({ id, sentence, advice, returnedOn }) => (
        <li key={id}>
          <strong>{showPlainDate(returnedOn, language)}</strong>
          <p>{sentence}</p>
          <p>{advice}</p>
        </li>
      ))}
    </ul>
  );
}

function Undo({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  return (
    <>
      <Button kind="plain" working={sending} onClick={() => void act(() => undoReport(of.id))}>
        {say('sending.undo')}
      </Button>
      <NotDone refused={refused} fault={fault} />
    </>
  );
}

/** It did not get there: once more, another known way, or by oneself. */
function Mend({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const [channel, setChannel] = useState<FilingChannel | null>(null);
  const { sending, fault, refused, act } = useActing();
  const others = of.ways.filter((way) => way.channel !== of.channel);
  return (
    <div className="stack">
      <h3>{say('sending.mend')}</h3>
      {(of.state === 'bounced' || of.state === 'rejected_by_recipient') && (
        <div className="row">
          <Go to={`/me/cases/${of.caseId}/tell/address`} className="button">
            {say('sending.mendAddress')}
          </Go>
          <Button
            kind="plain"
            working={sending}
            onClick={() => void act(() => switchChannel(of.id, of.channel))}
          >
            {say('sending.sameWay')}
          </Button>
        </div>
      )}
      {of.state === 'failed' && (
        <div>
          <Button kind="plain" working={sending} onClick={() => void act(() => sendAgain(of.id))}>
            {say('sending.again')}
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <Choices
          legend={say('sending.otherWay')}
          choices={others.map((way) => ({
            value: way.channel,
            label: say(`channel.${way.channel}`),
            hint: way.address.join(', '),
          }))}
          value={channel}
          onChange={setChannel}
        />
      )}
      {channel !== null && (
        <div>
          <Button working={sending} onClick={() => void act(() => switchChannel(of.id, channel))}>
            {say('sending.take')}
          </Button>
        </div>
      )}
      <NotDone refused={refused} fault={fault} />
    </div>
  );
}

const decisions = ['it_did_not', 'send_again', 'send_myself'] as const;

/** Nobody knows whether it arrived: a person decides, and it is never sent twice by itself. */
function Uncertain({ of }: { readonly of: MyFiling }) {
  const { say } = useSpeech();
  const { sending, fault, refused, act } = useActing();
  const attemptId = of.attempts.at(-1)?.id ?? null;
  return (
    <div className="stack">
      <p>{say('sending.uncertain')}</p>
      <div className="row">
        <Go to={`/me/filings/${of.id}/sent`} className="button">
          {say('sending.arrived')}
        </Go>
        {decisions.map((decision) => (
          <Button
            key={decision}
            kind="plain"
            working={sending}
            onClick={() => void act(() => resolveUncertain({ submissionId: of.id, decision, attemptId }))}
          >
            {say(`sending.decide.${decision}`)}
          </Button>
        ))}
      </div>
      <NotDone refused={refused} fault={fault} />
    </div>
  );
}
