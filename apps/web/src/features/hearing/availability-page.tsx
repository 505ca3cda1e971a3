import { useState } from 'react';
import type { MySpeakingQuery, SpeakerNeed } from '../../generated/operations.js';
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
import { Tick } from '../../ui/tick.js';
import { Nobody } from '../participation/whose.js';
import { mySpeaking, saveAvailability } from './speaker.operations.js';
import { useAct, WhatBecame } from './use-act.js';
import './hearing.css';

export default function AvailabilityPage({ params }: PageProps) {
  const { say } = useSpeech();
  const asked = useAsked(mySpeaking, {});
  return (
    <Page title={say('hear.canTitle')} lead={say('hear.canLead')} back="/me/hearings">
      <Shown of={asked}>{(answer) => <Who answer={answer} campaignId={params.campaign ?? ''} />}</Shown>
    </Page>
  );
}

interface Props {
  readonly answer: MySpeakingQuery;
  readonly campaignId: string;
}

function Who({ answer, campaignId }: Props) {
  const { say } = useSpeech();
  const persons = answer.me?.persons ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const personId = chosen ?? persons[0]?.id ?? '';
  if (persons.length === 0) return <Nobody />;
  const known = answer.mySpeakers.find(
    (speaker) => speaker.campaignId === campaignId && speaker.personId === personId,
  );
  return (
    <>
      {persons.length > 1 && (
        <Choices
          legend={say('hear.whoSpeaks')}
          choices={persons.map(({ id, name }) => ({ value: id, label: `${name.given} ${name.family}` }))}
          value={personId}
          onChange={setChosen}
        />
      )}
      <Week key={personId} campaignId={campaignId} personId={personId} known={known} />
    </>
  );
}

interface WeekProps {
  readonly campaignId: string;
  readonly personId: string;
  readonly known: MySpeakingQuery['mySpeakers'][number] | undefined;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const modes = ['remote', 'in_person'] as const;
const needs = ['travel', 'childcare', 'interpreter'] as const satisfies readonly SpeakerNeed[];
const notices = [0, 60, 240, 1440, 4320] as const;

const toggled = <Value,>(list: readonly Value[], value: Value, on: boolean): readonly Value[] =>
  on ? [...list.filter((other) => other !== value), value] : list.filter((other) => other !== value);

function Week({ campaignId, personId, known }: WeekProps) {
  const { say, language } = useSpeech();
  const acting = useAct();
  const [days, setDays] = useState<readonly number[]>(
    known === undefined ? weekdays : known.windows.flatMap(({ weekday }) => weekday ?? []),
  );
  const weeklies = known?.windows.filter(({ weekday }) => weekday !== null) ?? [];
  const weekly = weeklies[0];
  // Hours that differ from day to day stay as they are until other ones are typed for all.
  const differ = weeklies.some((one) => one.from !== weekly?.from || one.to !== weekly?.to);
  const [hoursTyped, setHoursTyped] = useState(false);
  const [from, setFrom] = useState(weekly?.from ?? '08:00');
  const [to, setTo] = useState(weekly?.to === '24:00' ? '23:59' : (weekly?.to ?? '18:00'));
  const [ways, setWays] = useState<readonly (typeof modes)[number][]>(
    known === undefined ? ['remote'] : modes.filter((mode) => known.modes.includes(mode)),
  );
  const [wanted, setWanted] = useState<readonly SpeakerNeed[]>(known?.needs ?? []);
  const [languages, setLanguages] = useState<readonly ('en' | 'es')[]>(known?.languages ?? [language]);
  const [notice, setNotice] = useState(String(known?.travelNoticeMinutes ?? 0));
  const [firstHand, setFirstHand] = useState(known?.firstHandAt != null);
  const [missing, setMissing] = useState(false);

  const save = () => {
    const lacks = days.length === 0 || ways.length === 0 || languages.length === 0;
    setMissing(lacks);
    if (lacks) return;
    acting.act(async () => {
      const { saveAvailability: answer } = await ask(saveAvailability, {
        input: {
          campaignId,
          personId,
          languages,
          // Days of their own that an earlier answer named stay as they were.
          windows: [
            ...days.flatMap((weekday) => {
              const own = weeklies.filter((one) => one.weekday === weekday);
              return own.length === 0 || hoursTyped
                ? [{ weekday, from, to }]
                : own.map((one) => ({ weekday, from: one.from, to: one.to }));
            }),
            ...(known?.windows ?? []).flatMap(({ day, from: start, to: end }) =>
              day === null ? [] : [{ day, from: start, to: end }],
            ),
          ],
          away: known?.away ?? [],
          modes: ways,
          travelNoticeMinutes: Number(notice),
          needs: wanted,
          firstHand,
        },
      });
      switch (answer.__typename) {
        case 'SpeakerSaved':
          return acting.done(say('hear.canSaved'));
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'NotTakingPart':
        case 'ZoneUnknown':
        case 'WindowUnreadable':
        case 'WindowEndsBeforeStart':
          return acting.refuse(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <fieldset className="ticks">
        <legend>{say('hear.days')}</legend>
        {weekdays.map((day) => (
          <Tick
            key={day}
            label={say(`hear.day.${day}`)}
            checked={days.includes(day)}
            onChange={(on) => setDays(toggled(days, day, on))}
          />
        ))}
      </fieldset>
      {differ && !hoursTyped && <p className="notice">{say('hear.hoursDiffer')}</p>}
      <Field
        label={say('hear.from')}
        type="time"
        value={from}
        onChange={(next) => {
          setFrom(next);
          setHoursTyped(true);
        }}
      />
      <Field
        label={say('hear.to')}
        type="time"
        value={to}
        onChange={(next) => {
          setTo(next);
          setHoursTyped(true);
        }}
      />
      <fieldset className="ticks">
        <legend>{say('hear.ways')}</legend>
        {modes.map((mode) => (
          <Tick
            key={mode}
            label={say(`hear.way.${mode}`)}
            checked={ways.includes(mode)}
            onChange={(on) => setWays(toggled(ways, mode, on))}
          />
        ))}
      </fieldset>
      <fieldset className="ticks">
        <legend>{say('hear.languages')}</legend>
        {(['en', 'es'] as const).map((one) => (
          <Tick
            key={one}
            label={say(`hear.language.${one}`)}
            checked={languages.includes(one)}
            onChange={(on) => setLanguages(toggled(languages, one, on))}
          />
        ))}
      </fieldset>
      <fieldset className="ticks">
        <legend>{say('hear.needs')}</legend>
        {needs.map((need) => (
          <Tick
            key={need}
            label={say(`hear.need.${need}`)}
            checked={wanted.includes(need)}
            onChange={(on) => setWanted(toggled(wanted, need, on))}
          />
        ))}
      </fieldset>
      <Select
        label={say('hear.notice')}
        value={notice}
        onChange={setNotice}
        options={notices.map((minutes) => ({ value: String(minutes), label: say(`hear.notice.${minutes}`) }))}
      />
      <Tick
        label={say('hear.firstHand')}
        hint={say('hear.firstHandHint')}
        checked={firstHand}
        onChange={setFirstHand}
      />
      {missing && (
        <p className="problem" role="alert">
          {say('hear.canMissing')}
        </p>
      )}
      <div>
        <Button type="submit" working={acting.sending}>
          {say('hear.canSave')}
        </Button>
      </div>
      <WhatBecame of={acting} />
    </form>
  );
}
