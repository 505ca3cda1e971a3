import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import type { AccountId, CaseId, PersonId } from '../shared/ids.js';
import { isRefusal, refuse, type Refusal } from '../shared/refusal.js';
import type { FileOrigin } from './file.js';

export const fileNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such file, or it is not yours to open.');

/** A person who does not exist and a stranger's answer alike. */
export const fileForNobody = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such person, or you may not act for them. Nothing was kept.', 'personId');

/**
 * From whom a document of a person comes in. Whoever prepares for the person sends it as theirs; somebody whose own right
 * waits for its paper, or for whom a feature vouches by the person's consent, sends it as a helper.
 * @param may the answer for preparing in urgent care: a document decides nothing, and a treating professional may send one
 * before anybody said "urgent"
 * @param vouched by a paper that is awaited or by a feature above; without meaning for who may act
 */
export function mayAddFile(
  may: MayAct | MayNotAct,
  vouched: boolean,
): Extract<FileOrigin, 'uploaded_by_person' | 'uploaded_by_helper'> | Refusal<'NotFound' | 'NotAllowed'> {
  if (!isRefusal(may)) return 'uploaded_by_person';
  if (vouched) return 'uploaded_by_helper';
  return may.kind === 'NoAuthority' ? fileForNobody() : refuse('NotAllowed', may.message);
}

/** Why somebody reads a document: for its person or as a right's paper, or else for the sake of a case. */
export interface ReadingGround {
  readonly caseId: CaseId | null;
}

/**
 * Whether somebody reads a document, and why. Null: they do not, and are told no more than of a file that does not exist.
 * @param may the answer for viewing what is the person's
 * @param elsewise the file is the paper of a right they hold or look at, or the case for which a feature vouches; without
 * meaning for who may act
 */
export function mayReadFile(
  may: MayAct | MayNotAct,
  elsewise: { readonly isTheirPaper: boolean; readonly vouchedFor: CaseId | null },
): ReadingGround | null {
  if (!isRefusal(may) || elsewise.isTheirPaper) return { caseId: null };
  return elsewise.vouchedFor === null ? null : { caseId: elsewise.vouchedFor };
}

/**
 * Whether a document becomes the paper of a right: only one about its person that its holder sent themselves. A paper is read
 * by its holder, and must not become a way to read what somebody else sent. Answers with the document.
 * @param file null: there is none
 */
export function mayShowAsPaper<
  File extends { readonly personId: PersonId; readonly addedBy: AccountId | null },
>(
  file: File | null,
  right: { readonly personId: PersonId; readonly accountId: AccountId | null },
): File | Refusal<'InvalidInput'> {
  const own = file?.addedBy != null && file.personId === right.personId && file.addedBy === right.accountId;
  return own
    ? file
    : refuse('InvalidInput', 'Send the paper first, then show it. Nothing was changed.', 'fileId');
}
