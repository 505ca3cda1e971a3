import { z } from 'zod';
import { OutboundRefused } from '../outbound/destination.js';
import { NoAnswer, type OutboundAnswer } from '../outbound/outbound-answer.js';
import { Outbound } from '../outbound/outbound.js';
import { blank } from '../outbox/failure-in-words.js';
import type { FaxResult, FaxStatus, FaxTransport, OutgoingFax } from './fax.js';
import { guardRecipients } from './sample-guard.js';

export interface HttpFaxSettings {
  /** Base address of the provider: `https://fax.example.com/v1`. */
  readonly url: string;
  readonly token: string;
  readonly timeoutMs?: number;
}

interface Answer {
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly body: unknown;
}

const accepted = z.object({ id: z.string().min(1).max(200) });
const known = z.object({
  status: z.enum(['queued', 'sending', 'delivered', 'failed']),
  confirmedAt: z.iso.datetime({ offset: true }).optional(),
  pages: z.number().int().positive().optional(),
  failureCode: z.string().max(100).optional(),
});

/** Answers about this very fax; the other 4xx speak of our login, our address or the provider's load. */
const refusals = new Set([400, 409, 410, 413, 415, 422]);
const unclear = (status: number): boolean => status < 400 || (status >= 500 && status !== 503);
const longestAnswer = 65_536;

/**
 * Faxes over HTTP: `POST {url}/faxes` with the PDF as body, the number and the key in headers (a number in the address
 * would end in access logs), and `GET {url}/faxes/{id}`.
 */
export class HttpFaxTransport implements FaxTransport {
  readonly name = 'fax service';
  readonly delivers = true;

  constructor(
    private readonly settings: HttpFaxSettings,
    private readonly outbound = new Outbound(),
  ) {}

  async send(fax: OutgoingFax): Promise<FaxResult> {
    const refusal = guardRecipients(false, [fax.to]);
    if (refusal !== null) return { kind: 'refused', ...refusal };
    try {
      const headers = {
        'Content-Type': 'application/pdf',
        'Fax-To': fax.to,
        'Idempotency-Key': fax.idempotencyKey,
      };
      return await this.judge(await this.ask('POST', '/faxes', headers, fax.pdf), fax);
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      const reason = `The fax service: ${blank(error.message)}`;
      // A refused destination is the operator's to mend; the fax waits as it does for a service that is down.
      if (error instanceof OutboundRefused || !error.sent)
        return { kind: 'temporary', code: 'UNREACHED', reason };
      return (await this.lookUp(fax)) ?? { kind: 'uncertain', reason };
    }
  }

  async status(providerId: string): Promise<FaxStatus> {
    try {
      const answer = await this.ask('GET', `/faxes/${encodeURIComponent(providerId)}`, {}, null);
      const fax = known.safeParse(answer.body);
      if (answer.status !== 200 || !fax.success) return { kind: 'unknown' };
      const { status, confirmedAt, pages, failureCode } = fax.data;
      if (status === 'failed') return { kind: 'failed', code: blank(failureCode ?? 'unspecified') };
      if (status !== 'delivered') return { kind: 'underway' };
      // Without the instant and the page count there is no proof, and without proof it is not delivered.
      if (confirmedAt === undefined || pages === undefined) return { kind: 'unknown' };
      return { kind: 'delivered', confirmedAt: new Date(confirmedAt), pages };
    } catch (error) {
      if (isUnanswered(error)) return { kind: 'unknown' };
      throw error;
    }
  }

  private async judge({ status, body, retryAfter }: Answer, fax: OutgoingFax): Promise<FaxResult> {
    if (status >= 200 && status < 300) {
      const taken = accepted.safeParse(body);
      if (taken.success) return { kind: 'accepted', providerId: taken.data.id };
      return (
        (await this.lookUp(fax)) ?? {
          kind: 'uncertain',
          reason: 'The provider accepted without naming the fax.',
        }
      );
    }
    const reason = `The fax service answered ${status}.`;
    if (refusals.has(status)) return { kind: 'refused', code: String(status), reason };
    if (unclear(status)) return (await this.lookUp(fax)) ?? { kind: 'uncertain', reason };
    return { kind: 'temporary', code: String(status), reason, retryAfterSeconds: retryAfter };
  }

  /**
   * Asks once whether the provider knows the key. Found settles it; not found does not, because the request may still
   * be on its way there.
   */
  private async lookUp(fax: OutgoingFax): Promise<FaxResult | null> {
    try {
      const answer = await this.ask('GET', '/faxes', { 'Idempotency-Key': fax.idempotencyKey }, null);
      const found = accepted.safeParse(answer.body);
      return answer.status === 200 && found.success ? { kind: 'accepted', providerId: found.data.id } : null;
    } catch (error) {
      if (isUnanswered(error)) return null;
      throw error;
    }
  }

  private async ask(
    method: 'GET' | 'POST',
    path: string,
    headers: Readonly<Record<string, string>>,
    body: Buffer | null,
  ): Promise<Answer> {
    const { url, token, timeoutMs } = this.settings;
    const answer = await this.outbound.request(url.replace(/\/$/, '') + path, {
      namedBy: 'operator',
      method,
      headers: { ...headers, Authorization: `Bearer ${token}`, Accept: 'application/json' },
      body,
      timeoutMs: timeoutMs ?? 60_000,
      longestAnswer,
    });
    return read(answer);
  }
}

const isUnanswered = (error: unknown): error is NoAnswer | OutboundRefused =>
  error instanceof NoAnswer || error instanceof OutboundRefused;

function read({ status, headers, body }: OutboundAnswer): Answer {
  const seconds = Number(headers['retry-after']);
  return {
    status,
    retryAfter: Number.isFinite(seconds) && seconds > 0 ? seconds : undefined,
    body: parse(body.toString('utf8')),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
