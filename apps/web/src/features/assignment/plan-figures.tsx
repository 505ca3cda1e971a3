import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { DataTable } from '../../ui/data-table.js';
import { stateNamed } from '../../ui/pictures/us-states.js';
import type { Plan } from './assignment.operations.js';

const changeKeys = ['new', 'same', 'moved', 'settled', 'released'] as const;

/** What a plan does, in numbers: by state, by when, by which way, and against what stands now. */
export function PlanFigures({ plan }: { readonly plan: Plan }) {
  const { say, language } = useSpeech();
  const { summary } = plan;
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{say('assign.assigned')}</dt>
          <dd>{summary.assigned}</dd>
        </div>
        <div>
          <dt>{say('assign.unassigned')}</dt>
          <dd>{summary.unassigned}</dd>
        </div>
        <div>
          <dt>{say('assign.unknownDeadline')}</dt>
          <dd>{summary.unknownDeadline}</dd>
        </div>
      </dl>
      <h3>{say('assign.changes')}</h3>
      <dl className="figures">
        {changeKeys.map((key) => (
          <div key={key}>
            <dt>{say(`assign.change.${key}`)}</dt>
            <dd>{summary.changes[key]}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={say('assign.byState')}
        columns={[
          {
            key: 'state',
            title: say('board.stateOfPeople'),
            cell: ({ state }) => (state === null ? say('board.stateUnknown') : stateNamed(state)),
          },
          { key: 'assigned', title: say('assign.assigned'), cell: (row) => row.assigned, numeric: true },
          {
            key: 'unassigned',
            title: say('assign.unassigned'),
            cell: (row) => row.unassigned,
            numeric: true,
          },
          {
            key: 'unknown',
            title: say('assign.unknownDeadline'),
            cell: (row) => row.unknownDeadline,
            numeric: true,
          },
        ]}
        rows={summary.byState}
        rowKey={({ state }) => state ?? ''}
        empty={<p>{say('assign.byStateEmpty')}</p>}
      />
      <p className="quiet">
        {[
          ...summary.byTiming.map(({ timing, count }) => `${say(`assign.timing.${timing}`)}: ${count}`),
          ...summary.byChannel.map(({ channel, count }) => `${say(`assign.channel.${channel}`)}: ${count}`),
        ].join(' · ')}
      </p>
      {plan.planned.edges.length > 0 && (
        <details>
          <summary>{say('assign.plannedSteps', { count: plan.planned.edges.length })}</summary>
          <DataTable
            caption={say('assign.plannedCaption')}
            columns={[
              { key: 'label', title: say('assign.step'), cell: ({ label }) => label[language] },
              { key: 'to', title: say('assign.to'), cell: ({ recipientName }) => recipientName ?? '–' },
              {
                key: 'way',
                title: say('assign.way'),
                cell: ({ channel }) => (channel === null ? '–' : say(`assign.channel.${channel}`)),
              },
              {
                key: 'from',
                title: say('assign.from'),
                cell: ({ releaseFrom }) => showPlainDate(releaseFrom, language),
              },
              {
                key: 'by',
                title: say('assign.by'),
                cell: ({ actBy }) => (actBy === null ? say('assign.noDate') : showPlainDate(actBy, language)),
              },
              {
                key: 'change',
                title: say('assign.changeTitle'),
                cell: ({ change }) => say(`assign.change.${change}`),
              },
            ]}
            rows={plan.planned.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            empty={null}
          />
          {plan.planned.pageInfo.hasNextPage && <p className="quiet">{say('assign.firstFifty')}</p>}
        </details>
      )}
    </>
  );
}
