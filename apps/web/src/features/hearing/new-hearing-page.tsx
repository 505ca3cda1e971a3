import { useState } from 'react';
import { useLocation } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { KeptLine } from '../../ui/kept-line.js';
import { Page } from '../../ui/page.js';
import { HearingFields, type Place } from './hearing-fields.js';
import { detailsOf, emptyForm, missingIn } from './hearing-form.js';
import { draftHearing, hearingsOfCampaign } from './hearing.operations.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';
import './hearing.css';

export default function NewHearingPage({ params: { org = '', id = '' } }: PageProps) {
  const { say } = useSpeech();
  const asked = useAsked(hearingsOfCampaign, { campaignId: id });
  return (
    <Page
      title={say('hearing.new')}
      lead={say('hearing.newLead')}
      back={`/org/${org}/campaigns/${id}/hearings`}
    >
      <Shown of={asked}>
        {({ jurisdictions }) => <New org={org} campaignId={id} places={jurisdictions} />}
      </Shown>
    </Page>
  );
}

interface Props {
  readonly org: string;
  readonly campaignId: string;
  readonly places: readonly Place[];
}

function New({ org, campaignId, places }: Props) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const acting = useStaffAct();
  const kept = useKeptForm('new_hearing', campaignId, emptyForm);
  const form = kept.typed;
  const [tried, setTried] = useState(false);
  const missing = missingIn(form);
  const save = () => {
    setTried(true);
    if (missing.length > 0) return;
    acting.act(async () => {
      const { draftHearing: answer } = await ask(draftHearing, {
        input: { campaignId, details: detailsOf(form) },
      });
      switch (answer.__typename) {
        case 'HearingWritten':
          await kept.sent(form);
          return go(`/org/${org}/hearings/${answer.hearing.id}`);
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'ZoneUnknown':
        case 'MomentUnreadable':
        case 'LocalTimeSkipped':
        case 'LocalTimeTwice':
        case 'HearingTextMissing':
        case 'HearingTextTooLong':
        case 'JurisdictionUnknown':
        case 'HearingInPast':
        case 'HearingLengthUnusable':
        case 'PlaceMissing':
        case 'LinkMissing':
        case 'LinkUnusable':
        case 'MinutesUnusable':
        case 'SlotsUnusable':
        case 'SlotsNotOurs':
        case 'MoreSlotsThanTime':
        case 'SignupMethodMissing':
        case 'SignupAfterHearing':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <HearingFields form={form} onChange={kept.type} places={places} missing={tried ? missing : []} />
      <div role="alert">
        {tried && missing.length > 0 && <p className="problem">{say('hearing.someMissing')}</p>}
      </div>
      <div>
        <Button type="submit" working={acting.sending}>
          {say('hearing.saveDraft')}
        </Button>
      </div>
      <KeptLine of={kept} />
      <WhatBecame of={acting} />
      {acting.proving}
    </form>
  );
}
