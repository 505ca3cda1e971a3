import type { LegalDate } from '../../letters/context.js';
import { mailTemplate } from '../mail-template.js';

/** The person sends it; the checklist by channel. */
export interface SubmissionHandedOverContext {
  readonly reference: string;
  readonly actBy: LegalDate;
  /** How the person sends it. */
  readonly channel: 'post' | 'fax' | 'portal' | 'phone' | 'email';
  /** Why it is the person's to send, where that needs a sentence; `usual` where it was meant to be from the start. */
  readonly why:
    | 'usual'
    | 'case_on_hold'
    | 'being_compared'
    | 'group_stopped'
    | 'platform_stopped'
    | 'you_paused'
    | 'you_left'
    | 'not_allowed'
    | 'did_not_go'
    | 'came_back';
  readonly link: string;
}

export const submissionHandedOver = mailTemplate<SubmissionHandedOverContext>(import.meta.url, {
  reference: 'CH-SAMPLE-0014',
  actBy: '2026-12-01',
  channel: 'post',
  why: 'usual',
  link: 'https://chorus.example/d/sample',
});
