import { useState } from 'react';
import type { HearingMode, RapidRosterQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import type { Place } from './hearing-fields.js';
import { hearingsOfCampaign, rapidRoster } from './hearing.operations.js';
import { RosterLists } from './roster-lists.js';
import { WhatBecame } from './use-act.js';
import { useStaffAct } from './use-staff-act.js';
import { cityOf } from './when-there.js';
import './hearing.css';

export default function RapidRosterPage({ params: { org = '', id = '' } }: PageProps) {
  const { say } = useSpeech();
  const asked = useAsked(hearingsOfCampaign, { campaignId: id });
  return (
    <Page
      title={say('hearing.rapid')}
      lead={say('hearing.rapidLead')}
      back={`/org/${org}/campaigns/${id}/hearings`}
      width="wide"
    >
      <Shown of={asked}>{({ jurisdictions }) => <Rapid campaignId={id} places={jurisdictions} />}</Shown>
    </Page>
  );
}

type Found = Extract<RapidRosterQuery['rapidRoster'], { readonly __typename: 'Roster' }>;

function Rapid({ campaignId, places }: { readonly campaignId: string; readonly places: readonly Place[] }) {
  const { say, language } = useSpeech();
  const acting = useStaffAct();
  const [place, setPlace] = useState('');
  const [zone, setZone] = useState('');
  const [date, setDate] = useState('');
  const [time, setTime] = useState('09:00');
  const [mode, setMode] = useState<HearingMode>('both');
  const [found, setFound] = useState<Found | null>(null);
  const [missing, setMissing] = useState(false);
  const zones = places.find(({ code }) => code === place)?.zones ?? [];
  const find = () => {
    const lacks = place === '' || zone === '' || date === '' || time === '';
    setMissing(lacks);
    if (lacks) return;
    acting.act(async () => {
      const { rapidRoster: answer } = await ask(rapidRoster, {
        language,
        input: { campaignId, jurisdiction: place, zone, starts: { date, time }, mode },
      });
      switch (answer.__typename) {
        case 'Roster':
          return setFound(answer);
        case 'NotFound':
        case 'NotAllowed':
        case 'SecondFactorNeeded':
        case 'ZoneUnknown':
        case 'MomentUnreadable':
        case 'LocalTimeSkipped':
        case 'LocalTimeTwice':
        case 'HearingInPast':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <>
      <form
        className="stack narrow-form"
        onSubmit={(event) => {
          event.preventDefault();
          find();
        }}
      >
        <Select
          label={say('hearing.field.jurisdiction')}
          value={place}
          none={say('hearing.choose')}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => {
            setPlace(code);
            setZone(places.find((one) => one.code === code)?.zones[0] ?? '');
          }}
        />
        {zones.length > 1 && (
          <Select
            label={say('hearing.field.zone')}
            value={zone}
            options={zones.map((one) => ({ value: one, label: cityOf(one) }))}
            onChange={setZone}
          />
        )}
        <Field label={say('hearing.field.day')} type="date" value={date} onChange={setDate} />
        <Field label={say('hearing.field.hour')} type="time" value={time} onChange={setTime} />
        <Choices
          legend={say('hearing.field.mode')}
          choices={(['in_person', 'remote', 'both'] as const).map((value) => ({
            value,
            label: say(`hearing.mode.${value}`),
          }))}
          value={mode}
          onChange={setMode}
        />
        <div role="alert">{missing && <p className="problem">{say('hearing.someMissing')}</p>}</div>
        <div>
          <Button type="submit" working={acting.sending}>
            {say('hearing.find')}
          </Button>
        </div>
      </form>
      <WhatBecame of={acting} />
      {found !== null && <RosterLists roster={found} />}
      {acting.proving}
    </>
  );
}
