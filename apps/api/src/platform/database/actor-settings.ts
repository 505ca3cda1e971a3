import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { applicationRole } from './data-source.js';
import { systemRole } from './system-role.js';

/**
 * The opening batch of every transaction: one round trip that begins it and tells row security who asks. The
 * settings are local to the transaction, so a pooled connection never carries them to the next person. Which
 * persons an account may act for and which organizations it belongs to is read here, from the tables, never taken
 * from the request.
 */
export function beginAs(actor: Actor, access: 'read write' | 'read only'): string {
  const begin = `BEGIN ${access === 'read only' ? 'READ ONLY' : 'READ WRITE'};`;
  switch (actor.kind) {
    case 'anonymous':
      return `${begin} SELECT set_config('chorus.actor_kind', 'anonymous', true)`;
    case 'system':
      return `${begin} SELECT ${sightOf('system')}, set_config('chorus.system_name', '${word(actor.name)}', true)`;
    case 'account': {
      const id = checkedId(actor.accountId);
      // Whoever runs the installation sees as much by a mailbox alone, or by a program's token, as anybody.
      const administers = actor.secondFactor && actor.byToken !== true;
      const administrator = administers ? `chorus_administrates('${id}')::text` : `'false'`;
      return (
        `${begin} SELECT set_config('chorus.actor_kind', 'account', true), set_config('chorus.account_id', '${id}', true),` +
        ` set_config('chorus.second_factor', '${String(actor.secondFactor)}', true);` +
        ` SELECT set_config('chorus.administrator', ${administrator}, true),` +
        ` set_config('chorus.person_ids', chorus_persons_of('${id}')::text, true),` +
        ` set_config('chorus.organization_ids', chorus_organizations_of('${id}')::text, true)`
      );
    }
  }
}

/** The settings that decide what the rest of a transaction sees: as whom row security asks, and by which of the two roles. */
export function sightOf(kind: Actor['kind']): string {
  const role = kind === 'system' ? systemRole : applicationRole;
  return `set_config('chorus.actor_kind', '${kind}', true), set_config('role', '${role}', true)`;
}

function checkedId(id: string): string {
  if (!isId(id)) throw new Error('An actor needs a well-formed account id.');
  return id;
}

function word(name: string): string {
  if (!/^[a-z-]+$/.test(name)) throw new Error('A system actor has a plain name.');
  return name;
}
