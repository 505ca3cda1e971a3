/** Ends a switch over every member of a union: a member added to the schema does not compile until it is shown. */
export function never(member: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(member)}`);
}
