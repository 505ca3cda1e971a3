import { lookup as systemLookup } from 'node:dns/promises';
import { Agent as PlainAgent, type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { reachOf as reachOfAddress, type Reach } from './address-reach.js';
import {
  mailPort,
  mayBeOwn,
  type NamedBy,
  OutboundRefused,
  plainHost,
  webDestination,
} from './destination.js';
import { NoAnswer, readAnswer, type OutboundAnswer, type OutboundAsk } from './outbound-answer.js';

/** Every address of a name, as the system's resolver has them. */
export type Resolver = (host: string) => Promise<readonly { address: string; family: number }[]>;

export interface OutboundSettings {
  /** Names with a dot that the operator says stand on their own network. */
  readonly privateHosts?: readonly string[];
  readonly resolve?: Resolver;
  readonly reachOf?: (address: string) => Reach;
}

/**
 * The one door to whatever is configured or given by somebody: fax service, file storage, mail servers. A name is looked up
 * here, all its addresses are judged, and the connection goes to what was judged; no second look-up could answer otherwise.
 * Redirects are answers like any other and are not followed.
 */
export class Outbound {
  private readonly listed: readonly string[];
  private readonly resolve: Resolver;
  private readonly reachOf: (address: string) => Reach;

  constructor({ privateHosts, resolve, reachOf }: OutboundSettings = {}) {
    this.listed = privateHosts ?? [];
    this.resolve = resolve ?? ((host) => systemLookup(host, { all: true, verbatim: true }));
    this.reachOf = reachOf ?? reachOfAddress;
  }

  /** For libraries that speak HTTP themselves. Each connection it makes is judged; it keeps none open unless told to. */
  agentFor(protocol: string, namedBy: NamedBy, keepAlive = false): PlainAgent | SecureAgent {
    const guard: Guard = {
      lookup: this.lookupFor(namedBy),
      literal: (host) => this.judgeLiteral(host, namedBy),
    };
    return protocol === 'https:'
      ? new GuardedSecureAgent(guard, keepAlive)
      : new GuardedPlainAgent(guard, keepAlive);
  }

  /**
   * One request and its whole answer, on a connection of its own: on a reused one a lost connection could not be told from a
   * lost answer.
   * @throws OutboundRefused for an address that is not called; NoAnswer when none came in time, whole and short enough.
   */
  request(address: string, ask: OutboundAsk): Promise<OutboundAnswer> {
    const url = webDestination(address, ask.namedBy);
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      let sent = false;
      const request = (secure ? secureRequest : plainRequest)(url, {
        method: ask.method,
        agent: this.agentFor(url.protocol, ask.namedBy),
        headers: {
          ...ask.headers,
          ...(ask.body === null ? {} : { 'Content-Length': String(ask.body.length) }),
        },
      });
      const timer = setTimeout(() => request.destroy(new Error('TIMEOUT')), ask.timeoutMs);
      request.once('socket', (socket) =>
        socket.once(secure ? 'secureConnect' : 'connect', () => (sent = true)),
      );
      request.once('error', (error) =>
        reject(error instanceof OutboundRefused ? error : new NoAnswer(sent, codeOf(error))),
      );
      request.once('close', () => clearTimeout(timer));
      request.once('response', (response: IncomingMessage) =>
        readAnswer(response, ask.longestAnswer).then(resolve, () => {
          request.destroy();
          reject(new NoAnswer(true, 'CUT_OFF'));
        }),
      );
      request.end(ask.body ?? undefined);
    });
  }

  /** An open connection to a mail server, for the library that speaks SMTP. @throws OutboundRefused, or why none came. */
  async connectMail(host: string, port: number, namedBy: NamedBy, timeoutMs: number): Promise<Socket> {
    mailPort(port, namedBy);
    const plain = plainHost(host);
    this.judgeLiteral(plain, namedBy);
    return opened(connect({ host: plain, port, lookup: this.lookupFor(namedBy), timeout: timeoutMs }));
  }

  /** An open connection to the operator's scanner. @throws OutboundRefused, or why none came. */
  async connectScanner(
    place: { readonly host: string; readonly port: number } | { readonly path: string },
    timeoutMs: number,
  ): Promise<Socket> {
    // A socket of this machine has no address that could lead elsewhere.
    if ('path' in place) return opened(connect({ path: place.path, timeout: timeoutMs }));
    const host = plainHost(place.host);
    this.judgeLiteral(host, 'operator');
    return opened(
      connect({ host, port: place.port, lookup: this.lookupFor('operator'), timeout: timeoutMs }),
    );
  }

  /**
   * In the place of `dns.lookup`: answers the judged addresses or refuses. One that leads elsewhere spoils all: a name with
   * public and inner addresses is either no public name or a trap.
   */
  lookupFor(namedBy: NamedBy): LookupFunction {
    return (host, options, done) => {
      this.judged(host, namedBy).then(
        (found) => {
          const wanted = found.filter(({ family }) => fits(family, options.family));
          const [first] = wanted;
          if (first === undefined)
            done(new OutboundRefused('The host has no address that can be called.'), '');
          else if (options.all === true) done(null, [...wanted]);
          else done(null, first.address, first.family);
        },
        (error: unknown) => done(error as Error, ''),
      );
    };
  }

  private async judged(
    host: string,
    namedBy: NamedBy,
  ): Promise<readonly { address: string; family: number }[]> {
    const found = await this.resolve(host);
    for (const { address } of found) this.judge(address, host, namedBy);
    return found;
  }

  /** An address in digits is connected to without any look-up. */
  private judgeLiteral(host: string, namedBy: NamedBy): void {
    const plain = plainHost(host);
    if (isIP(plain) !== 0) this.judge(plain, plain, namedBy);
  }

  private judge(address: string, host: string, namedBy: NamedBy): void {
    const reach = this.reachOf(address);
    if (reach === 'public') return;
    if (reach === 'own network' && namedBy === 'operator' && mayBeOwn(host, this.listed)) return;
    throw new OutboundRefused(
      reach === 'own network' && namedBy === 'operator'
        ? 'The host has a public name and an address inside a private network. If that is right, list it in OUTBOUND_PRIVATE_HOSTS.'
        : 'The host leads to an address that is not called.',
    );
  }
}

