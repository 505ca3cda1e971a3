import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { useStateOfCase } from '../board/state-of-case.js';
import { type Plan, unassignedOfPlan } from './assignment.operations.js';

const atOnce = 25;

/** Who has nothing to do in a plan, why, and what would change that. */
export function UnassignedList({ plan }: { readonly plan: Plan }) {
  const { say, language } = useSpeech();
  const stateOf = useStateOfCase();
  const [after, setAfter] = useState<readonly string[]>([]);
  const some = plan.summary.unassigned > 0;
  const asked = useAsked(
    unassignedOfPlan,
    { planId: plan.id, first: atOnce, after: after.at(-1) ?? null, language },
    { keepEarlier: true, when: some },
  );
  if (!some) return <p>{say('assign.everybody')}</p>;
  return (
    <>
      <h3>{say('assign.unassignedHeading')}</h3>
      <p className="quiet">
        {plan.summary.byConstraint
          .map(({ constraint, count }) => `${say(`board.constraint.${constraint}`)}: ${count}`)
          .join(' · ')}
      </p>
      <Shown of={asked}>
        {({ unassigned: { edges, pageInfo } }) => (
          <>
            <DataTable
              caption={say('assign.unassignedCaption')}
              columns={[
                { key: 'reason', title: say('assign.why'), cell: ({ reason }) => reason },
                {
                  key: 'unblock',
                  title: say('assign.unblock'),
                  cell: ({ whatWouldUnblock }) => whatWouldUnblock,
                },
                {
                  key: 'state',
                  title: say('board.stateOfPeople'),
                  cell: ({ facet }) => stateOf(facet),
                },
                {
                  key: 'by',
                  title: say('assign.by'),
                  cell: ({ facet }) =>
                    facet.actBy === null ? say('assign.noDate') : showPlainDate(facet.actBy, language),
                },
              ]}
              rows={edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              empty={<p>{say('assign.unassignedHidden')}</p>}
            />
            <div className="row">
              {after.length > 0 && (
                <Button kind="plain" onClick={() => setAfter(after.slice(0, -1))}>
                  {say('assign.earlier')}
                </Button>
              )}
              {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
                <Button kind="plain" onClick={() => setAfter([...after, pageInfo.endCursor ?? ''])}>
                  {say('assign.further')}
                </Button>
              )}
            </div>
          </>
        )}
      </Shown>
    </>
  );
}
