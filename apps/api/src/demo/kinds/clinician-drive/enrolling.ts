import { type Answer, type Api, taken } from '../../api.js';
import { SoftwarePasskey } from '../../software-passkey.js';
import { inviteMember } from '../../staff.js';
import type { World } from '../../stage.js';
import type { SampleClinician } from './sample-clinicians.js';

const refusal = '... on Refusal { message field }';

export interface Enrolled {
  readonly is: SampleClinician;
  readonly token: string;
  readonly passkey: SoftwarePasskey;
}

/** Comes by invitation, sets a passkey up, and enrols. */
export async function enrol({ stage, staff }: World, is: SampleClinician): Promise<Enrolled> {
  const { api, mailbox } = stage;
  const passkey = new SoftwarePasskey(api.url);
  const token = await inviteMember(api, mailbox, staff, { email: is.email, role: 'clinician' }, (session) =>
    addPasskey(api, session, passkey),
  );
  const answer = await api.ask<Answer>(
    token,
    `mutation ($input: EnrolClinicianInput!) { enrolClinician(input: $input) { __typename ${refusal} } }`,
    {
      input: {
        name: is.name,
        npi: is.npi,
        licences: is.licences,
        specialties: is.specialties,
        weeklyCapacity: is.weeklyCapacity,
        languages: ['en'],
        conflicts: is.conflicts,
        supports: is.supports,
      },
    },
  );
  taken(answer, 'ClinicianEnrolled');
  return { is, token, passkey };
}

interface PasskeyAsked extends Answer {
  readonly challengeId: string;
  readonly options: string;
}

async function addPasskey(api: Api, token: string, passkey: SoftwarePasskey): Promise<void> {
  const started = await api.ask<PasskeyAsked>(
    token,
    `mutation { startPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`,
  );
  const { challengeId, options } = taken(started, 'PasskeyStarted');
  const added = await api.ask<Answer>(
    token,
    `mutation ($input: FinishPasskeyInput!) { finishPasskey(input: $input) { __typename ${refusal} } }`,
    { input: { challengeId, response: passkey.register(options), name: 'Sample key' } },
  );
  taken(added, 'SecondFactorAdded');
}

/** Shows anew who sits there: once for each letter. */
export async function proveByPasskey(api: Api, { token, passkey }: Enrolled): Promise<void> {
  const asked = await api.ask<PasskeyAsked>(
    token,
    `mutation { askPasskey { __typename ... on PasskeyStarted { challengeId options } ${refusal} } }`,
  );
  const { challengeId, options } = taken(asked, 'PasskeyStarted');
  const proved = await api.ask<Answer>(
    token,
    `mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename ${refusal} } }`,
    { input: { passkey: { challengeId, response: passkey.prove(options) } } },
  );
  taken(proved, 'Proved');
}
