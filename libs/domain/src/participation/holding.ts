import { isPlainDate } from '../shared/calendar.js';
import { refuse, type Refusal } from '../shared/refusal.js';

/** Whether somebody may choose to wait for the lead cases until this day [27]; null takes the choice back. */
export function checkHold(until: string | null, today: string): true | Refusal<'InvalidInput'> {
  if (until === null) return true;
  if (!isPlainDate(until))
    return refuse('InvalidInput', 'Write the day as year-month-day. Nothing was changed.', 'holdUntil');
  return until > today
    ? true
    : refuse('InvalidInput', 'Choose a later day to wait until. Nothing was changed.', 'holdUntil');
}

/** What waiting means for this person, said beside the choice; null where nobody waits. */
export function holdSentence(until: string | null, actBy: string | null): string | null {
  if (until === null) return null;
  const date =
    actBy === null
      ? 'We know no date to act by for you, so your filing does not wait: it leaves once it is signed.'
      : `Your date to act by is ${actBy}; your filing leaves in time for it, whatever the others got.`;
  return `You chose to wait for the first decisions until ${until}. ${date} You can take this back at any time.`;
}
