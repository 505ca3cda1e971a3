import { until } from '../../apps/api/src/platform/outbox/testing/world.js';
import { asksAgain, type Clinician } from './clinician.js';
import { signedFiling } from './filing.js';
import { alsoSpeaks, type Testimony } from './hearing.js';
import { lookInto } from './inside.js';
import { denial, idOf, person, stateComes, type Journey, type Person } from './journey.js';
import { lookAtOpened } from './opened.js';
import type { OpenCampaign } from './organization.js';
import { practice } from './practice.js';
import { lookAtFiles } from './places.js';
import { Searcher } from './search.js';
import { provesAnew, signIn } from './sign-in.js';

/** In the words of whoever goes, and before their fields. */
export const goer = 'goer';

export interface Goer extends Person {
  readonly caseId: string;
  /** Mailed. */
  readonly mailed: string;
  /** Taken to the post office, and comes back. */
  readonly posted: string;
}

export const journeyOfGoer = (journey: Journey): Journey => ({
  ...journey,
  canaries: journey.canaries.of(goer),
});

interface Together {
  readonly campaign: OpenCampaign;
  readonly testimony: Testimony;
  readonly whom: Clinician;
}

/**
 * Somebody with two filings who agrees that the organization's helper reads what they tell, has a letter of a clinician and
 * speaks at hearings, and will want to be erased.
 */
export async function whoWillGo(
  journey: Journey,
  { campaign, testimony, whom }: Together,
): Promise<{ readonly going: Goer; readonly spoken: Testimony }> {
  const own = journeyOfGoer(journey);
  const who = await person(own);
  const inCampaign = await denial(own, who, 'email', campaign);
  const alone = await denial(own, who, 'post', testimony.campaign, ['store', 'draft', 'send', 'publish']);
  await practice(own, who, alone.caseId);
  await asksAgain(own, who, alone.caseId, whom);
  const spoken = await alsoSpeaks(own, testimony, who);
  await journey.asker.ask(who.token, 'giveConsent', {
    input: {
      personId: who.personId,
      organizationId: campaign.organizationId,
      purposes: ['share_with_helper'],
      wordingVersion: 1,
    },
  });
  const going = {
    ...who,
    caseId: inCampaign.caseId,
    mailed: await signedFiling(own, who, inCampaign, 'email'),
    posted: await signedFiling(own, who, alone, 'post'),
  };
  return { going, spoken };
}

/** What was posted comes back. */
export async function comesBack(journey: Journey, { token, posted }: Goer): Promise<void> {
  const own = journeyOfGoer(journey);
  const proof = {
    proofKind: 'receipt',
    value: `Receipt ${own.canaries.word('GivenProofInput.value')}`,
  };
  await journey.asker.ask(token, 'reportSent', {
    input: { submissionId: posted, sentOn: '2026-12-08', proof },
  });
  await journey.asker.ask(token, 'reportReturned', {
    input: { submissionId: posted, reason: 'not_collected', returnedOn: '2026-12-08' },
  });
  await stateComes(journey.server, posted, 'bounced');
}

/** What was seen while somebody took everything along and had the rest erased. */
export interface Departure {
  /** In the copy itself. */
  readonly copy: Searcher;
  /** On the disk of the server while the copy lay there. */
  readonly beside: Searcher;
  readonly filesBeside: number;
  /** Under every key there was before the erasure. */
  readonly before: Searcher;
}

export async function departs(journey: Journey, who: Goer): Promise<Departure> {
  const { server, asker, canaries } = journey;
  const looked = {
    copy: new Searcher(canaries),
    beside: new Searcher(canaries),
    before: new Searcher(canaries),
  };
  // Taking along and going both ask for a proof of the last ten minutes.
  const { token } = await signIn(journey, who.email);
  await lookInto('copy', await ownCopy(journey, token, who.personId), looked.copy);
  const filesBeside = await lookAtFiles(server, looked.beside, true);
  await lookAtOpened(server, looked.before);
  await asker.ask(token, 'askErasure', { input: { personId: who.personId, account: true } });
  await threeDaysPass(journey);
  return { ...looked, filesBeside };
}

/** A clinician has their account erased, and acts for no person. */
export async function leaves(journey: Journey, { email, passkey }: Clinician): Promise<void> {
  const { token } = await signIn(journey, email);
  await provesAnew(journey, token, passkey);
  await journey.asker.ask(token, 'askErasure', { input: { account: true } });
  await threeDaysPass(journey);
}

/** What opens under every key there is. */
export async function opensNow({ server, canaries }: Journey): Promise<Searcher> {
  const searcher = new Searcher(canaries);
  await lookAtOpened(server, searcher);
  return searcher;
}

interface Listed {
  readonly myExports: readonly { readonly id: string; readonly state: string }[];
}

async function ownCopy({ asker }: Journey, token: string, personId: string): Promise<Uint8Array> {
  const asked = await asker.ask(token, 'askForExport', { personId, language: 'en' });
  const id = idOf(asked, 'export');
  await until('the copy is ready', async () => {
    const { data } = await asker.post<Listed>({ query: '{ myExports { id state } }' }, token);
    return (data?.myExports ?? []).some((one) => one.id === id && one.state === 'ready');
  });
  return asker.bytes(`/exports/${id}`, token);
}

/** The time to call it off is the wall clock's, and so is the schedule: both are set back, also where a step waits for another. */
async function threeDaysPass({ server }: Journey): Promise<void> {
  await server.sql(`UPDATE erasure SET erase_from = now() - interval '1 second' WHERE state = 'asked'`);
  await until('everything is erased', async () => {
    await server.sql(
      `UPDATE erasure SET next_at = now() - interval '1 second' WHERE state IN ('asked', 'erasing') AND next_at > now()`,
    );
    await server.sql(
      `UPDATE schedule_run SET next_at = now() WHERE name = 'data-rights.carry-out-erasures' AND next_at > now() + interval '1 second'`,
    );
    const rows = await server.sql<{ state: string }>('SELECT state FROM erasure');
    return rows.length > 0 && rows.every(({ state }) => state === 'erased');
  });
}
