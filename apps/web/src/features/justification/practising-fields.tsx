import type { LicenceInput } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { usStates } from '../../ui/pictures/us-states.js';
import { Tick } from '../../ui/tick.js';
import { npiHint } from './npi.js';
import {
  conflictKinds,
  type ConflictTyped,
  noConflict,
  noLicence,
  specialties,
  withAt,
  workingLanguages,
} from './practising.js';

interface Of<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const stateOptions = usStates
  .map(({ code, name }) => ({ value: code, label: name }))
  .sort((a, b) => a.label.localeCompare(b.label));

/** Says at each digit whether the number can be right; the server has the last word. */
export function NpiField({ value, onChange }: Of<string>) {
  const { say } = useSpeech();
  const hint = npiHint(value);
  const says =
    hint === null
      ? null
      : hint.kind === 'short'
        ? say('clinic.npi.short', { count: hint.count })
        : say(`clinic.npi.${hint.kind}`);
  const bad = hint?.kind === 'form' || hint?.kind === 'wrong';
  return (
    <div className="stack tight">
      <Field
        label={say('clinic.npi')}
        hint={say('clinic.npiHint')}
        inputMode="numeric"
        maxLength={20}
        value={value}
        onChange={onChange}
        problem={bad ? says : null}
      />
      <p role="status" className="quiet small">
        {bad ? null : says}
      </p>
    </div>
  );
}

export function LicenceFields({ value, onChange }: Of<LicenceInput>) {
  const { say } = useSpeech();
  return (
    <div className="side-by-side">
      <Select
        label={say('clinic.licenceState')}
        none={say('clinic.licenceChoose')}
        options={stateOptions}
        value={value.state}
        onChange={(state) => onChange({ ...value, state })}
      />
      <Field
        label={say('clinic.licenceNumber')}
        maxLength={40}
        value={value.number}
        onChange={(number) => onChange({ ...value, number })}
      />
      <Field
        label={say('clinic.licenceExpires')}
        type="date"
        value={value.expiresOn}
        onChange={(expiresOn) => onChange({ ...value, expiresOn })}
      />
    </div>
  );
}

export function LicenceList({ value, onChange }: Of<readonly LicenceInput[]>) {
  const { say } = useSpeech();
  return (
    <section className="stack" aria-label={say('clinic.licences')}>
      <h2>{say('clinic.licences')}</h2>
      {value.map((one, at) => (
        <fieldset key={at} className="group">
          <legend>{say('clinic.licence', { at: at + 1 })}</legend>
          <LicenceFields value={one} onChange={(next) => onChange(withAt(value, at, next))} />
          {value.length > 1 && (
            <div>
              <Button kind="plain" onClick={() => onChange(withAt(value, at, null))}>
                {say('clinic.licenceLess', { at: at + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button kind="plain" onClick={() => onChange([...value, noLicence])}>
          {say('clinic.licenceMore')}
        </Button>
      </div>
    </section>
  );
}

const toggled = (all: readonly string[], one: string, on: boolean): readonly string[] =>
  on ? [...all, one] : all.filter((was) => was !== one);

export function SpecialtyTicks({ value, onChange }: Of<readonly string[]>) {
  const { say } = useSpeech();
  return (
    <fieldset className="ticks">
      <legend>{say('clinic.specialties')}</legend>
      <div className="columns">
        {specialties.map((one) => (
          <Tick
            key={one}
            label={say(`specialty.${one}`)}
            checked={value.includes(one)}
            onChange={(on) => onChange(toggled(value, one, on))}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function LanguageTicks({ value, onChange }: Of<readonly string[]>) {
  const { say } = useSpeech();
  return (
    <fieldset className="ticks">
      <legend>{say('clinic.languages')}</legend>
      {workingLanguages.map((one) => (
        <Tick
          key={one}
          label={say(`clinic.language.${one}`)}
          checked={value.includes(one)}
          onChange={(on) => onChange(toggled(value, one, on))}
        />
      ))}
    </fieldset>
  );
}

export function ConflictList({ value, onChange }: Of<readonly ConflictTyped[]>) {
  const { say } = useSpeech();
  const change = (at: number, patch: Partial<ConflictTyped>) =>
    onChange(value.map((one, place) => (place === at ? { ...one, ...patch } : one)));
  return (
    <div className="stack">
      <p className="quiet">{say('clinic.conflictsSays')}</p>
      {value.length === 0 && <p>{say('clinic.conflictsNone')}</p>}
      {value.map((one, at) => (
        <fieldset key={at} className="group">
          <legend>{say('clinic.conflict', { at: at + 1 })}</legend>
          <Select
            label={say('clinic.conflictKind')}
            options={conflictKinds.map((kind) => ({ value: kind, label: say(`clinic.kind.${kind}`) }))}
            value={one.kind}
            onChange={(kind) =>
              change(at, { kind: conflictKinds.find((known) => known === kind) ?? one.kind })
            }
          />
          <div className="side-by-side">
            <Field
              label={say('clinic.conflictWith')}
              maxLength={160}
              value={one.printedName}
              onChange={(printedName) => change(at, { printedName })}
            />
            <Field
              label={say('clinic.conflictUntil')}
              type="date"
              value={one.until}
              onChange={(until) => change(at, { until })}
            />
          </div>
          <div>
            <Button kind="plain" onClick={() => onChange(withAt(value, at, null))}>
              {say('clinic.conflictLess', { at: at + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button kind="plain" onClick={() => onChange([...value, noConflict])}>
          {say('clinic.conflictMore')}
        </Button>
      </div>
    </div>
  );
}
