import type { Explanation, PlacementReason, UnplacedWork } from './explanation.js';
import { FreeSeats } from './free-seats.js';
import type { Grouped } from './grouping.js';
import { fitPoints } from './lawful.js';
import { Missing } from './missing.js';
import type { ExplainedPlacement, Placement } from './plan.js';
import type { Provider, Work } from './problem.js';
import { placementSentences } from './sentences.js';
import type { SolvedComponent } from './solve-component.js';
import type { Window } from './windows.js';

/** The reason of each place, and for everybody without one what binds and what would unblock it. */
export function explain(
  grouped: Grouped,
  solved: readonly SolvedComponent[],
  placements: readonly Placement[],
): { readonly placements: readonly ExplainedPlacement[]; readonly unplaced: readonly UnplacedWork[] } {
  const index = new Map(grouped.problem.work.map(({ id }, at) => [id, at]));
  const providers = new Map(grouped.problem.providers.map((provider) => [provider.id, provider]));
  const got = new Map<string, readonly number[]>();
  const shared = sharedReasons();
  const explained = placements.map((placement) => {
    got.set(placement.workId, [...(got.get(placement.workId) ?? []), placement.period]);
    const at = index.get(placement.workId) ?? -1;
    const [work, window] = [grouped.problem.work[at], grouped.windows[at]];
    const provider = providers.get(placement.providerId);
    const codes =
      work === undefined || window === undefined
        ? []
        : reasonsOf(placement, work, window, provider, grouped.problem.periods[placement.period]);
    return { ...placement, reasons: shared(codes) };
  });
  const missing = new Missing(
    grouped,
    new FreeSeats(grouped, solved),
    solved.some(({ outcome }) => outcome.stopped !== null),
  );
  const unplaced = grouped.problem.work.flatMap((work, at) => {
    const taken = got.get(work.id) ?? [];
    const lacking = work.times - taken.length;
    const window = grouped.windows[at];
    return lacking > 0 && window !== undefined
      ? [{ workId: work.id, missing: lacking, ...missing.of(work, window, taken) }]
      : [];
  });
  return { placements: explained, unplaced };
}

/** One list for all who have the same reasons: there are a hundred thousand of them, and few lists. */
function sharedReasons(): (codes: readonly PlacementReason[]) => readonly Explanation[] {
  const known = new Map<string, readonly Explanation[]>();
  return (codes) => {
    const key = codes.join();
    let reasons = known.get(key);
    if (reasons === undefined) known.set(key, (reasons = codes.map((code) => explanations[code])));
    return reasons;
  };
}

/** One object a code. */
const explanations = Object.fromEntries(
  Object.entries(placementSentences).map(([code, sentence]) => [code, { code, sentence }]),
) as Readonly<Record<PlacementReason, Explanation>>;

function reasonsOf(
  placement: Placement,
  work: Work,
  window: Window,
  provider: Provider | undefined,
  period: { readonly from: string; readonly until: string } | undefined,
): readonly PlacementReason[] {
  if (placement.settled) return ['settled'];
  const codes: PlacementReason[] = [];
  const when = (is: boolean, code: PlacementReason): void => void (is && codes.push(code));
  when(work.urgent, 'urgent');
  when(work.lead, 'lead_case');
  when(placement.insideActBy === true, 'inside_act_by');
  when(placement.insideActBy === false, 'after_act_by');
  if (provider !== undefined) {
    const points = fitPoints(work, provider);
    when(points >= 8, 'preferred');
    when(
      work.needs.condition !== null && provider.conditions.includes(work.needs.condition),
      'knows_condition',
    );
    when(work.needs.language !== null && provider.languages.includes(work.needs.language), 'speaks_language');
  }
  when(work.only?.length === 1, 'nobody_else');
  when(placement.kept, 'kept');
  if (work.wave !== null && period !== undefined) {
    const within = period.until >= work.wave.from && period.from <= work.wave.until;
    when(within, 'in_wave');
    when(period.until < work.wave.from, 'before_wave');
  }
  when(window.peerToPeer === 'waits', 'waits_for_peer_to_peer');
  when(window.peerToPeer === 'forgone', 'peer_to_peer_forgone');
  when(placement.beyondPace, 'beyond_pace');
  return codes;
}
