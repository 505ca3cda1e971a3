import { onlyThatADateRuns } from '@chorus/domain/case/case-sight';
import type { CaseRecord } from './case.repository.js';

/** A confidential case as a group is shown it: its state, and that a date runs. */
export const onlyTheDate = (record: CaseRecord): CaseRecord => ({
  ...record,
  ...onlyThatADateRuns({ ...record, id: record.facetId }),
  id: record.id,
  identifierKind: null,
  identifierHash: null,
  planLevels: null,
  urgencyStatedBy: null,
  alreadyAppealed: null,
  receivedDate: null,
  letterDeadline: null,
  letterPrintsDeadline: null,
  funding: null,
  reviewScope: null,
  firstLevelDecided: null,
  coverageEnds: null,
  silentLevelFiled: null,
  letterBasis: 'notice',
  noticeChannels: [],
  sealedFacts: null,
  sealedStory: null,
  codesFixed: false,
  needsReview: false,
});
