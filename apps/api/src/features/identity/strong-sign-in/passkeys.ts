import { system } from '@chorus/domain/shared/actor';
import type { AccountId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { WallClock } from '../../../platform/clocks/clocks.js';
import { accountSubject, Vault } from '../../../platform/crypto/vault.js';
import { Db, type ReadTx, type Tx } from '../../../platform/database/db.js';
import { newId } from '../../../platform/ids/ids.js';
import { challengeMs, PasskeyChallenges } from './passkey-challenges.js';
import { RelyingParty } from './relying-party.js';
import { type PasskeyRow, passkeyTable } from './second-factor.table.js';

/** What a browser is handed for its authenticator, and the id under which the answer comes back. */
export interface PasskeyAsked {
  readonly challengeId: string;
  /** JSON for `navigator.credentials`. */
  readonly options: string;
}

export type PasskeyRefused = Refusal<'PasskeyRefused'>;

/** One sentence for every reason: whoever tries something is not told how far they came. */
export const passkeyRefused = (): PasskeyRefused =>
  refuse(
    'PasskeyRefused',
    'This passkey was not accepted: it was answered too late, twice, or for another site. Nothing was changed. Begin again, with another factor if it goes on.',
  );

/** WebAuthn: an authenticator that asks for a finger, a face or a PIN before it signs. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly db: Db,
    private readonly vault: Vault,
    private readonly clock: WallClock,
    private readonly site: RelyingParty,
    private readonly challenges: PasskeyChallenges,
  ) {}

  /** @param email what the authenticator shows its owner beside the site */
  async askToAdd(tx: Tx, accountId: AccountId, email: string): Promise<PasskeyAsked> {
    const { generateRegistrationOptions } = await import('@simplewebauthn/server');
    const known = await this.rowsOf(tx, accountId);
    const options = await generateRegistrationOptions({
      rpName: this.site.name,
      rpID: this.site.id,
      userName: email,
      userID: new TextEncoder().encode(accountId),
      timeout: challengeMs,
      attestationType: 'none',
      excludeCredentials: known.map(credentialOf),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    const challengeId = await this.challenges.keep(tx, accountId, 'add', options.challenge);
    return { challengeId, options: JSON.stringify(options) };
  }

  /** What the authenticator made, checked; written by `keep`. */
  async checkNew(
    accountId: AccountId,
    challengeId: string,
    response: string,
  ): Promise<Omit<PasskeyRow, 'sealedName' | 'id'> | PasskeyRefused> {
    const expectedChallenge = await this.challenges.use(accountId, 'add', challengeId);
    const said = answerOf<RegistrationResponseJSON>(response);
    if (expectedChallenge === null || said === null) return passkeyRefused();
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const { registrationInfo } = await verifyRegistrationResponse({
      response: said,
      expectedChallenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.id,
      requireUserVerification: true,
    }).catch(notAccepted);
    if (registrationInfo === undefined) return passkeyRefused();
    const { id, publicKey, counter, transports } = registrationInfo.credential;
    return {
      accountId,
      credentialId: id,
      publicKey: Buffer.from(publicKey),
      counter,
      transports: (transports ?? []).filter((way) => /^[a-z-]{1,20}$/.test(way)).slice(0, 8),
      createdAt: this.clock.now(),
      lastUsedAt: null,
    };
  }

  /** @returns null where the very same one is known already. */
  async keep(
    tx: Tx,
    checked: Omit<PasskeyRow, 'sealedName' | 'id'>,
    name: string,
  ): Promise<PasskeyRow | null> {
    const id = newId<'passkey'>();
    const key = await this.vault.keyFor(accountSubject(checked.accountId));
    const row: PasskeyRow = { ...checked, id, sealedName: key.seal(nameOf(id), name) };
    return (await tx.insert(passkeyTable, row, { onConflict: 'nothing' })) === 1 ? row : null;
  }

  /** Null: there is none to ask. */
  async askToProve(tx: Tx, accountId: AccountId): Promise<PasskeyAsked | null> {
    const known = await this.rowsOf(tx, accountId);
    if (known.length === 0) return null;
    const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
    const options = await generateAuthenticationOptions({
      rpID: this.site.id,
      timeout: challengeMs,
      allowCredentials: known.map(credentialOf),
      userVerification: 'required',
    });
    const challengeId = await this.challenges.keep(tx, accountId, 'prove', options.challenge);
    return { challengeId, options: JSON.stringify(options) };
  }

  /** Whether one of the account's passkeys signed the challenge. A counter that did not go up is a copy's. */
  async isProof(accountId: AccountId, challengeId: string, response: string): Promise<boolean> {
    const expectedChallenge = await this.challenges.use(accountId, 'prove', challengeId);
    const said = answerOf<AuthenticationResponseJSON>(response);
    if (expectedChallenge === null || said === null) return false;
    const row = await this.db.read(system('sign-in'), (tx) =>
      tx.maybe<PasskeyRow>('SELECT * FROM passkey WHERE account_id = $1 AND credential_id = $2', [
        accountId,
        String(said.id),
      ]),
    );
    if (row === null) return false;
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: said,
      expectedChallenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.site.id,
      requireUserVerification: true,
      credential: {
        id: row.credentialId,
        publicKey: new Uint8Array(row.publicKey),
        counter: row.counter,
        transports: [...row.transports],
      },
    }).catch(() => ({ verified: false, authenticationInfo: undefined }));
    if (!verified || authenticationInfo === undefined) return false;
    return this.countUp(row, authenticationInfo.newCounter);
  }

  /** Whether the passkey that answered is still there: it may have been removed since it was looked at. */
  async stands(tx: ReadTx, accountId: AccountId, response: string): Promise<boolean> {
    const said = answerOf<AuthenticationResponseJSON>(response);
    const found = await tx.maybe(
      'SELECT 1 AS one FROM passkey WHERE account_id = $1 AND credential_id = $2',
      [accountId, String(said?.id)],
    );
    return found !== null;
  }

  async listed(tx: ReadTx, accountId: AccountId) {
    const rows = await this.rowsOf(tx, accountId);
    if (rows.length === 0) return [];
    const key = await this.vault.existingKey(accountSubject(accountId));
    return rows.map(({ id, sealedName, createdAt, lastUsedAt }) => ({
      id,
      kind: 'passkey' as const,
      name: key.open(nameOf(id), sealedName),
      createdAt,
      lastUsedAt,
    }));
  }

  async rename(tx: Tx, accountId: AccountId, id: string, name: string): Promise<boolean> {
    const key = await this.vault.existingKey(accountSubject(accountId));
    const renamed = await tx.execute(
      'UPDATE passkey SET sealed_name = $3 WHERE id = $1 AND account_id = $2',
      [id, accountId, key.seal(nameOf(id), name)],
    );
    return renamed === 1;
  }

  /** Two answers at once: only one of them finds the counter where it was read. */
  private async countUp({ id, counter }: PasskeyRow, newCounter: number): Promise<boolean> {
    const counted = await this.db.transaction(system('sign-in'), (tx) =>
      tx.execute('UPDATE passkey SET counter = $3, last_used_at = $4 WHERE id = $1 AND counter = $2', [
        id,
        counter,
        newCounter,
        this.clock.now(),
      ]),
    );
    return counted === 1;
  }

  private rowsOf(tx: ReadTx, accountId: AccountId): Promise<PasskeyRow[]> {
    return tx.rows<PasskeyRow>('SELECT * FROM passkey WHERE account_id = $1 ORDER BY id', [accountId]);
  }
}

const nameOf = (row: string) => ({ table: 'passkey', column: 'sealed_name', row });

const credentialOf = ({ credentialId, transports }: PasskeyRow) => ({
  id: credentialId,
  transports: [...transports],
});

/** The library throws on everything that is not right. */
const notAccepted = () => ({ verified: false as const, registrationInfo: undefined });

/** What a browser answered, as long as it is an answer at all; the library looks at each field. */
function answerOf<Answer extends object>(json: string): Answer | null {
  if (json.length > 20_000) return null;
  try {
    const answer: unknown = JSON.parse(json);
    return typeof answer === 'object' && answer !== null ? (answer as Answer) : null;
  } catch {
    return null;
  }
}
