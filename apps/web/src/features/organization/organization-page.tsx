import { useState } from 'react';
import type { OrganizationBoardQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import './organization.css';
import { organizationBoard } from './organization-pages.operations.js';
import { Standing } from './standing.js';

/** What an organization has under way, and what waits for somebody in it. */
export default function OrganizationPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const id = params.org ?? '';
  const [after, setAfter] = useState<string | null>(null);
  const board = useAsked(organizationBoard, { id, after, language }, { keepEarlier: true });
  const organization = board.answer?.organization ?? null;
  return (
    <Page title={organization?.name ?? say('org.title')} back="/org" width="wide">
      <Shown of={board}>
        {(answer) =>
          answer.organization === null ? (
            <p className="notice">{say('org.gone')}</p>
          ) : (
            <Inside
              id={id}
              answer={answer}
              organization={answer.organization}
              after={after}
              turn={setAfter}
            />
          )
        }
      </Shown>
    </Page>
  );
}

interface InsideProps {
  readonly id: string;
  readonly answer: OrganizationBoardQuery;
  readonly organization: NonNullable<OrganizationBoardQuery['organization']>;
  readonly after: string | null;
  readonly turn: (after: string | null) => void;
}

function Inside({ id, answer, organization, after, turn }: InsideProps) {
  const { say, language } = useSpeech();
  const { campaigns, campaignKinds, me } = answer;
  const roles = organization.myRoles;
  const plans = roles.includes('owner') || roles.includes('organizer');
  const rows = campaigns.edges.map(({ node }) => node);
  const waiting = organization.approvals;
  const days = (row: (typeof rows)[number]) => {
    const first = row.waves.map(({ startsOn }) => startsOn).sort()[0];
    const last = row.waves
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1);
    return first === undefined || last === undefined
      ? say('org.noWindow')
      : say('org.window', { from: showPlainDate(first, language), until: showPlainDate(last, language) });
  };
  return (
    <>
      <nav className="row" aria-label={say('org.places')}>
        {plans && (
          <Go to={`/org/${id}/campaigns/new`} className="button">
            {say('org.newCampaign')}
          </Go>
        )}
        {(roles.includes('clinician') || roles.includes('practice_staff')) && (
          <Go to="/clinic" className="button">
            {say('org.clinic')}
          </Go>
        )}
        <Go to={`/org/${id}/team`} className="button plain">
          {say('org.team')}
        </Go>
        {roles.includes('owner') && (
          <Go to={`/org/${id}/trail`} className="button plain">
            {say('org.trail')}
          </Go>
        )}
        <Go to={`/org/${id}/settings`} className="button plain">
          {say('org.settings')}
        </Go>
      </nav>
      {me?.secondFactorNeeded != null && (
        <p className="notice">
          {say('org.secondFactor')} <Go to="/account">{say('org.toAccount')}</Go>
        </p>
      )}
      <Standing
        organization={organization}
        settings={roles.includes('owner') ? `/org/${id}/settings` : null}
      />
      {waiting.length > 0 && (
        <section className="card" aria-labelledby="org-waiting">
          <h2 id="org-waiting">{say('org.waiting', { count: waiting.length })}</h2>
          <ul className="plain-list">
            {waiting.map((approval) => (
              <li key={approval.id}>
                <Go to={`/org/${id}/approvals/${approval.id}`}>
                  {say(`org.approval.subject.${approval.subject}`)}
                </Go>{' '}
                <span className="quiet small">
                  {say(approval.requestedBy === me?.account.id ? 'org.askedByYou' : 'org.askedByOther')}{' '}
                  {approval.state === 'approved' && `${say('org.agreed')} `}
                  {say('org.until', { when: showInstant(new Date(approval.expiresAt), language) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <DataTable
        caption={say('org.campaigns')}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <>
            <p>{say('org.noCampaigns')}</p>
            {plans && <Go to={`/org/${id}/campaigns/new`}>{say('org.firstCampaign')}</Go>}
          </>
        }
        columns={[
          {
            key: 'title',
            title: say('org.column.title'),
            cell: (row) => (
              <Go
                to={
                  row.state === 'draft' || row.state === 'ready'
                    ? `/org/${id}/campaigns/${row.id}/readiness`
                    : `/org/${id}/campaigns/${row.id}`
                }
              >
                {row.title}
              </Go>
            ),
          },
          {
            key: 'kind',
            title: say('org.column.kind'),
            cell: (row) => campaignKinds.find(({ key }) => key === row.kind)?.name ?? row.kind,
          },
          { key: 'state', title: say('org.column.state'), cell: (row) => say(`org.state.${row.state}`) },
          { key: 'states', title: say('org.column.states'), cell: (row) => row.states.length, numeric: true },
          { key: 'window', title: say('org.column.window'), cell: days },
          {
            key: 'opened',
            title: say('org.column.opened'),
            cell: (row) =>
              row.openedAt === null ? say('org.notOpened') : showInstant(new Date(row.openedAt), language),
          },
        ]}
      />
      {(after !== null || campaigns.pageInfo.hasNextPage) && (
        <div className="row">
          {after !== null && (
            <Button kind="plain" onClick={() => turn(null)}>
              {say('org.newest')}
            </Button>
          )}
          {campaigns.pageInfo.hasNextPage && (
            <Button kind="plain" onClick={() => turn(campaigns.pageInfo.endCursor ?? null)}>
              {say('org.older')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
