import { peerToPeerRule, type PeerToPeerRule } from '../jurisdiction/payer-rules.js';
import { plainDate } from '../shared/calendar.js';

/** A real rule of our facts, the one that closes the call when an appeal is filed. */
export const regence = peerToPeerRule({
  payers: [{ payerId: 'regence', printedName: 'Regence' }],
  planType: 'erisa_fully_insured',
  on: plainDate('2026-12-01'),
}) as PeerToPeerRule;

export const someRule = (more: Partial<PeerToPeerRule> = {}): PeerToPeerRule => ({ ...regence, ...more });
