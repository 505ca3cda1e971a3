import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { partOf } from '../../lib/part-of.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { useStateOfCase } from '../board/state-of-case.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { personCode } from '../navigator/person-code.js';
import {
  type Caseloads,
  commitNavigators,
  navigatorsOf,
  previewNavigators,
} from './assignment.operations.js';

const atOnce = 25;

/** Which navigator would help whom; shown before anybody is given anyone. */
export function CaseloadsCard({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [rebalance, setRebalance] = useState(false);
  const [plan, setPlan] = useState<{ readonly of: Caseloads; readonly rebalance: boolean } | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const stateOf = useStateOfCase();
  const pages = usePages();
  const [said, setSaid] = useState('');

  const preview = (): void =>
    void send(async () => {
      setRefused(null);
      setSaid('');
      const { previewCaseloads: answer } = await ask(previewNavigators, {
        id: campaignId,
        rebalance,
        language,
      });
      switch (answer.__typename) {
        case 'CaseloadsPreviewed':
          pages.first();
          return setPlan({ of: answer.plan, rebalance });
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, preview);
        case 'NotFound':
        case 'NotAllowed':
        case 'PlanNotReady':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const commit = (): void =>
    void send(async () => {
      if (plan === null) return;
      setRefused(null);
      const input = { id: campaignId, hash: plan.of.hash, rebalance: plan.rebalance };
      const { commitCaseloads: answer } = await ask(commitNavigators, input);
      switch (answer.__typename) {
        case 'CaseloadsCommitted':
          setPlan(null);
          setSaid(say('assign.navigatorsGiven', { given: answer.given }));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, commit);
        case 'NotFound':
        case 'NotAllowed':
        case 'PlanNotReady':
        case 'PlanOutdated':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  // Colleagues are told by their addresses to whoever may read those; everybody else sees only how many they are.
  const { answer } = useAsked(navigatorsOf, { id: campaignId }, { when: plan !== null });
  const organization = answer?.campaign?.organization;
  const emails = new Map(
    organization?.memberAddresses.map(({ membershipId, email }) => [membershipId, email]),
  );
  const nameOf = (accountId: string): string | null => {
    const own = organization?.members.find(
      (member) => member.accountId === accountId && emails.has(member.id),
    );
    return own === undefined ? null : (emails.get(own.id) ?? null);
  };
  const moves = plan === null ? 0 : plan.of.entries.filter(({ change }) => change !== 'same').length;
  const without = partOf(plan?.of.without ?? [], pages.after, atOnce);
  return (
    <section className="stack" aria-label={say('assign.navigators')}>
      {proving}
      <p className="quiet">{say('assign.navigatorsSay')}</p>
      <Tick
        label={say('assign.rebalance')}
        hint={say('assign.rebalanceHint')}
        checked={rebalance}
        onChange={setRebalance}
      />
      <div>
        <Button kind="plain" working={sending} onClick={preview}>
          {say('assign.navigatorsPreview')}
        </Button>
      </div>
      <p role="status" className="said">
        {said}
      </p>
      <NotDone refused={refused} fault={fault} />
      {plan !== null && (
        <>
          <DataTable
            caption={say('assign.loads')}
            columns={[
              {
                key: 'who',
                title: say('assign.navigator'),
                cell: ({ at, accountId }) => nameOf(accountId) ?? say('assign.navigatorNumber', { at }),
              },
              { key: 'before', title: say('assign.before'), cell: ({ before }) => before, numeric: true },
              { key: 'after', title: say('assign.after'), cell: ({ after }) => after, numeric: true },
              { key: 'places', title: say('assign.places'), cell: ({ places }) => places, numeric: true },
            ]}
            rows={plan.of.loads.map((load, at) => ({ ...load, at: at + 1 }))}
            rowKey={({ accountId }) => accountId}
            empty={<p>{say('assign.noNavigators')}</p>}
          />
          <DataTable
            caption={say('assign.without', { count: plan.of.without.length })}
            columns={[
              {
                key: 'who',
                title: say('assign.lead.who'),
                cell: ({ participationId }) => personCode(participationId),
              },
              {
                key: 'state',
                title: say('board.stateOfPeople'),
                cell: ({ facet }) => (facet === null ? say('assign.notShown') : stateOf(facet)),
              },
              {
                key: 'by',
                title: say('assign.by'),
                cell: ({ facet }) => {
                  if (facet === null) return say('assign.notShown');
                  return facet.actBy === null ? say('assign.noDate') : showPlainDate(facet.actBy, language);
                },
              },
              { key: 'reason', title: say('assign.why'), cell: ({ reason }) => reason },
              {
                key: 'unblock',
                title: say('assign.unblock'),
                cell: ({ whatWouldUnblock }) => whatWouldUnblock,
              },
            ]}
            rows={without.rows}
            rowKey={({ participationId }) => participationId}
            empty={<p>{say('assign.nobodyWithout')}</p>}
          />
          <TurnPages pages={pages} shown={without.shown} />
          <div>
            {moves > 0 ? (
              <Button working={sending} onClick={commit}>
                {say('assign.navigatorsCommit', { count: moves })}
              </Button>
            ) : (
              <p>{say('assign.navigatorsSame')}</p>
            )}
          </div>
        </>
      )}
    </section>
  );
}
