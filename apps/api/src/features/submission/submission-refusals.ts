import type { Helper } from '@chorus/domain/jurisdiction/authority-types';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { SubmissionId } from '@chorus/domain/shared/ids';

/** The filing that stands in the way, so that the person can open it instead. */
export type AlreadyFiled = Refusal<'AlreadyFiled'> & { readonly submissionId: SubmissionId };

/** The person told us that they did this step without us; `filedOn` is the day they gave. */
export type DoneAlone = Refusal<'DoneAlone'> & { readonly filedOn: string };

/** No letter of ours fits; what the person needs to write their own stands beside the sentence. */
export type NoLetterYet = Refusal<'NoLetterYet'> & {
  readonly fileIds: readonly string[];
  readonly actBy: string | null;
  readonly lastArguable: string | null;
};

/** No lawful step that we know; who can still help. */
export type ReferredElsewhere = Refusal<'ReferredElsewhere'> & { readonly helpers: readonly Helper[] };

/** A paper that cannot go into the packet, by its letter: titles are people's own and stay out of messages. */
export type ExhibitUnusable = Refusal<'ExhibitUnusable'> & { readonly fileId: string };

/** Places of the document that nobody has filled, in the words that stand in the frame. */
export type BlanksLeft = Refusal<'BlanksLeft'> & { readonly blanks: readonly string[] };

export { submissionNotFound } from '@chorus/domain/submission/submission.policy';

export const caseNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such case, or you may not act for its person.', 'caseId');

export const stepNotOpen = (message: string): Refusal<'StepNotOpen'> =>
  refuse('StepNotOpen', message, 'stepKey');

export const notEditable = (): Refusal<'SubmissionMoveNotAllowed'> =>
  refuse(
    'SubmissionMoveNotAllowed',
    'This filing has been signed or ended and is not written any more. Take it back first; what you wrote is kept.',
  );

export const alreadyFiled = (submissionId: SubmissionId, signed: boolean): AlreadyFiled => ({
  ...refuse(
    'AlreadyFiled',
    signed
      ? 'This was filed already at this level with this recipient. A second one would hurt the first.'
      : 'A draft for this step is there already. Open it and go on where you were.',
  ),
  submissionId,
});

export const doneAlone = (filedOn: string): DoneAlone => ({
  ...refuse(
    'DoneAlone',
    'You told us that you have filed this yourself. A second one may hurt the first: say that you want to file it again, if you do.',
    'again',
  ),
  filedOn,
});

export const blanksLeft = (blanks: readonly string[]): BlanksLeft => ({
  ...refuse(
    'BlanksLeft',
    blanks.length === 1
      ? 'One place of the letter is still to be filled. Everything written so far is kept.'
      : `${blanks.length} places of the letter are still to be filled. Everything written so far is kept.`,
    'facts',
  ),
  blanks,
});

export const exhibitUnusable = (letter: string, problem: string, fileId: string): ExhibitUnusable => ({
  ...refuse(
    'ExhibitUnusable',
    `Exhibit ${letter}: ${problem}. Put another file in its place, or leave it out and send it beside the packet.`,
    'facts.leaveOut',
  ),
  fileId,
});
