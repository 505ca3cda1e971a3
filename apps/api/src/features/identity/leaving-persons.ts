/**
 * SQL: that a person has not asked to be erased, or called it off. Row security shows groups nothing of whoever has; a figure
 * that is computed with the system's sight asks here.
 * @param person an expression of the query it stands in
 */
export const notLeaving = (person: string): string =>
  `${person} <> ALL ((SELECT chorus_leaving_persons())::uuid[])`;
