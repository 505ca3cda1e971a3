import type { MailIdentity, OutgoingMail } from '../mail.js';

export const sampleIdentity: MailIdentity = {
  from: { name: 'Chorus', address: 'appeals@chorus.example' },
  replyDomain: 'reply.chorus.example',
};

/** A filing to an invented insurer, with one attachment of `attachmentBytes`. */
export function sampleMail(overrides: Partial<OutgoingMail> = {}, attachmentBytes = 2_000): OutgoingMail {
  return {
    idempotencyKey: 'attempt-01890000-0000-7000-8000-000000000001',
    purpose: 'filing',
    about: { kind: 'submission', id: '01890000-0000-7000-8000-000000000002' },
    to: { name: 'Appeals Desk', address: 'appeals@insurer.example.org' },
    replyTo: { address: 'f-abc@reply.chorus.example' },
    envelopeToken: 'tok_EN-1',
    subject: 'Reference S-000002',
    text: 'Reference S-000002. The letter is attached.\n.\nA line after a lone dot.',
    attachments: [
      { filename: 'letter.pdf', contentType: 'application/pdf', content: Buffer.alloc(attachmentBytes, 'x') },
    ],
    date: new Date('2026-11-21T12:00:00Z'),
    ...overrides,
  };
}
