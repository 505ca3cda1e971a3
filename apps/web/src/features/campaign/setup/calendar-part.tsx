import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { dayOf } from '../../../lib/use-today.js';
import { Button } from '../../../ui/button.js';
import { Field, Select } from '../../../ui/field.js';
import { Tick } from '../../../ui/tick.js';
import { type DraftWave, sameWindow } from './draft.js';
import type { PartProps } from './parts.js';

/** Filing windows for each state, and how fast one line or mailbox is used. */
export function CalendarPart({ lists, draft, onChange, problem }: PartProps) {
  const { say } = useSpeech();
  const today = dayOf(lists.clocks.business);
  const [startsOn, setStartsOn] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const nameOf = (code: string) => lists.jurisdictions.find((one) => one.code === code)?.name ?? code;
  const edit = (at: number, patch: Partial<DraftWave>) =>
    onChange({ ...draft, waves: draft.waves.map((wave, i) => (i === at ? { ...wave, ...patch } : wave)) });
  return (
    <div className="stack wide-gap">
      <p className="notice">{say('setup.windowsSay')}</p>
      <fieldset className="window">
        <legend>{say('setup.windowAll')}</legend>
        <Field
          type="date"
          label={say('setup.firstDay')}
          min={today}
          value={startsOn}
          onChange={setStartsOn}
        />
        <Field type="date" label={say('setup.lastDay')} min={today} value={endsOn} onChange={setEndsOn} />
        <div>
          <Button kind="plain" onClick={() => onChange(sameWindow(draft, startsOn, endsOn))}>
            {say('setup.windowGive', { count: draft.states.length })}
          </Button>
        </div>
      </fieldset>
      {problem === 'wave' && (
        <p className="problem" role="alert">
          {say('setup.problem.wave')}
        </p>
      )}
      {draft.waves.map((wave, at) => (
        <fieldset key={at} className="window">
          <legend>{nameOf(wave.state)}</legend>
          <Field
            type="date"
            label={say('setup.firstDayOf', { state: nameOf(wave.state) })}
            value={wave.startsOn}
            onChange={(day) => edit(at, { startsOn: day })}
          />
          <Field
            type="date"
            label={say('setup.lastDayOf', { state: nameOf(wave.state) })}
            value={wave.endsOn}
            onChange={(day) => edit(at, { endsOn: day })}
          />
          <div>
            <Button
              kind="plain"
              onClick={() => onChange({ ...draft, waves: draft.waves.filter((_, i) => i !== at) })}
            >
              {say('setup.windowRemove')}
              <span className="unseen"> {nameOf(wave.state)}</span>
            </Button>
          </div>
        </fieldset>
      ))}
      {draft.states.length > 0 && (
        <Select
          label={say('setup.windowAdd')}
          none={say('setup.windowAddNone')}
          value=""
          options={draft.states.map(({ state }) => ({ value: state, label: nameOf(state) }))}
          onChange={(state) =>
            state !== '' &&
            onChange({ ...draft, waves: [...draft.waves, { state, startsOn: '', endsOn: '' }] })
          }
        />
      )}
      <Tick
        label={say('setup.letterDate')}
        hint={say('setup.letterDateHint')}
        checked={draft.letterDateRequired}
        onChange={(letterDateRequired) => onChange({ ...draft, letterDateRequired })}
      />
      <fieldset className="window">
        <legend>{say('setup.pace')}</legend>
        <p className="quiet small">{say('setup.paceHint')}</p>
        <Field
          type="number"
          label={say('setup.paceHour')}
          min="1"
          max="500"
          value={draft.pacePerHour}
          onChange={(pacePerHour) => onChange({ ...draft, pacePerHour })}
        />
        <Field
          type="number"
          label={say('setup.paceDay')}
          min="1"
          max="5000"
          value={draft.pacePerDay}
          onChange={(pacePerDay) => onChange({ ...draft, pacePerDay })}
          problem={problem === 'pace' ? say('setup.problem.pace') : null}
        />
      </fieldset>
    </div>
  );
}
