/** SQL: `stateOfCase` of the domain. @param facet alias of a row of `case_facet` */
export const stateOfCaseInSql = (facet: string): string =>
  `coalesce(${facet}.residence_state, ${facet}.contract_state)`;
