import type { EditionToAgreeQuery } from '../../generated/operations.js';
import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { lastDayOf } from '../../lib/last-day-of.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { type Column, DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { stateNamed } from '../../ui/pictures/us-states.js';
import { useColumnNames } from '../audit/column-names.js';
import { showShare } from '../board/show-share.js';
import { editionToAgree, planToAgree } from './agreed.operations.js';

interface Props {
  readonly org: string;
  readonly approval: { readonly subjectId: string; readonly subjectHash: string };
}

/** The figures as everybody would see them, with nothing added and nothing left out. */
export function FiguresToAgree({ org, approval }: Props) {
  const { say, language } = useSpeech();
  const { place } = useFactWords();
  const asked = useAsked(editionToAgree, { id: approval.subjectId });
  const columns = useFigures();
  const group = (code: string | undefined): string => {
    if (code === undefined) return say('org.agree.whole');
    return code === '' ? say('org.agree.noState') : place({ code, name: stateNamed(code) });
  };
  return (
    <Shown of={asked}>
      {({ edition }) => {
        if (edition === null) return <p className="notice">{say('org.approval.over')}</p>;
        const rows = [...(edition.whole === null ? [] : [{ ...edition.whole, keys: [] }]), ...edition.rows];
        return (
          <section className="card stack">
            <h3>{say('org.agree.figures', { day: showPlainDate(lastDayOf(edition.asOf), language) })}</h3>
            {edition.approvalHash !== approval.subjectHash && (
              <p className="notice alert">{say('org.agree.changed')}</p>
            )}
            <p>
              {edition.campaign !== null && (
                <Go to={`/org/${org}/campaigns/${edition.campaignId}/outcomes`}>{edition.campaign.title}</Go>
              )}
            </p>
            <DataTable
              caption={say('org.agree.caption')}
              rows={rows}
              rowKey={({ keys }) => (keys.length === 0 ? 'whole' : `of ${keys.join(' ')}`)}
              empty={<p>{say('org.agree.nothing')}</p>}
              columns={[
                { key: 'group', title: say('org.agree.group'), cell: ({ keys }) => group(keys[0]) },
                ...columns,
              ]}
            />
            {edition.groupsWithheld && <p className="quiet">{say('org.agree.withheld')}</p>}
            <p className="quiet small">{say('org.agree.method', { method: edition.method })}</p>
          </section>
        );
      }}
    </Shown>
  );
}

type Figures = NonNullable<EditionToAgreeQuery['edition']>['rows'][number];
const counts = ['total', 'n', 'overturned', 'partlyOverturned', 'upheld', 'undecided', 'unknown'] as const;

/** Every number of a group that an edition makes public; a dash where it is withheld. */
function useFigures(): readonly Column<Figures>[] {
  const { say, language } = useSpeech();
  const share = (part: number | null) => (part === null ? '–' : showShare(part, language));
  const span = (of: Figures['overturnInterval']) => (of == null ? '–' : `${share(of.low)}–${share(of.high)}`);
  return [
    ...counts.map((count) => ({
      key: count,
      title: say(`org.agree.${count}`),
      cell: (row: Figures) => row[count] ?? '–',
      numeric: true,
    })),
    { key: 'rate', title: say('org.agree.rate'), cell: (row) => share(row.overturnRate), numeric: true },
    {
      key: 'interval',
      title: say('org.agree.interval'),
      cell: (row) => span(row.overturnInterval),
      numeric: true,
    },
    { key: 'bounds', title: say('org.agree.bounds'), cell: (row) => span(row.overturnBounds), numeric: true },
    { key: 'known', title: say('org.agree.known'), cell: (row) => share(row.knownShare), numeric: true },
  ];
}

/** What a plan would do to how many people; the plan itself is one link away. */
export function PlanToAgree({ org, approval }: Props) {
  const { say, language } = useSpeech();
  const asked = useAsked(planToAgree, { id: approval.subjectId });
  return (
    <Shown of={asked}>
      {({ assignmentPlan: plan }) => {
        if (plan === null) return <p className="notice">{say('org.approval.over')}</p>;
        const { assigned, unassigned, changes } = plan.summary;
        return (
          <section className="card stack">
            <h3>{say('org.agree.plan', { day: showPlainDate(plan.plannedFor, language) })}</h3>
            {plan.stale && <p className="notice alert">{say('org.agree.planStale')}</p>}
            <dl className="plain-list">
              <dt>{say('org.agree.steps')}</dt>
              <dd>{assigned}</dd>
              <dt>{say('org.agree.stepsNew')}</dt>
              <dd>{changes.new}</dd>
              <dt>{say('org.agree.stepsMoved')}</dt>
              <dd>{changes.moved}</dd>
              <dt>{say('org.agree.without')}</dt>
              <dd>{unassigned}</dd>
            </dl>
            <p>
              <Go to={`/org/${org}/campaigns/${plan.campaignId}/assignment/${plan.id}`}>
                {say('org.agree.toPlan')}
              </Go>
            </p>
          </section>
        );
      }}
    </Shown>
  );
}

interface ExportProps {
  readonly holds: {
    readonly campaign: string;
    readonly people: number;
    readonly columns: readonly string[];
    readonly stories: boolean;
  };
}

/** What would leave in a file, in words: how many people, and what of each. */
export function ExportToAgree({ holds: { campaign, people, columns, stories } }: ExportProps) {
  const { say } = useSpeech();
  const named = useColumnNames();
  return (
    <section className="card stack">
      <h3>{say('org.approval.export', { campaign, people })}</h3>
      <p>{say('org.approval.columns', { columns: named(columns) })}</p>
      <p>{say(stories ? 'org.approval.withStories' : 'org.approval.withoutStories')}</p>
    </section>
  );
}
