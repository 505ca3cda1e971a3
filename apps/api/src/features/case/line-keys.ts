import { Injectable } from '@nestjs/common';
import { linesSubject, Vault } from '../../platform/crypto/vault.js';

/**
 * Names a recipient's fax line or mailbox as its pace is counted and planned by: the line is copied from somebody's notice,
 * so it is kept sealed, and beside it stands a digest under a key of the installation's own. That key is wrapped by the
 * master key and outlives it: a rotation changes no digest, so a line never counts as two while one goes on.
 */
@Injectable()
export class LineKeys {
  constructor(private readonly vault: Vault) {}

  /** @returns of a line as the domain writes it (`fax:+1…`, `email:…`) its 64 hexadecimal digits; null of none. */
  async keyed(): Promise<(line: string | null) => string | null> {
    const key = await this.vault.keyFor(linesSubject);
    return (line) => (line === null ? null : key.mac('recipient line', line).toString('hex'));
  }
}