/** The socket once it is connected; whoever gets it bounds what follows in time. */
function opened(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.once('error', fail);
    socket.once('timeout', () => fail(new Error('The server did not answer in time.')));
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeAllListeners('timeout');
      // Who gets it listens for errors at once; one in between must not end the process.
      socket.off('error', fail).on('error', () => undefined);
      resolve(socket);
    });
  });
}

const fits = (family: number, wanted: number | 'IPv4' | 'IPv6' | undefined): boolean => {
  const asked = wanted === 'IPv4' ? 4 : wanted === 'IPv6' ? 6 : (wanted ?? 0);
  return asked === 0 || asked === family;
};

const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.message;

interface Guard {
  readonly lookup: LookupFunction;
  /** @throws OutboundRefused */
  literal(host: string): void;
}

type Made = (error: Error | null, stream: Duplex) => void;

/** The refusal of an address in digits, told as a failed connection is; null where it may be connected to. */
function refusalOf(guard: Guard, host: string | null | undefined): OutboundRefused | null {
  try {
    guard.literal(host ?? '');
    return null;
  } catch (error) {
    if (error instanceof OutboundRefused) return error;
    throw error;
  }
}

class GuardedPlainAgent extends PlainAgent {
  constructor(
    private readonly guard: Guard,
    keepAlive: boolean,
  ) {
    super({ keepAlive });
  }

  override createConnection(options: Parameters<PlainAgent['createConnection']>[0], done?: Made) {
    const refusal = refusalOf(this.guard, options.host);
    if (refusal === null) return super.createConnection({ ...options, lookup: this.guard.lookup }, done);
    process.nextTick(() => done?.(refusal, undefined as never));
    return undefined;
  }
}

class GuardedSecureAgent extends SecureAgent {
  constructor(
    private readonly guard: Guard,
    keepAlive: boolean,
  ) {
    super({ keepAlive });
  }

  override createConnection(options: Parameters<SecureAgent['createConnection']>[0], done?: Made) {
    const refusal = refusalOf(this.guard, options.host);
    if (refusal === null) return super.createConnection({ ...options, lookup: this.guard.lookup }, done);
    process.nextTick(() => done?.(refusal, undefined as never));
    return undefined;
  }
}
