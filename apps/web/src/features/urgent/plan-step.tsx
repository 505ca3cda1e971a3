import { useState } from 'react';
import type { PlanType } from '../../generated/operations.js';
import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Field, Select } from '../../ui/field.js';
import { Tick } from '../../ui/tick.js';
import { urgentChoices } from './urgent.operations.js';

export interface PlanWords {
  readonly planType: PlanType | '';
  readonly state: string;
  readonly issuedHere: boolean;
  readonly planName: string;
  readonly cardPhone: string;
}

interface Props {
  readonly value: PlanWords;
  readonly onChange: (value: PlanWords) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function PlanStep({ value, onChange, onNext, onBack }: Props) {
  const { say } = useSpeech();
  const words = useFactWords();
  const choices = useAsked(urgentChoices, {});
  const [missing, setMissing] = useState(false);
  const set = (changed: Partial<PlanWords>) => onChange({ ...value, ...changed });
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const cannotChoose = value.planType === '' && choices.answer === null;
        if (cannotChoose) set({ planType: 'unknown' });
        setMissing(value.planType === '');
        if (value.planType !== '' || cannotChoose) onNext();
      }}
    >
      <h2>{say('urgent.planHeading')}</h2>
      {choices.fault !== null && <p>{say('urgent.goOnWithout')}</p>}
      <Shown of={choices}>
        {({ planTypes, jurisdictions }) => (
          <>
            <Select
              label={say('urgent.planType')}
              hint={say('urgent.planTypeHint')}
              value={value.planType}
              onChange={(chosen) => {
                const found = planTypes.find(({ key }) => key === chosen);
                set({ planType: found?.key ?? '' });
              }}
              none={say('urgent.chooseNone')}
              options={planTypes.map(({ key }) => ({ value: key, label: say(`kindOfPlan.${key}`) }))}
              problem={missing && value.planType === '' ? say('urgent.chooseOne') : null}
            />
            <Select
              label={say('urgent.state')}
              value={value.state}
              onChange={(state) => set({ state })}
              none={say('urgent.chooseNone')}
              options={jurisdictions.map((one) => ({ value: one.code, label: words.place(one) }))}
            />
            <Tick
              label={say('urgent.issuedHere')}
              hint={say('urgent.issuedHereHint')}
              checked={value.issuedHere}
              onChange={(issuedHere) => set({ issuedHere })}
            />
          </>
        )}
      </Shown>
      <Field
        label={say('urgent.planName')}
        hint={say('urgent.staysHere')}
        value={value.planName}
        onChange={(planName) => set({ planName })}
        maxLength={120}
        autoComplete="off"
      />
      <Field
        label={say('urgent.cardPhone')}
        hint={say('urgent.cardPhoneHint')}
        type="tel"
        value={value.cardPhone}
        onChange={(cardPhone) => set({ cardPhone })}
        maxLength={40}
        autoComplete="off"
      />
      <div className="row">
        <Button type="submit">{say('urgent.show')}</Button>
        <Button kind="plain" onClick={onBack}>
          {say('urgent.back')}
        </Button>
      </div>
    </form>
  );
}
