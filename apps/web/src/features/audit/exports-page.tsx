import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { handOut } from '../../ui/pictures/picture-file.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { exportParticipants } from './exports.operations.js';

type Answered =
  | { readonly is: 'asked'; readonly approvalId: string; readonly people: number; readonly columns: string }
  | { readonly is: 'done'; readonly people: number };

/** Who takes part, as a file: asked for by one, agreed by another, fetched by the first. */
export default function ExportsPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { org = '', id = '' } = params;
  const [stories, setStories] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const take = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      setAnswered(null);
      const { exportParticipants: it } = await ask(exportParticipants, { campaignId: id, stories });
      switch (it.__typename) {
        case 'ParticipantsExported':
          handOut(it.csv, 'text/csv', 'participants.csv');
          setAnswered({ is: 'done', people: it.people });
          return changed();
        case 'PersonalExportRequested':
          setAnswered({
            is: 'asked',
            approvalId: it.approval.id,
            people: it.approval.export?.people ?? 0,
            columns: it.approval.export?.columns.join(', ') ?? '',
          });
          return changed();
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return void refusedForProof(it, () => void take());
        case 'NotFound':
        case 'NotAllowed':
          return setRefused(it);
        default:
          return never(it);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take();
  };
  return (
    <Page title={say('export.title')} lead={say('export.lead')} back={`/org/${org}/campaigns/${id}`}>
      <form className="stack" noValidate onSubmit={submit}>
        <Tick
          label={say('export.stories')}
          hint={say('export.storiesHint')}
          checked={stories}
          onChange={setStories}
        />
        <RefusalNotice refused={refused} />
        {fault !== null && (
          <p className="problem" role="alert">
            {say('fault.form')}
          </p>
        )}
        <div role="status">
          {answered?.is === 'asked' && (
            <p className="notice">
              {say('export.asked', { people: answered.people, columns: answered.columns })}{' '}
              <Go to={`/org/${org}/approvals/${answered.approvalId}`}>{say('export.toApproval')}</Go>
            </p>
          )}
          {answered?.is === 'done' && (
            <p className="notice">{say('export.done', { people: answered.people })}</p>
          )}
        </div>
        <div>
          <Button type="submit" working={sending}>
            {say(sending ? 'export.asking' : 'export.ask')}
          </Button>
        </div>
      </form>
      <p className="quiet">{say('export.trail')}</p>
      {proving}
    </Page>
  );
}
