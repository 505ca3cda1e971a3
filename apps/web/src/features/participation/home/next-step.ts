export interface Step {
  readonly kind: 'work' | 'tell' | 'go-on' | 'wait';
  readonly caseId: string;
  /** The day to do it by; null where no date is known. */
  readonly date: string | null;
  readonly lastArguable: string | null;
  /** Of a step a campaign gave out. */
  readonly label: { readonly en: string; readonly es: string } | null;
  readonly verified: boolean;
  readonly citation: string | null;
}

export interface CaseStanding {
  readonly id: string;
  readonly state: string;
  readonly actBy: string | null;
  readonly lastArguable?: string | null;
  readonly clocks: readonly {
    readonly side: string;
    readonly state: string;
    readonly actBy: string | null;
    readonly citation: string;
    readonly verified: boolean;
  }[];
}

export interface WorkStanding {
  readonly caseId: string;
  readonly state: string;
  readonly sendBy: string | null;
  readonly actBy: string | null;
  readonly label: { readonly en: string; readonly es: string };
}

const over = ['closed', 'withdrawn'];

/** What to do for each case, the nearest date first; where no date is known it stands after those that have one. */
export function stepsOf(cases: readonly CaseStanding[], work: readonly WorkStanding[]): readonly Step[] {
  const given = work.filter(({ state }) => state === 'open' || state === 'offered' || state === 'held');
  return cases
    .filter(({ state }) => !over.includes(state))
    .map((one): Step => {
      const item = given
        .filter(({ caseId }) => caseId === one.id)
        .sort((a, b) => byDate(a.sendBy ?? a.actBy, b.sendBy ?? b.actBy))[0];
      const clock = one.clocks.find(
        ({ side, actBy }) => side === 'file' && actBy !== null && actBy === one.actBy,
      );
      const rule = { verified: clock?.verified ?? false, citation: clock?.citation ?? null };
      const lastArguable = one.lastArguable ?? null;
      if (item !== undefined)
        return {
          kind: 'work',
          caseId: one.id,
          date: item.sendBy ?? item.actBy ?? one.actBy,
          lastArguable,
          label: item.label,
          ...rule,
        };
      const kind = one.state === 'intake' ? 'tell' : one.state === 'evidenced' ? 'go-on' : 'wait';
      return { kind, caseId: one.id, date: one.actBy, lastArguable, label: null, ...rule };
    })
    .sort((a, b) => Number(a.kind === 'wait') - Number(b.kind === 'wait') || byDate(a.date, b.date));
}

export const byDate = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
