import { useSpeech, type WordKey } from '../../i18n/words.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { Tick } from '../../ui/tick.js';
import type { HearingForm, Missing } from './hearing-form.js';
import { cityOf } from './when-there.js';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly zones: readonly string[];
}

interface Props {
  readonly form: HearingForm;
  readonly onChange: (form: HearingForm) => void;
  readonly places: readonly Place[];
  readonly missing: readonly Missing[];
}

/** A federal body sits anywhere; these are the clocks of the country. */
export const everyZone = (places: readonly Place[]) =>
  [...new Set(places.flatMap(({ zones }) => zones))].sort();

/** Everything the body's notice says, in the order notices say it. */
export function HearingFields({ form, onChange, places, missing }: Props) {
  const { say } = useSpeech();
  const text = (name: keyof HearingForm & string) => ({
    label: say(`hearing.field.${name}` as WordKey),
    value: String(form[name]),
    onChange: (value: string) => onChange({ ...form, [name]: value }),
    problem: missing.some((one) => one === name) ? say('hearing.fieldMissing') : null,
  });
  const zones =
    form.jurisdiction === 'US' || form.jurisdiction === ''
      ? everyZone(places)
      : (places.find(({ code }) => code === form.jurisdiction)?.zones ?? []);
  const chosen = (code: string) => {
    const own = places.find((place) => place.code === code)?.zones ?? [];
    onChange({ ...form, jurisdiction: code, zone: own.length === 1 ? (own[0] ?? '') : '' });
  };
  return (
    <>
      <fieldset className="stack plain-set">
        <legend>{say('hearing.set.what')}</legend>
        <Field {...text('body')} hint={say('hearing.hint.body')} maxLength={200} />
        <Field {...text('title')} maxLength={300} />
        <Select
          {...text('jurisdiction')}
          onChange={chosen}
          none={say('hearing.choose')}
          options={[
            { value: 'US', label: say('hearing.federal') },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Field {...text('docket')} hint={say('hearing.hint.docket')} maxLength={100} />
        <Choices
          legend={say('hearing.field.tag')}
          choices={(['regulatory', 'legislative'] as const).map((value) => ({
            value,
            label: say(`hearing.tag.${value}`),
          }))}
          value={form.tag}
          onChange={(tag) => onChange({ ...form, tag })}
        />
      </fieldset>
      <fieldset className="stack plain-set">
        <legend>{say('hearing.set.when')}</legend>
        <Select
          {...text('zone')}
          none={say('hearing.choose')}
          options={zones.map((zone) => ({ value: zone, label: cityOf(zone) }))}
        />
        <Field {...text('day')} type="date" />
        <Field {...text('hour')} type="time" />
        <Select
          {...text('which')}
          hint={say('hearing.hint.which')}
          none={say('hearing.whichOnly')}
          options={(['first', 'second'] as const).map((value) => ({
            value,
            label: say(`hearing.which.${value}`),
          }))}
        />
        <Field {...text('minutes')} inputMode="numeric" maxLength={4} />
        <Choices
          legend={say('hearing.field.mode')}
          choices={(['in_person', 'remote', 'both'] as const).map((value) => ({
            value,
            label: say(`hearing.mode.${value}`),
          }))}
          value={form.mode}
          onChange={(mode) => onChange({ ...form, mode })}
        />
        {form.mode !== 'remote' && <Field {...text('place')} maxLength={300} />}
        {form.mode !== 'in_person' && <Field {...text('link')} type="url" maxLength={500} />}
      </fieldset>
      <fieldset className="stack plain-set">
        <legend>{say('hearing.set.list')}</legend>
        <Choices
          legend={say('hearing.field.owner')}
          choices={(['body', 'campaign'] as const).map((value) => ({
            value,
            label: say(`hearing.owner.${value}`),
          }))}
          value={form.owner}
          onChange={(owner) => onChange({ ...form, owner })}
        />
        {form.owner === 'campaign' ? (
          <Field {...text('slots')} inputMode="numeric" maxLength={4} />
        ) : (
          <Select
            {...text('method')}
            none={say('hearing.choose')}
            options={(['web_form', 'email', 'phone', 'in_writing', 'at_the_door'] as const).map((value) => ({
              value,
              label: say(`hearing.method.${value}`),
            }))}
          />
        )}
        <Field {...text('closesDay')} type="date" />
        <Field {...text('closesHour')} type="time" />
        <Field {...text('each')} inputMode="numeric" maxLength={3} />
      </fieldset>
      <fieldset className="stack plain-set">
        <legend>{say('hearing.set.more')}</legend>
        <Field {...text('commentsDay')} type="date" hint={say('hearing.hint.comments')} />
        <Field {...text('commentsHour')} type="time" />
        <Select
          {...text('recording')}
          none={say('hearing.notKnown')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`hearing.${value}`) }))}
        />
        <Select
          {...text('oath')}
          none={say('hearing.notKnown')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: say(`hearing.${value}`) }))}
        />
        <Tick
          label={say('hearing.field.spanish')}
          checked={form.spanish}
          onChange={(spanish) => onChange({ ...form, spanish })}
        />
        <TextArea {...text('outline')} hint={say('hearing.hint.outline')} rows={4} maxLength={4000} />
      </fieldset>
    </>
  );
}
