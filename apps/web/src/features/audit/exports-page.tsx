import { type FormEvent, type ReactNode, useState } from 'react';
import type { ExportsOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { useMe } from '../../shell/me.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { handOut } from '../../ui/pictures/picture-file.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { useColumnNames } from './column-names.js';
import { exportParticipants, exportsOfCampaign } from './exports.operations.js';

type Campaign = NonNullable<ExportsOfCampaignQuery['campaign']>;
type Request = Campaign['organization']['approvals'][number];

/** Who takes part, as a file: asked for by one, agreed by another, fetched by the first. */
export default function ExportsPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { org = '', id = '' } = params;
  const asked = useAsked(exportsOfCampaign, { id });
  return (
    <Page title={say('export.title')} lead={say('export.lead')} back={`/org/${org}/campaigns/${id}`}>
      <Shown of={asked}>
        {({ campaign }) =>
          campaign === null ? (
            <p className="notice">{say('export.gone')}</p>
          ) : (
            <Inside org={org} campaign={campaign} />
          )
        }
      </Shown>
      <p className="quiet">{say('export.trail')}</p>
    </Page>
  );
}

interface InsideProps {
  readonly org: string;
  readonly campaign: Campaign;
}

function Inside({ org, campaign }: InsideProps) {
  const { say } = useSpeech();
  const me = useMe().account.id;
  const [stories, setStories] = useState(false);
  const [fetched, setFetched] = useState<number | null>(null);
  const [askedAnew, setAskedAnew] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const requests = campaign.organization.approvals.filter(
    ({ subject, subjectId }) => subject === 'personal_export' && subjectId === campaign.id,
  );
  const mine = requests.find(({ requestedBy }) => requestedBy === me);
  const others = requests.filter((one) => one.requestedBy !== me && one.state === 'requested');

  const take = (withStories: boolean, agreed: boolean): Promise<void> =>
    send(async () => {
      setRefused(null);
      setFetched(null);
      setAskedAnew(false);
      const { exportParticipants: it } = await ask(exportParticipants, {
        campaignId: campaign.id,
        stories: withStories,
      });
      switch (it.__typename) {
        case 'ParticipantsExported':
          handOut(it.csv, 'text/csv', 'participants.csv');
          setFetched(it.people);
          return changed();
        case 'PersonalExportRequested':
          // Somebody joined or left after the colleague agreed: that was to another file than this would be.
          setAskedAnew(agreed);
          return changed();
        case 'SecondFactorNeeded':
        case 'ReauthenticationNeeded':
          return void refusedForProof(it, () => void take(withStories, agreed));
        case 'NotFound':
        case 'NotAllowed':
          return setRefused(it);
        default:
          return never(it);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(stories, false);
  };
  return (
    <>
      <div role="status">
        {fetched !== null && <p className="notice">{say('export.done', { people: fetched })}</p>}
        {askedAnew && <p className="notice alert">{say('export.askedAnew')}</p>}
      </div>
      {others.map((one) => (
        <p key={one.id} className="notice">
          {say('export.colleague', { people: one.export?.people ?? 0 })}{' '}
          <Go to={`/org/${org}/approvals/${one.id}`}>{say('export.toApproval')}</Go>
        </p>
      ))}
      {mine !== undefined && (
        <OneRequest org={org} request={mine}>
          {mine.state === 'approved' && (
            <div>
              <Button working={sending} onClick={() => void take(mine.export?.stories ?? false, true)}>
                {say(sending ? 'export.asking' : 'export.fetch')}
              </Button>
            </div>
          )}
        </OneRequest>
      )}
      <form className="card stack" noValidate onSubmit={submit}>
        <h2>{say(mine === undefined ? 'export.heading' : 'export.another')}</h2>
        {mine !== undefined && <p className="quiet">{say('export.anotherSays')}</p>}
        <Tick
          label={say('export.stories')}
          hint={say('export.storiesHint')}
          checked={stories}
          onChange={setStories}
        />
        <NotDone refused={refused} fault={fault} />
        <div>
          <Button type="submit" kind={mine === undefined ? 'main' : 'plain'} working={sending}>
            {say(sending ? 'export.asking' : 'export.ask')}
          </Button>
        </div>
      </form>
      {proving}
    </>
  );
}

interface RequestProps {
  readonly org: string;
  readonly request: Request;
  readonly children: ReactNode;
}

/** What was asked for, and whether somebody agreed. */
function OneRequest({ org, request, children }: RequestProps) {
  const { say, language } = useSpeech();
  const named = useColumnNames();
  const { id, state, expiresAt, export: holds } = request;
  const until = showInstant(new Date(expiresAt), language);
  return (
    <section className="card stack" aria-labelledby="export-request">
      <h2 id="export-request">
        {say(state === 'approved' ? 'export.agreedHeading' : 'export.waitsHeading')}
      </h2>
      <p>
        {say(state === 'approved' ? 'export.agreed' : 'export.asked', { until })}{' '}
        <Go to={`/org/${org}/approvals/${id}`}>{say('export.toApproval')}</Go>
      </p>
      {holds !== null && (
        <p className="quiet">
          {say(holds.stories ? 'export.holdsStories' : 'export.holds', {
            people: holds.people,
            columns: named(holds.columns),
          })}
        </p>
      )}
      {children}
    </section>
  );
}
