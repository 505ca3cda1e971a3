import { refuse, type Refusal } from '@chorus/domain/shared/refusal';

export const planNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such plan, or it is not yours to see.', 'planId');

export const workItemNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such step, or it is not yours to see.', 'workItemId');

export const mayNotRun = (): Refusal<'NotAllowed'> =>
  refuse('NotAllowed', 'Only an owner or organizer plans who files what and when. Nothing was changed.');
