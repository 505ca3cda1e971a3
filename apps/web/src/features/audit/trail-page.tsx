import { useState } from 'react';
import type { TrailMembersQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Field, Select } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { handOut } from '../../ui/pictures/picture-file.js';
import { BoardParts } from '../board/board-parts.js';
import '../board/board.css';
import { trailCsv, wholeTrail } from './trail-csv.js';
import { knownOperation } from './trail-words.js';
import { type TrailEntry, type TrailFilter, trailMembers, trailOfOrganization } from './trail.operations.js';

const kinds = [
  'organization',
  'team',
  'approval',
  'campaign',
  'plan',
  'sending',
  'hearing',
  'result',
  'reading',
  'export',
] as const;

/** Who did what for an organization, or for one of its campaigns, and when. */
export default function TrailPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { org = '', id } = params;
  const asked = useAsked(trailMembers, { id: org });
  const base = id === undefined ? `/org/${org}` : `/org/${org}/campaigns/${id}`;
  return (
    <Page title={say('trail.title')} lead={say('trail.lead')} back={base} width="wide">
      {id !== undefined && <BoardParts base={base} current="trail" />}
      <Shown of={asked}>
        {({ organization, me, trailMembers: people }) => {
          if (organization === null || !organization.myRoles.includes('owner'))
            return <p className="notice">{say('trail.ownersOnly')}</p>;
          if (me?.secondFactorNeeded != null)
            return (
              <p className="notice">
                {say('trail.secondFactor')} <Go to="/account">{say('trail.toAccount')}</Go>
              </p>
            );
          return <Looking org={org} campaign={id ?? null} people={people} />;
        }}
      </Shown>
    </Page>
  );
}

interface LookingProps {
  readonly org: string;
  readonly campaign: string | null;
  readonly people: TrailMembersQuery['trailMembers'];
}

const pageSize = 50;

function Looking({ org, campaign, people }: LookingProps) {
  const { say } = useSpeech();
  const named = ({ accountId, email, former }: (typeof people)[number]): string => {
    if (email === null) return say('trail.gone', { code: accountId.slice(-6) });
    return former ? say('trail.former', { email }) : email;
  };
  const [kind, setKind] = useState('');
  const [accountId, setAccountId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [after, setAfter] = useState<string | null>(null);
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setAfter(null);
  };
  const filter: TrailFilter = {
    organizationId: org,
    campaignId: campaign,
    kind: kinds.find((one) => one === kind) ?? null,
    accountId: accountId === '' ? null : accountId,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
  };
  const asked = useAsked(trailOfOrganization, { filter, first: pageSize, after }, { keepEarlier: true });
  return (
    <>
      <section className="card" aria-label={say('trail.look')}>
        <div className="stack">
          <Select
            label={say('trail.kind')}
            none={say('trail.kindAll')}
            value={kind}
            onChange={change(setKind)}
            options={kinds.map((value) => ({ value, label: say(`trail.kind.${value}`) }))}
          />
          <Select
            label={say('trail.person')}
            none={say('trail.personAll')}
            value={accountId}
            onChange={change(setAccountId)}
            options={people.map((member) => ({ value: member.accountId, label: named(member) }))}
          />
          <Field type="date" label={say('trail.from')} value={from} onChange={change(setFrom)} />
          <Field type="date" label={say('trail.until')} value={until} onChange={change(setUntil)} />
        </div>
        <TakeAlong filter={filter} />
      </section>
      <Shown of={asked}>
        {({ organizationTrail: { edges, pageInfo } }) => (
          <>
            <Entries entries={edges.map(({ node }) => node)} org={org} />
            <nav className="row" aria-label={say('trail.pages')}>
              {after !== null && (
                <Button kind="plain" onClick={() => setAfter(null)}>
                  {say('trail.newest')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button kind="plain" onClick={() => setAfter(pageInfo.endCursor)}>
                  {say('trail.older')}
                </Button>
              )}
            </nav>
          </>
        )}
      </Shown>
      <p className="quiet small">{say('trail.method')}</p>
    </>
  );
}

/** Who and what of an entry, in the reader's words. */
function useWords() {
  const { say } = useSpeech();
  return ({ accountId, email, operation, kind }: TrailEntry) => {
    const known = knownOperation(operation);
    return {
      who:
        email ??
        (accountId === null ? say('trail.server') : say('trail.gone', { code: accountId.slice(-6) })),
      what: known === null ? say(`trail.kind.${kind}`) : say(`trail.op.${known}`),
    };
  };
}

function Entries({ entries, org }: { readonly entries: readonly TrailEntry[]; readonly org: string }) {
  const { say, language } = useSpeech();
  const words = useWords();
  return (
    <DataTable
      caption={say('trail.caption')}
      rows={entries}
      rowKey={({ id }) => id}
      empty={<p>{say('trail.empty')}</p>}
      columns={[
        { key: 'at', title: say('trail.at'), cell: ({ at }) => showInstant(new Date(at), language) },
        { key: 'who', title: say('trail.who'), cell: (entry) => words(entry).who },
        { key: 'what', title: say('trail.what'), cell: (entry) => words(entry).what },
        {
          key: 'campaign',
          title: say('trail.campaign'),
          cell: ({ campaignId, campaignTitle }) =>
            campaignId === null ? '–' : <Go to={`/org/${org}/campaigns/${campaignId}`}>{campaignTitle}</Go>,
        },
      ]}
    />
  );
}

/** What was looked for, as a file. */
function TakeAlong({ filter }: { readonly filter: TrailFilter }) {
  const { say } = useSpeech();
  const words = useWords();
  const [taken, setTaken] = useState<{ readonly count: number; readonly whole: boolean } | null>(null);
  const { sending, fault, send } = useSending();
  const take = () =>
    send(async () => {
      setTaken(null);
      const { entries, whole } = await wholeTrail(filter);
      const titles = {
        at: say('trail.at'),
        who: say('trail.who'),
        what: say('trail.what'),
        campaign: say('trail.campaign'),
        id: say('trail.id'),
      };
      handOut(trailCsv(titles, words, entries), 'text/csv', 'trail.csv');
      setTaken({ count: entries.length, whole });
    });
  return (
    <>
      <div>
        <Button kind="plain" working={sending} onClick={() => void take()}>
          {say(sending ? 'trail.taking' : 'trail.csv')}
        </Button>
      </div>
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div role="status">
        {taken !== null && (
          <p className="notice">
            {say(taken.whole ? 'trail.taken' : 'trail.takenPart', { count: taken.count })}
          </p>
        )}
      </div>
    </>
  );
}
