import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';

export const situations = ['danger', 'hospital', 'medicine', 'soon'] as const;
export type Situation = (typeof situations)[number];

interface Props {
  readonly value: Situation | null;
  readonly onChange: (value: Situation) => void;
  readonly onNext: () => void;
}

export function SituationStep({ value, onChange, onNext }: Props) {
  const { say } = useSpeech();
  const [missing, setMissing] = useState(false);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(value === null);
        if (value !== null) onNext();
      }}
    >
      <Choices
        legend={say('urgent.what')}
        value={value}
        onChange={onChange}
        problem={missing && value === null ? say('urgent.chooseOne') : null}
        choices={situations.map((situation) => ({
          value: situation,
          label: say(`urgent.what.${situation}`),
          hint: say(`urgent.whatNext.${situation}`),
        }))}
      />
      <div>
        <Button type="submit">{say('urgent.next')}</Button>
      </div>
    </form>
  );
}
