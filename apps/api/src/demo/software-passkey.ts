import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What a browser is asked, as far as an authenticator looks at it. */
interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
}

/** What somebody who attacks would change. */
export interface Twist {
  /** The site the browser stands on. */
  readonly origin?: string;
  readonly challenge?: string;
  /** A finger, a face or a PIN was not asked for. */
  readonly unverified?: boolean;
  /** The count of signatures it claims. */
  readonly counter?: number;
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 };

/** An authenticator in software: an ES256 key, attestation "none", a counter. What a phone does, without the phone. */
export class SoftwarePasskey {
  readonly id = randomBytes(16);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** The answer of `navigator.credentials.create`, as JSON. */
  register(options: string, twist: Twist = {}): string {
    const asked = JSON.parse(options) as Asked;
    const { clientData, authData } = this.answer('webauthn.create', asked, twist, this.attested());
    return this.json({
      clientDataJSON: clientData.toString('base64url'),
      attestationObject: cbor(
        new Map<unknown, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]),
      ).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** The answer of `navigator.credentials.get`, as JSON. */
  prove(options: string, twist: Twist = {}): string {
    const asked = JSON.parse(options) as Asked;
    const { clientData, authData } = this.answer('webauthn.get', asked, twist, Buffer.alloc(0));
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return this.json({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, this.keys.privateKey).toString('base64url'),
    });
  }

  private answer(type: string, asked: Asked, twist: Twist, attested: Buffer) {
    this.counter += 1;
    const clientData = Buffer.from(
      JSON.stringify({
        type,
        challenge: twist.challenge ?? asked.challenge,
        origin: twist.origin ?? this.origin,
        crossOrigin: false,
      }),
    );
    const count = Buffer.alloc(4);
    count.writeUInt32BE(twist.counter ?? this.counter);
    const said =
      flags.present |
      (twist.unverified === true ? 0 : flags.verified) |
      (attested.length > 0 ? flags.attested : 0);
    const site = createHash('sha256')
      .update(asked.rp?.id ?? asked.rpId ?? '')
      .digest();
    return { clientData, authData: Buffer.concat([site, Buffer.of(said), count, attested]) };
  }

  private attested(): Buffer {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    return Buffer.concat([Buffer.alloc(16), length, this.id, coseKey(this.keys.publicKey)]);
  }

  private json(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cbor(
    new Map<unknown, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
}

/** As much of CBOR (RFC 8949) as an attestation needs: small whole numbers, texts, bytes and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Map) {
    const entries = [...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)]);
    return Buffer.concat([head(5, value.size), ...entries]);
  }
  throw new TypeError('Nothing an attestation holds.');
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.of((major << 5) | length);
  return length < 256
    ? Buffer.of((major << 5) | 24, length)
    : Buffer.of((major << 5) | 25, length >> 8, length & 255);
}
