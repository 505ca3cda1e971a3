import { connect as secureConnect, type SecureVersion } from 'node:tls';
import { isIP } from 'node:net';
import type { Outbound } from './outbound.js';

export interface HandshakeAsk {
  readonly host: string;
  readonly port: number;
  readonly minVersion: SecureVersion;
  readonly maxVersion: SecureVersion;
  /** Whom to believe besides the authorities this machine believes. */
  readonly ca?: string;
  readonly timeoutMs: number;
}

/** The version and cipher that were agreed on, or a code for why nothing was. */
export type Handshake =
  | { readonly agreed: true; readonly version: string; readonly cipher: string; readonly validTo: Date }
  | { readonly agreed: false; readonly code: string };

/** Shakes hands with an address of the operator's as a browser would, its certificate checked, and hangs up. */
export function shakeHands(outbound: Outbound, ask: HandshakeAsk): Promise<Handshake> {
  const { host, port, minVersion, maxVersion, ca, timeoutMs } = ask;
  return new Promise((resolve) => {
    const socket = secureConnect({
      host,
      port,
      minVersion,
      maxVersion,
      lookup: outbound.lookupFor('operator'),
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === undefined ? {} : { ca }),
      // To find out whether somebody still speaks the old versions one must be willing to.
      ...(maxVersion === 'TLSv1.1' ? { ciphers: 'ALL:@SECLEVEL=0' } : {}),
    });
    const done = (outcome: Handshake): void => {
      socket.destroy();
      resolve(outcome);
    };
    socket.setTimeout(timeoutMs, () => done({ agreed: false, code: 'TIMEOUT' }));
    socket.on('error', (error) =>
      done({ agreed: false, code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' }),
    );
    socket.once('secureConnect', () =>
      done({
        agreed: true,
        version: socket.getProtocol() ?? '',
        cipher: socket.getCipher().name,
        validTo: new Date(socket.getPeerCertificate().valid_to),
      }),
    );
  });
}
