/** A table of allowed moves: each state with the states it may go to. The database repeats the keys as a CHECK. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>;

export function canMove<State extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
): boolean {
  return table[from].includes(to);
}

export function statesOf<State extends string>(table: TransitionTable<State>): readonly State[] {
  return Object.keys(table) as State[];
}

/** Mermaid text of the table, for docs/generated. */
export function diagramOf<State extends string>(name: string, table: TransitionTable<State>): string {
  const arrows = statesOf(table).flatMap((from) =>
    table[from].length === 0 ? [`  ${from} --> [*]`] : table[from].map((to) => `  ${from} --> ${to}`),
  );
  return [`%% ${name}`, 'stateDiagram-v2', ...arrows, ''].join('\n');
}
