import { type Answer, type Api, taken } from './api.js';
import type { Mailbox } from './mailbox.js';
import { signIn } from './person.js';
import { strengthen } from './strong-sign-in.js';

/** The people of the sample organization: two staff who run the campaign, and a reviewer. */
export interface Staff {
  readonly organizationId: string;
  readonly owner: string;
  readonly organizer: string;
  readonly reviewer: string;
}

const refusal = '... on Refusal { message field }';

export async function foundOrganization(api: Api, mailbox: Mailbox): Promise<Staff> {
  const owner = await signIn(api, mailbox, 'sample.owner@example.org');
  await strengthen(api, owner);
  const founded = await api.ask<Answer & { organization: { id: string } }>(
    owner,
    `mutation ($input: FoundOrganizationInput!) { foundOrganization(input: $input) { __typename ... on OrganizationFounded { organization { id } } ${refusal} } }`,
    {
      input: {
        name: 'Sample Patients Together',
        sample: true,
        funders: ['Nobody: this organization is invented'],
      },
    },
  );
  const organizationId = taken(founded, 'OrganizationFounded').organization.id;
  const member = (role: string): Promise<string> =>
    inviteMember(
      api,
      mailbox,
      { organizationId, owner },
      { email: `sample.${role}@example.org`, role },
      (token) => strengthen(api, token),
    );
  return { organizationId, owner, organizer: await member('organizer'), reviewer: await member('reviewer') };
}

/**
 * Invited by the owner, comes by the mail, shows a second factor and accepts; answers their session.
 * @param strong sets the second factor of a session up
 */
export async function inviteMember(
  api: Api,
  mailbox: Mailbox,
  { organizationId, owner }: Pick<Staff, 'organizationId' | 'owner'>,
  { email, role }: { readonly email: string; readonly role: string },
  strong: (token: string) => Promise<void>,
): Promise<string> {
  const invited = await api.ask<Answer>(
    owner,
    `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ${refusal} } }`,
    { input: { organizationId, email, role } },
  );
  taken(invited, 'MemberInvited');
  const invitation = await mailbox.await(email, /\/i\/([A-Za-z0-9_-]{22})/);
  const token = await signIn(api, mailbox, email);
  await strong(token);
  const accepted = await api.ask<Answer>(
    token,
    `mutation ($token: String!) { acceptInvitation(token: $token) { __typename ${refusal} } }`,
    { token: invitation },
  );
  taken(accepted, 'InvitationAccepted');
  return token;
}

interface Waiting {
  readonly id: string;
  readonly caseId: string;
  readonly result: string;
  readonly decidedOn: string | null;
  readonly evidenceKind: string;
}

/** The reviewer looks at what was reported and has something that shows it; answers whose cases were. */
export async function verifyReports(api: Api, staff: Staff): Promise<readonly string[]> {
  const verified: string[] = [];
  let after: string | null = null;
  do {
    const page: {
      edges: readonly { node: Waiting }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    } = await api.ask(
      staff.reviewer,
      `query ($id: ID!, $after: String) { outcomesToVerify(organizationId: $id, first: 100, after: $after) {
         edges { node { id caseId result decidedOn evidenceKind } } pageInfo { hasNextPage endCursor } } }`,
      { id: staff.organizationId, after },
    );
    for (const { node } of page.edges) {
      if (node.evidenceKind === 'none' || node.decidedOn === null) continue;
      const answer = await api.ask<Answer>(
        staff.reviewer,
        `mutation ($input: VerifyOutcomeInput!) { verifyOutcome(input: $input) { __typename ${refusal} } }`,
        { input: { outcomeId: node.id, receivedOn: node.decidedOn } },
      );
      taken(answer, 'OutcomeVerified');
      verified.push(node.caseId);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return verified;
}

/** Moves the clock and waits until everything that runs by it has come to rest. */
export async function moveTo(api: Api, staff: Staff, day: string): Promise<void> {
  const answer = await api.ask<Answer>(
    staff.owner,
    `mutation ($to: DateTime!) { advanceBusinessClock(to: $to) { __typename ${refusal} } }`,
    { to: `${day}T15:00:00.000Z` },
  );
  taken(answer, 'BusinessClockAdvanced');
  await untilIdle(api, staff);
}

/** The longest a server at work leaves all its counts as they are: retries wait minutes, never this long. */
const longestStandstillMs = 15 * 60_000;

/** Waits until nothing is left to do; a server that stands still ends the demo with what it left undone. */
export async function untilIdle(api: Api, staff: Staff): Promise<void> {
  let left = '';
  let since = Date.now();
  for (;;) {
    const { idle, ...pending } = await api.ask<{ idle: boolean }>(
      staff.owner,
      'query { workState { idle pendingMessages pendingReactions pendingSchedules } }',
    );
    if (idle) return;
    const now = JSON.stringify(pending);
    if (now !== left) [left, since] = [now, Date.now()];
    if (Date.now() - since > longestStandstillMs)
      throw new Error(`The server has stood still for a quarter of an hour with work left: ${left}.`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
