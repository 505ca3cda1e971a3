import { Injectable } from '@nestjs/common';
import { consentPurposes, type ConsentPurpose } from '@chorus/domain/consent/consent';
import {
  withdrawalConsequences,
  withdrawnWith,
  type ConsentState,
} from '@chorus/domain/consent/consent-state';
import { currentWording, sentenceShown } from '@chorus/domain/consent/wording';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import type { OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Authorities } from '../identity/identity.public.js';
import { findOrganization } from '../organization/organization.public.js';
import { consentsOf, isPlatformPurpose, writeConsents, type ConsentParty } from './consent-ledger.js';

export interface GiveConsentInput {
  readonly personId: string;
  readonly organizationId?: string | null;
  readonly purposes: readonly ConsentPurpose[];
  readonly wordingVersion: number;
  readonly language: Language;
}

export interface WithdrawConsentInput {
  readonly personId: string;
  readonly organizationId?: string | null;
  readonly purpose: ConsentPurpose;
  /** Of the words answered; the line itself repeats the wording it takes back. */
  readonly language: Language;
}

export interface ConsentSwitch {
  readonly purpose: ConsentPurpose;
  readonly on: boolean;
  readonly wording: string;
  readonly wordingVersion: number;
  readonly withdrawalConsequence: string;
}

export interface ConsentGiven {
  readonly kind: 'ConsentGiven';
  readonly consents: readonly ConsentSwitch[];
}

export interface ConsentWithdrawn {
  readonly kind: 'ConsentWithdrawn';
  readonly consents: readonly ConsentSwitch[];
  readonly consequence: string;
}

type Denied = Refusal<'NotFound' | 'NotAllowed'>;

/** Turns switches on and off. Both are the person's, or of whoever may consent for them. */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly outbox: Outbox,
  ) {}

  give(
    actor: Actor,
    input: GiveConsentInput,
  ): Promise<ConsentGiven | Denied | Refusal<'WordingOutdated' | 'InvalidInput'>> {
    return this.db.transaction(actor, async (tx) => {
      const party = await this.partyFor(tx, actor, input.personId, input.organizationId ?? null);
      if (isRefusal(party)) return party;
      const outdated = input.purposes.some(
        (purpose) => currentWording(purpose, input.language).version !== input.wordingVersion,
      );
      if (outdated) {
        return refuse(
          'WordingOutdated',
          'The wording has changed since it was shown. Read it again; nothing was recorded.',
        );
      }
      const astray = input.purposes.find(
        (purpose) => !isPlatformPurpose(purpose) && party.organizationId === null,
      );
      if (astray !== undefined) {
        return refuse(
          'InvalidInput',
          'Say which organization this is given to. Nothing was recorded.',
          'organizationId',
        );
      }
      await this.write(tx, input.personId, party, input.purposes, 'given', input.language);
      return { kind: 'ConsentGiven', consents: await switchesOf(tx, input.personId, party, input.language) };
    });
  }

  withdraw(actor: Actor, input: WithdrawConsentInput): Promise<ConsentWithdrawn | Denied> {
    return this.db.transaction(actor, async (tx) => {
      const party = await this.partyFor(tx, actor, input.personId, input.organizationId ?? null, {
        takesBack: true,
      });
      if (isRefusal(party)) return party;
      for (const { to, purpose } of await this.standing(tx, input, party)) {
        await this.write(tx, input.personId, to, [purpose], 'withdrawn', input.language);
      }
      return {
        kind: 'ConsentWithdrawn',
        consents: await switchesOf(tx, input.personId, party, input.language),
        consequence: withdrawalConsequences[input.language][input.purpose],
      };
    });
  }

  /** Where the switch is on; without an organization it is turned off wherever it was given. */
  private async standing(
    tx: Tx,
    { personId, purpose }: WithdrawConsentInput,
    party: ConsentParty,
  ): Promise<readonly { readonly to: ConsentParty; readonly purpose: ConsentPurpose }[]> {
    const purposes = withdrawnWith(purpose);
    if (isPlatformPurpose(purpose) || party.organizationId !== null) {
      return purposes.map((one) => ({ to: party, purpose: one }));
    }
    const { given } = await consentsOf(tx, personId);
    const receivers = given.filter((event) => event.purpose === purpose && event.organizationId !== null);
    const named = receivers.map(async ({ organizationId }) => ({
      to: {
        organizationId,
        organizationName: (await tx.elevated(() => findOrganization(tx, organizationId ?? '')))?.name ?? null,
      },
      purpose,
    }));
    return Promise.all(named);
  }

  private async write(
    tx: Tx,
    personId: string,
    party: ConsentParty,
    purposes: readonly ConsentPurpose[],
    act: 'given' | 'withdrawn',
    language: Language,
  ): Promise<void> {
    const rows = await writeConsents(tx, personId as PersonId, party, purposes, act, language);
    if (rows.length === 0) return;
    await audit(tx, {
      operation: act === 'given' ? 'consent.given' : 'consent.withdrawn',
      subjects: [{ kind: 'person', id: personId }, ...rows.map(({ id }) => ({ kind: 'consent', id }))],
    });
    const event = act === 'given' ? 'consent.given' : 'consent.withdrawn';
    await this.outbox.publishAll(
      tx,
      event,
      rows.map(({ id }) => ({ consentId: id })),
    );
  }

  private async partyFor(
    tx: Tx,
    actor: Actor,
    personId: string,
    organizationId: string | null,
    how: { readonly takesBack?: boolean } = {},
  ): Promise<ConsentParty | Denied> {
    const may = await this.authorities.mayAct(tx, actor, personId as PersonId, 'consent', how);
    if (isRefusal(may)) {
      return may.kind === 'NoAuthority'
        ? refuse('NotFound', 'There is no such person, or you may not act for them.')
        : refuse('NotAllowed', may.message);
    }
    if (organizationId === null) return { organizationId: null, organizationName: null };
    const organization = await findOrganization(tx, organizationId);
    return organization === null
      ? refuse('NotFound', 'There is no such organization.')
      : { organizationId: organization.id, organizationName: organization.name };
  }
}

/** Every switch as it stands, worded for the organization that would be given it. */
export async function switchesOf(
  tx: ReadTx,
  personId: string,
  party: ConsentParty,
  language: Language,
): Promise<readonly ConsentSwitch[]> {
  const state: ConsentState = await consentsOf(tx, personId);
  return consentPurposes.map((purpose) => {
    const to: OrganizationId | null = isPlatformPurpose(purpose) ? null : party.organizationId;
    const wording = currentWording(purpose, language);
    return {
      purpose,
      on: state.given.some((event) => event.purpose === purpose && event.organizationId === to),
      wording: sentenceShown(wording, party.organizationName),
      wordingVersion: wording.version,
      withdrawalConsequence: withdrawalConsequences[language][purpose],
    };
  });
}
