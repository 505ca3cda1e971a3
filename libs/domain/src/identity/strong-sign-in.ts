import type { Actor } from '../shared/actor.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { AuthorityBasis } from './authority.js';
import { type MembershipRole, type Permission, permissions, roleAllows } from './roles.js';

/** A proof older than this says nothing about who sits there now. */
export const reauthenticationMinutes = 10;

/**
 * What nobody does for an organization with a mailbox alone: whoever reads somebody's mail must not open a campaign in
 * their name, take data away, or read the cases of everybody who takes part. Stopping is not among them: it hurts nobody
 * and must not wait for a telephone that lies at home. Inviting is, because whom one invites sees what one may see.
 */
const strong: ReadonlySet<Permission> = new Set<Permission>([
  'members.manage',
  'members.addresses',
  'campaign.request_opening',
  'campaign.approve',
  'participants.list',
  'case.see',
  'case.prepare',
  'case.sign_clinical',
  'outcome.verify',
  'delivery.resolve',
  'assignment.run',
  'export.request',
  'trail.see',
]);

export function needsSecondFactor(permission: Permission): boolean {
  return strong.has(permission);
}

export type SecondFactorNeeded = Refusal<'SecondFactorNeeded'>;
export type ReauthenticationNeeded = Refusal<'ReauthenticationNeeded'>;

/** The system has nobody's mailbox; somebody who is not signed in has shown nothing. */
export const hasSecondFactor = (actor: Actor): boolean =>
  actor.kind === 'system' || (actor.kind === 'account' && actor.secondFactor);

/** What was asked, what was kept, what to do: the same wherever a second factor is asked for. */
export const secondFactorNeeded = (): SecondFactorNeeded =>
  refuse(
    'SecondFactorNeeded',
    'This needs a second factor beside your mailbox. Nothing was changed, and what you entered is kept. Show your passkey or a one-time code, or set one up under "Signing in safely"; then do this again.',
  );

/** Null where the actor may go on with what the permission is about. */
export function secondFactorFor(actor: Actor, permission: Permission): SecondFactorNeeded | null {
  return needsSecondFactor(permission) && !hasSecondFactor(actor) ? secondFactorNeeded() : null;
}

/**
 * For acts whose permission a mailbox alone may use otherwise: to pause is open to everybody who may stop, to end for good,
 * to go on after somebody stopped, or to ask for more is not.
 */
export const secondFactorFromEverybody = (actor: Actor): SecondFactorNeeded | null =>
  hasSecondFactor(actor) ? null : secondFactorNeeded();

/** A clinician signs for somebody else, with a word that weighs: a mailbox alone is not enough. */
export function secondFactorToSign(actor: Actor, basis: AuthorityBasis): SecondFactorNeeded | null {
  return basis === 'treating_professional' && !hasSecondFactor(actor) ? secondFactorNeeded() : null;
}

/**
 * @param provenAt when they last proved who they are, ISO instant of the wall clock; null: not known
 * @param now the same clock
 */
export function provenLately(provenAt: string | null, now: string): boolean {
  const age = provenAt === null ? Number.NaN : Date.parse(now) - Date.parse(provenAt);
  return age >= 0 && age <= reauthenticationMinutes * 60_000;
}

/**
 * Null where the actor proved who they are within the last ten minutes. Signing in counts, and so does any factor: for
 * somebody who is ill and has none, that is one code from one mail.
 */
export function reauthenticationFor(actor: Actor, now: string): ReauthenticationNeeded | null {
  if (actor.kind === 'system') return null;
  const provenAt = actor.kind === 'account' ? actor.authenticatedAt : null;
  return provenLately(provenAt, now) ? null : reauthenticationNeeded();
}

export const reauthenticationNeeded = (): ReauthenticationNeeded =>
  refuse(
    'ReauthenticationNeeded',
    'This asks that you showed within the last ten minutes that it is you. Nothing was lost: confirm it and do this once more. If you have set up a passkey or an authenticator app, show that or a recovery code; signing in by mail does not count then. If you have neither, ask for a code from your mailbox. If you lost them all, whoever runs this server can help; until then you can print your packet, sign it by hand and send it yourself.',
  );

const forStaff =
  'You work for an organization: to open campaigns, export, sign as a clinician or see other people’s cases you need a second factor beside your mailbox.';
const forAdministrators =
  'You run this installation: to verify organizations, look at papers and operate it you need a second factor beside your mailbox.';

/** What somebody has to be told as long as their session is not a strong one; null where nothing of theirs asks for it. */
export function secondFactorNeed(roles: readonly MembershipRole[], administrates: boolean): string | null {
  if (roles.some((role) => permissions.some((may) => needsSecondFactor(may) && roleAllows(role, may))))
    return forStaff;
  return administrates ? forAdministrators : null;
}
