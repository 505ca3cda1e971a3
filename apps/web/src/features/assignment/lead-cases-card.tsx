import { useState } from 'react';
import { usePlanName } from '../../i18n/plan-name.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { useStateOfCase } from '../board/state-of-case.js';
import { personCode } from '../navigator/person-code.js';
import { leadCasesOfCampaign, letGoFirst, type TakingPart } from './assignment.operations.js';

const atOnce = 20;

/** A few complete cases that go before the others; the next calculation of a plan takes them first. */
export function LeadCasesCard({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const stateOf = useStateOfCase();
  const planName = usePlanName();
  const pages = usePages();
  const asked = useAsked(
    leadCasesOfCampaign,
    { id: campaignId, first: atOnce, after: pages.after },
    { keepEarlier: true },
  );
  return (
    <section className="stack" aria-label={say('assign.lead.title')}>
      <p className="quiet">{say('assign.lead.says')}</p>
      <Shown of={asked}>
        {({ participations: { edges, pageInfo } }) => (
          <>
            <DataTable
              caption={say('assign.lead.caption')}
              rows={edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              empty={<p>{say('assign.lead.nobody')}</p>}
              columns={[
                { key: 'who', title: say('assign.lead.who'), cell: ({ id }) => personCode(id) },
                {
                  key: 'state',
                  title: say('board.stateOfPeople'),
                  cell: ({ facet }) => stateOf(facet),
                },
                {
                  key: 'plan',
                  title: say('assign.lead.plan'),
                  cell: ({ facet }) => planName(facet.planType),
                },
                {
                  key: 'by',
                  title: say('assign.lead.by'),
                  cell: ({ facet: { actBy } }) =>
                    actBy === null ? say('assign.noDate') : showPlainDate(actBy, language),
                },
                { key: 'first', title: say('assign.lead.first'), cell: (one) => <GoesFirst one={one} /> },
              ]}
            />
            <TurnPages pages={pages} shown={pageInfo} />
          </>
        )}
      </Shown>
    </section>
  );
}

function GoesFirst({ one: { id, leadCase } }: { readonly one: TakingPart }) {
  const { say } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const choose = (lead: boolean): void => {
    setChosen(lead);
    void send(async () => {
      setRefused(null);
      const { chooseLeadCase: answer } = await ask(letGoFirst, { id, lead });
      switch (answer.__typename) {
        case 'LeadCaseChosen':
          return changed();
        case 'NotFound':
        case 'NotAllowed':
          setChosen(null);
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  const shown = fault === null ? (chosen ?? leadCase) : leadCase;
  return (
    <>
      <Tick label={say('assign.lead.this', { code: personCode(id) })} checked={shown} onChange={choose} />
      <span role="status" className="quiet small">
        {sending
          ? say('assign.lead.saving')
          : chosen !== null && fault === null
            ? say('assign.lead.saved')
            : ''}
      </span>
      <NotDone refused={refused} fault={fault} />
    </>
  );
}
