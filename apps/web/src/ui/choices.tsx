import { type ReactNode, useId } from 'react';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: ReactNode;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly problem?: string | null;
}

/** One of a few answers, each a target as wide as the page. */
export function Choices<Value extends string>({
  legend,
  hint,
  choices,
  value,
  onChange,
  problem = null,
}: Props<Value>) {
  const id = useId();
  return (
    <fieldset
      className="choices"
      data-problem={problem === null ? undefined : true}
      aria-describedby={problem === null ? undefined : `${id}-problem`}
    >
      <legend>{legend}</legend>
      {hint !== undefined && <div className="quiet">{hint}</div>}
      {problem !== null && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint !== undefined && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
