import type { RequestHandler } from 'express';
import { clientAddress } from './address.js';

const windowMs = 60_000;
/** More addresses than this in one minute are no longer told apart; the window starts anew. */
const addressesAtMost = 100_000;

/**
 * At most so many requests per address and minute, counted in this process: a wall against noise, which must not
 * cost a database query. What must be counted exactly is counted there (`RateLimiter`).
 */
export function requestLimit(perMinute: number): RequestHandler {
  let counts = new Map<string, number>();
  let until = 0;
  return (request, response, next) => {
    const now = Date.now();
    if (now >= until || counts.size > addressesAtMost) {
      counts = new Map();
      until = now + windowMs;
    }
    const address = clientAddress(request);
    const times = (counts.get(address) ?? 0) + 1;
    counts.set(address, times);
    if (times <= perMinute) return next();
    response.setHeader('Retry-After', Math.max(1, Math.ceil((until - now) / 1_000)));
    response.status(429).json({
      errors: [
        {
          message: 'Too many requests from your address. Wait a minute.',
          extensions: { code: 'TOO_MANY_REQUESTS' },
        },
      ],
    });
  };
}
