import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { Field } from '../../../ui/field.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

interface Props {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Above this many a list is searched rather than read. */
const longList = 12;

/** Any number of a list, none of them meaning any. Closed at first: nobody walks through hundreds of boxes to the next question. */
export function PickMany({ legend, options, chosen, onChange }: Props) {
  const { say } = useSpeech();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const shown = options.filter(({ label }) => label.toLowerCase().includes(words));
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <div className="pick-many">
      <details>
        <summary>
          <strong>{legend}</strong>
        </summary>
        {options.length > longList && (
          <Field
            label={say('setup.search', { what: legend })}
            value={wanted}
            onChange={setWanted}
            autoComplete="off"
          />
        )}
        <fieldset className="pick-list">
          <legend className="unseen">{legend}</legend>
          {shown.map(({ value, label, hint }) => (
            <label key={value} className="tick">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
                }
              />
              <span>{label}</span>
              {hint !== undefined && <small>{hint}</small>}
            </label>
          ))}
          {shown.length === 0 && <p className="quiet">{say('setup.noneFound')}</p>}
        </fieldset>
      </details>
      <p className="quiet small" role="status">
        {names.length === 0
          ? say('setup.any')
          : say('setup.chosen', { count: names.length, of: options.length, names: names.join('; ') })}
      </p>
    </div>
  );
}
