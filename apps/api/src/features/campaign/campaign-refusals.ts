import { refuse, type Refusal } from '@chorus/domain/shared/refusal';

export const campaignNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such campaign, or you are not a member of its organization.');
