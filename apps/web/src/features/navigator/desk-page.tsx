import { useQueries } from '@tanstack/react-query';
import type { FinishingDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { ProofFirst } from '../justification/proof-first.js';
import { type Came, useSteps } from '../justification/use-steps.js';
import { finishingDesk, handOverPerson, helpCallList } from './navigator.operations.js';

type Desk = FinishingDeskQuery;
export type Helped = Desk['myCaseload'][number];

/** The finishing desk: the person whose date comes first, then everybody else one helps, then who waits. */
export default function DeskPage() {
  const { say } = useSpeech();
  const desk = useAsked(finishingDesk, {}, { everyMs: 30_000 });
  return (
    <Page title={say('help.title')} lead={<p>{say('help.lead')}</p>} width="wide">
      <Shown of={desk}>{(answer) => <Lists desk={answer} />}</Shown>
    </Page>
  );
}

function Lists({ desk }: { readonly desk: Desk }) {
  const { say } = useSpeech();
  const { myCaseload, waitingForHelper, myOrganizations } = desk;
  const navigates = myOrganizations.some(({ myRoles }) => myRoles.includes('navigator'));
  if (!navigates && myCaseload.length === 0)
    return (
      <div className="empty">
        <p>{say('help.notNavigator')}</p>
        <p>{say('help.notNavigatorNext')}</p>
      </div>
    );
  if (desk.me?.secondFactorShown !== true) return <ProofFirst />;
  return (
    <>
      <NextPerson first={myCaseload[0] ?? null} today={dayOf(desk.clocks.business)} />
      <Checks desk={desk} />
      <Caseload people={myCaseload} />
      <Waiting people={waitingForHelper} />
    </>
  );
}

const nameOf = (one: Helped, somebody: string) => one.helped?.name ?? somebody;

function NextPerson({ first, today }: { readonly first: Helped | null; readonly today: string }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-label={say('help.next')}>
      <h2>{say('help.next')}</h2>
      {first === null ? (
        <>
          <p>{say('help.nextNone')}</p>
          <p className="quiet">{say('help.nextNoneNext')}</p>
        </>
      ) : (
        <>
          {first.facet.actBy === null ? (
            <p className="notice">{say('help.noDate')}</p>
          ) : (
            <NextDate what={say('help.act')} date={first.facet.actBy} today={today} />
          )}
          <div>
            <Go to={`/help/people/${first.id}`} className="button">
              {say('help.open', { name: nameOf(first, say('help.somebody')) })}
            </Go>
          </div>
        </>
      )}
    </section>
  );
}

/** Results nobody has told us: of the people one helps, in every campaign they take part in. */
function Checks({ desk }: { readonly desk: Desk }) {
  const { say } = useSpeech();
  const campaigns = [...new Set(desk.myCaseload.map(({ campaign }) => campaign.id))];
  const lists = useQueries({
    queries: campaigns.map((campaignId) => ({
      queryKey: [helpCallList.text, { campaignId }],
      queryFn: () => ask(helpCallList, { campaignId }),
    })),
  });
  const mine = desk.me?.account.id;
  const entries = lists
    .flatMap(({ data }) => data?.checkInCallList.edges ?? [])
    .map(({ node }) => node)
    .filter(({ ownerId }) => ownerId === mine);
  return (
    <section className="stack" aria-label={say('help.checks')}>
      <h2>{say('help.checks')}</h2>
      {entries.length === 0 ? (
        <div className="empty">
          <p>{say('help.checksNone')}</p>
          <p>{say('help.checksNoneNext')}</p>
        </div>
      ) : (
        <ul className="plain-list">
          {entries.map((entry) => (
            <li key={entry.outcomeId}>
              {say('help.check', {
                reference: entry.reference,
                reason: say(`help.reason.${entry.reason}`),
                times: entry.timesAsked,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Caseload({ people }: { readonly people: readonly Helped[] }) {
  const { say, language } = useSpeech();
  return (
    <section className="stack" aria-label={say('help.caseload')}>
      <h2>{say('help.caseload')}</h2>
      <p className="quiet">{say('help.caseloadOf', { count: people.length })}</p>
      <DataTable
        caption={say('help.caseload')}
        rows={people}
        rowKey={({ id }) => id}
        empty={
          <>
            <p>{say('help.nextNone')}</p>
            <p>{say('help.nextNoneNext')}</p>
          </>
        }
        columns={[
          {
            key: 'who',
            title: say('help.column.who'),
            cell: (one) => (
              <Go to={`/help/people/${one.id}`} className="row-link">
                {nameOf(one, say('help.somebody'))}
              </Go>
            ),
          },
          {
            key: 'date',
            title: say('help.column.date'),
            cell: ({ facet }) => (
              <>
                {facet.actBy === null ? say('help.noDate') : showPlainDate(facet.actBy, language)}
                {facet.urgency === 'urgent' && <strong> {say('help.urgent')}</strong>}
              </>
            ),
          },
          { key: 'campaign', title: say('help.column.campaign'), cell: ({ campaign }) => campaign.title },
          {
            key: 'consent',
            title: say('help.column.consent'),
            cell: ({ helped }) => say(helped === null ? 'help.consent.no' : 'help.consent.yes'),
          },
        ]}
      />
    </section>
  );
}

function Waiting({ people }: { readonly people: Desk['waitingForHelper'] }) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  return (
    <section className="stack" aria-label={say('help.waiting')}>
      <h2>{say('help.waiting')}</h2>
      {notices}
      <DataTable
        caption={say('help.waiting')}
        rows={people}
        rowKey={({ id }) => id}
        empty={
          <>
            <p>{say('help.waitingNone')}</p>
            <p>{say('help.waitingNoneNext')}</p>
          </>
        }
        columns={[
          {
            key: 'date',
            title: say('help.column.date'),
            cell: ({ facet }) =>
              facet.actBy === null ? say('help.noDate') : showPlainDate(facet.actBy, language),
          },
          { key: 'campaign', title: say('help.column.campaign'), cell: ({ campaign }) => campaign.title },
          {
            key: 'take',
            title: say('help.column.who'),
            cell: ({ id }) => (
              <Button
                kind="plain"
                working={sending}
                onClick={() => take(() => given(id, null, 'help.taken'))}
              >
                {say('help.take')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}

/** Takes somebody, or hands them over. */
export async function given(
  participationId: string,
  helperId: string | null,
  says: 'help.taken' | 'helped.handedOver',
): Promise<Came> {
  const { assignHelper: answer } = await ask(handOverPerson, { participationId, helperId });
  switch (answer.__typename) {
    case 'HelperAssigned':
      return { says };
    case 'NotFound':
    case 'NotAllowed':
    case 'HelperNotMember':
    case 'HelperConsentMissing':
    case 'HelperFull':
    case 'ParticipationMoveNotAllowed':
      return answer;
    default:
      return never(answer);
  }
}
