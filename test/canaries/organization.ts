import { field, idOf, type Actor, type Journey } from './journey.js';
import { moreFactors, signIn, strengthen } from './sign-in.js';

/** A campaign that stays a draft, with everything in it that is chosen from lists. */
async function draftCampaign(
  { asker, canaries }: Journey,
  { token }: Actor,
  organizationId: string,
): Promise<void> {
  await asker.ask(token, 'createCampaign', {
    input: {
      organizationId,
      kind: 'CLAIMS_SURGE',
      title: `Sample draft ${canaries.word('CreateCampaignInput.title')}`,
      slug: canaries.word('CreateCampaignInput.slug'),
      purpose: 'A decision on each denied claim, on time.',
      targets: {
        payerIds: ['aetna'],
        conditionKeys: ['als'],
        treatmentKeys: [],
        reasonKeys: ['medical_necessity'],
        planTypes: ['erisa_fully_insured'],
      },
      states: [{ state: 'MT', weight: 1 }],
      waves: [{ state: 'MT', startsOn: '2026-12-14', endsOn: '2026-12-18' }],
    },
  });
}

interface Run {
  readonly organizationId: string;
  readonly owner: Actor;
}

export interface OpenCampaign extends Run {
  readonly slug: string;
  readonly sourceCode: string;
  readonly campaignId: string;
  /** Somebody else of the organization: a campaign opens by the word of two. */
  readonly organizer: Actor;
}

/** Somebody who is invited by mail, once for each role, and has a passkey. */
export async function member(
  journey: Journey,
  { organizationId, owner }: Run,
  roles: readonly string[],
): Promise<Actor> {
  const { asker, canaries, server } = journey;
  const email = `${canaries.word('InviteMemberInput.email')}@example.org`;
  const links: string[] = [];
  for (const role of roles) {
    const before = server.sink.received.length;
    await asker.ask(owner.token, 'inviteMember', { input: { organizationId, email, role } });
    const { text } = await server.mailTo(email, () => true, before);
    links.push(/\/i\/([\w-]{22})/.exec(text ?? '')?.[1] ?? '');
  }
  const who = await signIn(journey, email);
  await strengthen(journey, who);
  for (const token of links) {
    await asker.http(`/i/${token}`, who.token, { headers: { accept: 'text/html' } });
    await asker.ask(who.token, 'acceptInvitation', { token });
  }
  return who;
}

/** An organization with two who run it, verified, and a campaign of theirs that is open. */
export async function campaignOf(journey: Journey): Promise<OpenCampaign> {
  const { asker, canaries, administrator } = journey;
  const word = (name: string): string => canaries.word(name);
  const owner = await signIn(journey);
  await strengthen(journey, owner);
  await moreFactors(journey, owner);
  const about = (type: string) => ({
    name: `Sample Alliance ${word(`${type}.name`)}`,
    legalName: word(`${type}.legalName`),
    registration: word(`${type}.registration`),
    officer: word(`${type}.officer`),
    funders: [word(`${type}.funders`)],
  });
  const founded = await asker.ask(owner.token, 'foundOrganization', {
    input: { ...about('FoundOrganizationInput'), sample: false },
  });
  const organizationId = idOf(founded, 'organization');
  await asker.ask(owner.token, 'editOrganization', {
    input: { organizationId, ...about('EditOrganizationInput') },
  });
  await strengthen(journey, administrator);
  await asker.ask(administrator.token, 'verifyOrganization', { organizationId });
  const organizer = await member(journey, { organizationId, owner }, ['organizer']);
  const content = (type: string) => ({
    title: `Sample surge ${word(`${type}.title`)}`,
    slug: word(`${type}.slug`),
    purpose: `A decision on each denied claim of ${word(`${type}.purpose`)}, on time.`,
    sourceCodes: [word(`${type}.sourceCodes`)],
  });
  const created = await asker.ask(owner.token, 'createCampaign', {
    input: {
      ...content('CreateCampaignInput'),
      organizationId,
      kind: 'CLAIMS_SURGE',
      targets: { payerIds: [], conditionKeys: [], treatmentKeys: [], reasonKeys: [], planTypes: [] },
      states: [
        { state: 'MT', weight: 1 },
        { state: 'MN', weight: 1 },
      ],
      letterDateRequired: true,
      pacePerHour: 500,
      pacePerDay: 5000,
    },
  });
  const campaignId = idOf(created, 'campaign');
  const edited = content('EditCampaignInput');
  await asker.ask(owner.token, 'editCampaign', { input: { campaignId, ...edited } });
  await draftCampaign(journey, owner, organizationId);
  await opens(journey, { owner, organizer, campaignId });
  await asker.ask(owner.token, 'saveLiaison', {
    input: { campaignId, regulatorKey: 'MT/csi', contact: `Desk ${word('SaveLiaisonInput.contact')}` },
  });
  await asker.ask(owner.token, 'noteLiaisonContact', {
    input: {
      campaignId,
      regulatorKey: 'MT/csi',
      on: '2026-11-10',
      channel: 'phone',
      note: `They said ${word('NoteLiaisonContactInput.note')}.`,
    },
  });
  return {
    slug: edited.slug,
    sourceCode: edited.sourceCodes[0] ?? '',
    campaignId,
    organizationId,
    owner,
    organizer,
  };
}

/** By the word of two. */
export async function opens(
  { asker }: Journey,
  { owner, organizer, campaignId }: Pick<OpenCampaign, 'owner' | 'organizer' | 'campaignId'>,
): Promise<void> {
  const asked = await asker.ask(owner.token, 'requestCampaignOpening', { campaignId });
  const { id: approvalId, subjectHash } = field(asked, 'approval');
  await asker.ask(organizer.token, 'decideApproval', { approvalId, subjectHash, approve: true });
  await asker.ask(owner.token, 'openCampaign', { campaignId });
}
