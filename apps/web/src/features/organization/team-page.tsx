import { type FormEvent, useState } from 'react';
import type { MembershipRole, OrganizationTeamQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { DataTable } from '../../ui/data-table.js';
import { Dialog } from '../../ui/dialog.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { endMembership, inviteMember, organizationTeam } from './organization-pages.operations.js';
import { roleEnds } from './role-ends.js';

type Team = NonNullable<OrganizationTeamQuery['organization']>;
type Member = Team['members'][number];

const roles: readonly MembershipRole[] = [
  'organizer',
  'navigator',
  'reviewer',
  'analyst',
  'clinician',
  'practice_staff',
  'owner',
];

/** Who may do what in an organization. */
export default function TeamPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.org ?? '';
  const team = useAsked(organizationTeam, { id });
  return (
    <Page title={say('org.team.title')} lead={say('org.team.lead')} back={`/org/${id}`} width="wide">
      <Shown of={team}>
        {({ organization, me }) =>
          organization === null ? (
            <p className="notice">{say('org.gone')}</p>
          ) : (
            <>
              {me?.secondFactorNeeded != null && (
                <p className="notice">
                  {say('org.secondFactor')} <Go to="/account">{say('org.toAccount')}</Go>
                </p>
              )}
              <Members organization={organization} mine={me?.account.id ?? null} />
              {organization.myRoles.includes('owner') ? (
                <Invite organizationId={organization.id} />
              ) : (
                <p className="quiet">{say('org.team.ownersInvite')}</p>
              )}
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function Members({ organization, mine }: { readonly organization: Team; readonly mine: string | null }) {
  const { say, language } = useSpeech();
  const [ending, setEnding] = useState<Member | null>(null);
  const [ended, setEnded] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const owner = organization.myRoles.includes('owner');
  const addresses = new Map(organization.memberAddresses.map((one) => [one.membershipId, one]));
  const who = ({ id, accountId, state }: Member) =>
    accountId !== null && accountId === mine
      ? say('org.team.you')
      : (addresses.get(id)?.email ??
        say(state === 'invited' ? 'org.team.invited' : 'org.team.member', {
          code: (accountId ?? id).slice(-6),
        }));
  const end = (member: Member): Promise<void> =>
    send(async () => {
      setRefused(null);
      setEnded(false);
      const { endMembership: answer } = await ask(endMembership, { membershipId: member.id });
      setEnding(null);
      switch (answer.__typename) {
        case 'MembershipEnded':
          setEnded(true);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void end(member));
        case 'NotFound':
        case 'NotAllowed':
        case 'LastOwner':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <section className="stack">
      <div role="status">{ended && <p className="notice">{say('org.team.ended')}</p>}</div>
      <NotDone refused={refused} fault={fault} />
      <DataTable
        caption={say('org.team.members', { count: organization.members.length })}
        rows={organization.members}
        rowKey={({ id }) => id}
        empty={say('org.team.empty')}
        columns={[
          { key: 'who', title: say('org.team.who'), cell: who },
          ...(organization.memberAddresses.length > 0
            ? [
                {
                  key: 'by',
                  title: say('org.team.by'),
                  cell: ({ id }: Member) => addresses.get(id)?.invitedBy ?? say('org.team.byNobody'),
                },
              ]
            : []),
          { key: 'role', title: say('org.team.role'), cell: ({ role }) => say(`org.role.${role}`) },
          {
            key: 'state',
            title: say('org.team.state'),
            cell: ({ state, expiresAt }) => (
              <>
                {say(`org.memberState.${state}`)}
                {expiresAt !== null && (
                  <> {say('org.team.until', { when: showInstant(new Date(expiresAt), language) })}</>
                )}
              </>
            ),
          },
          ...(owner
            ? [
                {
                  key: 'end',
                  title: say('org.team.action'),
                  cell: (member: Member) => (
                    <Button kind="plain" onClick={() => setEnding(member)}>
                      {say(member.state === 'invited' ? 'org.team.withdraw' : 'org.team.end')}
                      <span className="unseen"> {who(member)}</span>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      <Dialog title={say('org.team.endTitle')} open={ending !== null} onClose={() => setEnding(null)}>
        {ending !== null && (
          <>
            <p>{say('org.team.endSays', { who: who(ending), role: say(`org.role.${ending.role}`) })}</p>
            <div className="row">
              <Button working={sending} onClick={() => void end(ending)}>
                {say('org.team.endYes')}
              </Button>
              <Button kind="plain" onClick={() => setEnding(null)}>
                {say('org.team.endNo')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
      {proving}
    </section>
  );
}

function Invite({ organizationId }: { readonly organizationId: string }) {
  const { say } = useSpeech();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MembershipRole | null>(null);
  const [lastDay, setLastDay] = useState('');
  const [noRole, setNoRole] = useState(false);
  const [noDay, setNoDay] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [invited, setInvited] = useState<string | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const invite = (as: MembershipRole, expiresAt: string | null): Promise<void> =>
    send(async () => {
      setRefused(null);
      setInvited(null);
      const { inviteMember: answer } = await ask(inviteMember, {
        input: {
          organizationId,
          email: email.trim(),
          role: as,
          expiresAt,
        },
      });
      switch (answer.__typename) {
        case 'MemberInvited':
          setInvited(email.trim());
          setEmail('');
          setRole(null);
          setLastDay('');
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void invite(as, expiresAt));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNoRole(role === null);
    const ends = roleEnds(lastDay);
    setNoDay(ends === 'unreadable');
    if (role !== null && ends !== 'unreadable') void invite(role, ends);
  };
  return (
    <section className="card" aria-labelledby="team-invite">
      <h2 id="team-invite">{say('org.team.invite')}</h2>
      <p className="quiet">{say('org.team.inviteSays')}</p>
      <form className="stack" noValidate onSubmit={submit}>
        <Field
          type="email"
          label={say('org.team.email')}
          autoComplete="off"
          value={email}
          onChange={setEmail}
        />
        <Choices
          legend={say('org.team.asRole')}
          value={role}
          onChange={setRole}
          problem={noRole ? say('org.team.noRole') : null}
          choices={roles.map((value) => ({
            value,
            label: say(`org.role.${value}`),
            hint: say(`org.roleHint.${value}`),
          }))}
        />
        <Field
          type="date"
          label={say('org.team.lastDay')}
          hint={say('org.team.lastDayHint')}
          value={lastDay}
          max="9999-12-31"
          problem={noDay ? say('org.team.lastDayNone') : null}
          onChange={setLastDay}
        />
        <NotDone refused={refused} fault={fault} />
        <div role="status">
          {invited !== null && <p className="notice">{say('org.team.sent', { email: invited })}</p>}
        </div>
        <div>
          <Button type="submit" working={sending}>
            {say(sending ? 'org.team.sending' : 'org.team.send')}
          </Button>
        </div>
      </form>
      {proving}
    </section>
  );
}
