import { useState } from 'react';
import type { InstallationQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { useMe } from '../../shell/me.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { PairsCard } from '../case/pairs/pairs-card.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { strongSignIn } from '../identity/strong-sign-in/strong-sign-in.operations.js';
import {
  confirmAskedAuthority,
  installation,
  resumeSending,
  retryParked,
  stopSending,
  verifyWaiting,
} from './installation.operations.js';
import { VerifiedList } from './verified-list.js';

/** For whoever runs this Chorus: what waits for them, and what they may stop. None of it is shown to a mailbox alone. */
export default function InstallationPage() {
  const { say, language } = useSpeech();
  const { account } = useMe();
  const standing = useAsked(strongSignIn, {}, { when: account.platformAdministrator });
  const shown = standing.answer?.me?.secondFactorShown === true;
  const asked = useAsked(installation, { language }, { when: shown });
  const { proving, askForProof } = useProving();
  return (
    <Page title={say('admin.title')} lead={say('admin.lead')} width="wide">
      {account.platformAdministrator ? (
        <Shown of={standing}>
          {() =>
            shown ? (
              <Shown of={asked}>{(answer) => <Inside answer={answer} />}</Shown>
            ) : (
              <div className="notice alert">
                <p>{say('admin.secondFactor')}</p>
                <Button onClick={() => askForProof('SecondFactorNeeded')}>{say('admin.toAccount')}</Button>
              </div>
            )
          }
        </Shown>
      ) : (
        <p className="notice">{say('admin.notYours')}</p>
      )}
      {proving}
    </Page>
  );
}

interface Question {
  readonly title: string;
  readonly says: string;
  readonly go: () => void;
}

/** What reaches many, or lets somebody see a person's case, is asked about before it is done. */
function Sure({ question, onClose }: { readonly question: Question | null; readonly onClose: () => void }) {
  const { say } = useSpeech();
  return (
    <Dialog title={question?.title ?? ''} open={question !== null} onClose={onClose}>
      <p>{question?.says}</p>
      <div className="row">
        <Button
          onClick={() => {
            question?.go();
            onClose();
          }}
        >
          {say('admin.yes')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {say('admin.no')}
        </Button>
      </div>
    </Dialog>
  );
}

function Inside({ answer }: { readonly answer: InstallationQuery }) {
  const { say, language } = useSpeech();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const said = (sentence: string) => {
    setDone(sentence);
    return changed();
  };
  const begin = (work: () => Promise<void>): Promise<void> =>
    send(() => {
      setRefused(null);
      setDone(null);
      return work();
    });
  const verify = (organizationId: string, factsHash: string): Promise<void> =>
    begin(async () => {
      const { verifyOrganization: it } = await ask(verifyWaiting, { organizationId, factsHash });
      switch (it.__typename) {
        case 'OrganizationVerified':
          return said(say('admin.verified', { name: it.organization.name }));
        case 'SecondFactorNeeded':
          return void refusedForProof(it, () => void verify(organizationId, factsHash));
        case 'NotFound':
        case 'OrganizationIncomplete':
        case 'OrganizationNotWaiting':
          return setRefused(it);
        case 'OrganizationChangedSince':
          setRefused(it);
          return changed();
        default:
          return never(it);
      }
    });
  const confirm = (authorityId: string, paper: string | null, alsoConsent: boolean): Promise<void> =>
    begin(async () => {
      const { confirmAuthority: it } = await ask(confirmAskedAuthority, { authorityId, alsoConsent, paper });
      switch (it.__typename) {
        case 'Authority':
          return said(say('admin.confirmed'));
        case 'ReauthenticationNeeded':
          return void refusedForProof(it, () => void confirm(authorityId, paper, alsoConsent));
        case 'NotFound':
        case 'NotAllowed':
        case 'LastAuthority':
          return setRefused(it);
        case 'PaperChangedSince':
          setRefused(it);
          return changed();
        default:
          return never(it);
      }
    });
  const retry = (messageId: string | null, reaction: string | null): Promise<void> =>
    begin(async () => {
      const { retryDeadLetters: it } = await ask(retryParked, { messageId, reaction });
      switch (it.__typename) {
        case 'DeadLettersPutBack':
          return said(say('admin.putBack', { count: it.count }));
        case 'NotFound':
          return setRefused(it);
        default:
          return never(it);
      }
    });
  const toggle = (stop: boolean) =>
    begin(async () => {
      if (stop) await ask(stopSending, {});
      else await ask(resumeSending, {});
      return said(say(stop ? 'admin.stopped' : 'admin.resumed'));
    });
  const [question, setQuestion] = useState<Question | null>(null);
  const since = answer.sendingStoppedSince;
  const funders = (list: readonly string[] | null) =>
    list === null ? say('admin.missing') : list.length === 0 ? say('admin.noFunders') : list.join('; ');
  return (
    <>
      <div role="status">{done !== null && <p className="notice">{done}</p>}</div>
      <NotDone refused={refused} fault={fault} />
      <section className="card" aria-labelledby="admin-sending">
        <h2 id="admin-sending">{say('admin.sending')}</h2>
        <p>
          {since === null
            ? say('admin.sendingRuns')
            : say('admin.sendingStopped', { when: showInstant(new Date(since), language) })}
        </p>
        <div>
          <Button
            kind={since === null ? 'plain' : 'main'}
            working={sending}
            onClick={() =>
              since === null
                ? setQuestion({
                    title: say('admin.stop'),
                    says: say('admin.stopSays'),
                    go: () => void toggle(true),
                  })
                : void toggle(false)
            }
          >
            {say(since === null ? 'admin.stop' : 'admin.resume')}
          </Button>
        </div>
      </section>
      <section className="card" aria-labelledby="admin-facts">
        <h2 id="admin-facts">{say('admin.facts')}</h2>
        <p>{say('admin.factsReported', { count: answer.facts.count })}</p>
        <div>
          <Go
            to={answer.facts.count === 0 ? '/review/facts' : '/review/facts?standing=reported'}
            className="button plain"
          >
            {say('admin.toFacts')}
          </Go>
        </div>
      </section>
      <PairsCard />
      <DataTable
        caption={say('admin.organizations', { count: answer.organizationsToVerify.length })}
        rows={answer.organizationsToVerify}
        rowKey={({ id }) => id}
        empty={say('admin.noOrganizations')}
        columns={[
          { key: 'name', title: say('admin.name'), cell: ({ name }) => name },
          {
            key: 'legal',
            title: say('admin.legalName'),
            cell: (row) => row.legalName ?? say('admin.missing'),
          },
          {
            key: 'registration',
            title: say('admin.registration'),
            cell: (row) => row.registration ?? say('admin.missing'),
          },
          { key: 'officer', title: say('admin.officer'), cell: (row) => row.officer ?? say('admin.missing') },
          { key: 'funders', title: say('admin.funders'), cell: (row) => funders(row.funders) },
          {
            key: 'verify',
            title: say('admin.action'),
            cell: ({ id, factsHash, name }) => (
              <Button
                kind="plain"
                working={sending}
                onClick={() =>
                  setQuestion({
                    title: say('admin.verifyTitle', { name }),
                    says: say('admin.verifySays'),
                    go: () => void verify(id, factsHash),
                  })
                }
              >
                {say('admin.verify')}
                <span className="unseen"> {name}</span>
              </Button>
            ),
          },
        ]}
      />
      <VerifiedList />
      <Sure question={question} onClose={() => setQuestion(null)} />
      <p className="quiet small">{say('admin.refusing')}</p>
      <DataTable
        caption={say('admin.authorities', { count: answer.askedAuthorities.length })}
        rows={answer.askedAuthorities}
        rowKey={({ authority }) => authority.id}
        empty={say('admin.noAuthorities')}
        columns={[
          {
            key: 'person',
            title: say('admin.person'),
            cell: ({ personName }) => `${personName.given} ${personName.family}`,
          },
          { key: 'holder', title: say('admin.holder'), cell: ({ holderEmail }) => holderEmail },
          {
            key: 'basis',
            title: say('admin.basis'),
            cell: ({ authority }) => say(`admin.basis.${authority.basis}`),
          },
          {
            key: 'born',
            title: say('admin.born'),
            cell: ({ birthDate }) =>
              birthDate === null ? say('admin.notAsked') : showPlainDate(birthDate, language),
          },
          {
            key: 'paper',
            title: say('admin.paper'),
            cell: ({ authority }) =>
              authority.evidenceFileId === null ? (
                say('admin.missing')
              ) : (
                <a href={`/files/${authority.evidenceFileId}`}>{say('admin.seePaper')}</a>
              ),
          },
          {
            key: 'confirm',
            title: say('admin.action'),
            cell: ({ authority, personName, holderEmail }) => (
              <span className="row">
                <Button
                  kind="plain"
                  working={sending}
                  onClick={() =>
                    setQuestion({
                      title: say('admin.confirmTitle', { holder: holderEmail }),
                      says: say('admin.confirmSays'),
                      go: () => void confirm(authority.id, authority.evidenceFileId, false),
                    })
                  }
                >
                  {say('admin.confirm')}
                  <span className="unseen"> {personName.family}</span>
                </Button>
                <Button
                  kind="plain"
                  working={sending}
                  onClick={() =>
                    setQuestion({
                      title: say('admin.confirmTitle', { holder: holderEmail }),
                      says: say('admin.confirmConsentSays'),
                      go: () => void confirm(authority.id, authority.evidenceFileId, true),
                    })
                  }
                >
                  {say('admin.confirmConsent')}
                  <span className="unseen"> {personName.family}</span>
                </Button>
              </span>
            ),
          },
        ]}
      />
      <DataTable
        caption={say('admin.parked', { count: answer.deadLetters.length })}
        rows={answer.deadLetters}
        rowKey={({ messageId, reaction }) => `${messageId} ${reaction}`}
        empty={say('admin.nothingParked')}
        columns={[
          { key: 'reaction', title: say('admin.reaction'), cell: ({ reaction }) => reaction },
          { key: 'event', title: say('admin.event'), cell: ({ event }) => event },
          { key: 'attempts', title: say('admin.attempts'), cell: ({ attempts }) => attempts, numeric: true },
          {
            key: 'error',
            title: say('admin.error'),
            cell: ({ errorClass, errorMessage }) => `${errorClass}: ${errorMessage}`,
          },
          {
            key: 'at',
            title: say('admin.at'),
            cell: ({ parkedAt }) => showInstant(new Date(parkedAt), language),
          },
          {
            key: 'retry',
            title: say('admin.action'),
            cell: ({ messageId, reaction }) => (
              <Button kind="plain" working={sending} onClick={() => void retry(messageId, reaction)}>
                {say('admin.retry')}
                <span className="unseen"> {reaction}</span>
              </Button>
            ),
          },
        ]}
      />
      {answer.deadLetters.length > 1 && (
        <div>
          <Button kind="plain" working={sending} onClick={() => void retry(null, null)}>
            {say('admin.retryAll')}
          </Button>
        </div>
      )}
      <DataTable
        caption={say('admin.retention', { count: answer.retention.length })}
        rows={answer.retention}
        rowKey={({ key }) => key}
        empty={say('admin.noRetention')}
        columns={[
          { key: 'holds', title: say('admin.holds'), cell: ({ holds }) => holds },
          {
            key: 'days',
            title: say('admin.days'),
            cell: ({ days, from }) => (days === null ? from : say('admin.daysFrom', { days, from })),
          },
          { key: 'why', title: say('admin.why'), cell: ({ why }) => why },
          {
            key: 'run',
            title: say('admin.lastRun'),
            cell: ({ key, swept }) => {
              const run = answer.retentionRuns.find(({ rule }) => rule === key);
              if (run !== undefined)
                return say('admin.removed', {
                  count: run.removed,
                  when: showInstant(new Date(run.at), language),
                });
              return say(swept ? 'admin.notYet' : 'admin.byHand');
            },
          },
        ]}
      />
      {proving}
    </>
  );
}
