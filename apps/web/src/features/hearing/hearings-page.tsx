import { useState } from 'react';
import type { HearingsOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NewCommentWindow } from './comment-window-form.js';
import { hearingsOfCampaign, makeCalendarLink } from './hearing.operations.js';
import { HearingList } from './hearing-list.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';
import './hearing.css';

export default function HearingsPage({ params: { org = '', id = '' } }: PageProps) {
  const { say } = useSpeech();
  const asked = useAsked(hearingsOfCampaign, { campaignId: id });
  return (
    <Page
      title={say('hearing.title')}
      lead={asked.answer?.campaign?.title}
      back={`/org/${org}/campaigns/${id}`}
      width="wide"
    >
      <div className="row">
        <Go className="button" to={`/org/${org}/campaigns/${id}/hearings/new`}>
          {say('hearing.new')}
        </Go>
        <Go className="button plain" to={`/org/${org}/campaigns/${id}/hearings/soon`}>
          {say('hearing.rapid')}
        </Go>
      </div>
      <Shown of={asked}>{(answer) => <Listed answer={answer} org={org} campaignId={id} />}</Shown>
    </Page>
  );
}

interface Props {
  readonly answer: HearingsOfCampaignQuery;
  readonly org: string;
  readonly campaignId: string;
}

function Listed({ answer, org, campaignId }: Props) {
  const { say, language } = useSpeech();
  const [seesOver, setSeesOver] = useState(false);
  return (
    <>
      <HearingList org={org} campaignId={campaignId} when="ahead" />
      <details onToggle={(event) => setSeesOver(event.currentTarget.open)}>
        <summary>{say('hearing.over')}</summary>
        {seesOver && <HearingList org={org} campaignId={campaignId} when="over" />}
      </details>
      <section className="stack" aria-labelledby="windows">
        <h2 id="windows">{say('hearing.windows')}</h2>
        <DataTable
          caption={say('hearing.windowsSay')}
          rows={answer.commentWindows}
          rowKey={(window) => window.id}
          empty={<p>{say('hearing.noWindows')}</p>}
          columns={[
            {
              key: 'docket',
              title: say('hear.docket'),
              cell: ({ docket, jurisdiction }) => `${docket} · ${jurisdiction}`,
            },
            { key: 'kind', title: say('hearing.col.kind'), cell: ({ kind }) => say(`hearing.kind.${kind}`) },
            {
              key: 'actBy',
              title: say('hearing.col.actBy'),
              cell: ({ actBy }) =>
                actBy === null ? say('hearing.notKnown') : showPlainDate(actBy, language),
            },
            {
              key: 'standing',
              title: say('hearing.col.state'),
              cell: ({ standing }) => say(`hearing.standing.${standing}`),
            },
            {
              key: 'source',
              title: say('hearing.col.source'),
              cell: ({ sourceUrl }) => (
                <a href={sourceUrl} rel="noreferrer noopener">
                  {say('hearing.notice')}
                </a>
              ),
            },
          ]}
        />
        <NewCommentWindow campaignId={campaignId} places={answer.jurisdictions} />
      </section>
      <CalendarFeed campaignId={campaignId} />
    </>
  );
}

/** An address for a calendar program; whoever has it sees the campaign's hearings. */
function CalendarFeed({ campaignId }: { readonly campaignId: string }) {
  const { say } = useSpeech();
  const acting = useStaffAct();
  const [url, setUrl] = useState<string | null>(null);
  const make = () =>
    acting.act(async () => {
      const { makeCalendarLink: answer } = await ask(makeCalendarLink, { campaignId });
      switch (answer.__typename) {
        case 'CalendarLinkMade':
          return setUrl(answer.url);
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  return (
    <section className="card" aria-labelledby="feed">
      <h2 id="feed">{say('hearing.feed')}</h2>
      <p className="quiet">{say('hearing.feedSays')}</p>
      {url === null ? (
        <div>
          <Button kind="plain" working={acting.sending} onClick={make}>
            {say('hearing.feedMake')}
          </Button>
        </div>
      ) : (
        <p role="status">
          {say('hearing.feedOnce')} <code className="made-token">{url}</code>
        </p>
      )}
      <WhatBecame of={acting} />
      {acting.proving}
    </section>
  );
}
