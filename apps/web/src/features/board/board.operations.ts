import type { BoardOfCampaignQuery, BoardOfCampaignQueryVariables } from '../../generated/operations.js';
import type { Operation } from '../../lib/graphql.js';

/** Everything the board shows, in one question. */
export const boardOfCampaign: Operation<BoardOfCampaignQuery, BoardOfCampaignQueryVariables> = {
  text: `query BoardOfCampaign($id: ID!) {
    campaign(id: $id) {
      id title state sample
      states { state goal }
      organization { id name myRoles }
    }
    campaignProgress(campaignId: $id) {
      sumsOnly share joined notAgreed filed filedInTime filedWithoutKnownDate
      filedInTimeAndResultReported filedInTimeAndResultVerified
    }
    campaignBoard(campaignId: $id) {
      today businessDays sendingStoppedSince sumsOnly statesWithheld passedEarlier withoutDate outcomesToVerify callsToMake seatsToAskAgain
      whole { joined begun signed filed filedInTime resultKnown verified relieved }
      cells { state month joined begun signed filed filedInTime resultKnown verified relieved }
      days { day state cases }
      filings { state count }
      releases { day waiting gone stuck handed }
    }
    pairsToCompare
    assignmentInForce(campaignId: $id) {
      id stale
      summary { unassigned byConstraint { constraint count } }
    }
    linePace(campaignId: $id) { line channel perHour perBusinessDay lastHour today waiting waitingOnLine earliestSendBy roomToday waits { from dueBy waiting } }
    hearings(campaignId: $id, when: ahead, first: 100) {
      edges { node { id title state reference startsAt starts { date time } jurisdiction } }
      pageInfo { hasNextPage }
    }
  }`,
};

export type Board = NonNullable<BoardOfCampaignQuery['campaignBoard']>;
export type BoardCell = Board['cells'][number];
export type LinePace = BoardOfCampaignQuery['linePace'][number];
