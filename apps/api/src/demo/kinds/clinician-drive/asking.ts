import { type Answer, taken } from '../../api.js';
import { note, type Actor, type Stage } from '../../stage.js';
import { proveAnew } from '../../strong-sign-in.js';

const refusal = '... on Refusal { message field }';

/** Whom somebody asks for a letter; none: an independent opinion is looked for by the plan. */
export type Asked =
  | { readonly way: 'account'; readonly name: string; readonly email: string }
  | {
      readonly way: 'paper';
      readonly name: string;
      readonly practice: string;
      readonly email: string | null;
    };

/** The person allows, by signature, that clinicians are shown the case. */
export async function authorize({ api, mailbox }: Stage, actor: Actor): Promise<boolean> {
  const input = {
    caseId: actor.caseId,
    recipients: ['own_clinicians', 'supporting_clinicians'],
    ...(actor.is.child === null ? {} : { signerName: `${actor.is.name.given} ${actor.is.name.family}` }),
  };
  const drafted = await api.ask<Answer & { documentHash: string; signerName: string }>(
    actor.token,
    `query ($input: AuthorizationInput!) { authorizationDraft(input: $input) { __typename ... on AuthorizationDraft { documentHash signerName } ${refusal} } }`,
    { input },
  );
  if (drafted.__typename !== 'AuthorizationDraft') return refused(actor, 'authorize', drafted);
  const sign = (): Promise<Answer> =>
    api.ask<Answer>(
      actor.token,
      `mutation ($input: AuthorizationInput!, $name: String!, $hash: String!) {
         signAuthorization(input: $input, typedName: $name, documentHash: $hash, intent: true) { __typename ${refusal} } }`,
      { input, name: drafted.signerName, hash: drafted.documentHash },
    );
  const once = await sign();
  if (once.__typename === 'ReauthenticationNeeded')
    await proveAnew(api, mailbox, actor.token, actor.is.email);
  const signed = once.__typename === 'ReauthenticationNeeded' ? await sign() : once;
  return signed.__typename === 'AuthorizationSigned' || refused(actor, 'authorize', signed);
}

/** Asks one clinician; answers the request's id. */
export async function ask({ api }: Stage, actor: Actor, whom: Asked): Promise<string | null> {
  const answer = await api.ask<Answer & { request: { id: string } }>(
    actor.token,
    `mutation ($input: AskForJustificationInput!) { askForJustification(input: $input) { __typename ... on JustificationAsked { request { id } } ${refusal} } }`,
    {
      input: {
        caseId: actor.caseId,
        relation: 'treating',
        clinicianName: whom.name,
        ...(whom.way === 'account' ? { email: whom.email } : { practiceName: whom.practice }),
      },
    },
  );
  if (answer.__typename === 'JustificationAsked') return answer.request.id;
  refused(actor, 'ask for a letter', answer);
  return null;
}

export interface OwnRequest {
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly relation: string;
  readonly wayIn: string;
  readonly neededBy: string | null;
}

/** The requests about a case, newest first, as who acts for the person sees them. */
export async function requestsOf({ api }: Stage, { token, caseId }: Actor): Promise<readonly OwnRequest[]> {
  const { justificationRequests } = await api.ask<{ justificationRequests: readonly OwnRequest[] }>(
    token,
    'query ($id: ID!) { case(id: $id) { justificationRequests { id reference state relation wayIn neededBy } } }',
    { id: caseId },
  );
  return justificationRequests;
}

/** The page for the practice; with a link where its mailbox is given. */
export async function makePage(
  { api }: Stage,
  actor: Actor,
  requestId: string,
  sendLinkTo: string | null,
): Promise<boolean> {
  const answer = await api.ask<Answer>(
    actor.token,
    `mutation ($input: OnePageRequestInput!) { makeOnePageRequest(input: $input) { __typename ${refusal} } }`,
    { input: { requestId, handover: sendLinkTo === null ? 'handed_over' : 'mailed', sendLinkTo } },
  );
  taken(answer, 'OnePageMade');
  return true;
}

export function refused(actor: Actor, step: string, answer: Answer): false {
  note(actor, step, answer);
  return false;
}
