import { type ReactNode, useId } from 'react';

interface Labelled {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | null;
}

interface FieldProps extends Labelled {
  /** `date` takes and gives days as 2026-11-20. */
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'url';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'text';
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  /** Only where the field takes the place of one somebody was in. */
  readonly autoFocus?: boolean;
  readonly onBlur?: () => void;
}

/** A labelled input. What helps stands above it and what is wrong under it, and both are read out with it. */
export function Field({ label, hint, value, onChange, problem = null, type = 'text', ...input }: FieldProps) {
  const { id, described } = useLabels(hint, problem);
  return (
    <Around id={id} label={label} hint={hint} problem={problem}>
      <input
        {...input}
        id={id}
        type={type}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
    </Around>
  );
}

interface TextAreaProps extends Labelled {
  readonly rows?: number;
  readonly maxLength?: number;
  readonly onBlur?: () => void;
}

/** The same for more than a line. */
export function TextArea({
  label,
  hint,
  value,
  onChange,
  problem = null,
  rows = 6,
  ...input
}: TextAreaProps) {
  const { id, described } = useLabels(hint, problem);
  return (
    <Around id={id} label={label} hint={hint} problem={problem}>
      <textarea
        {...input}
        id={id}
        rows={rows}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      />
    </Around>
  );
}

interface SelectProps extends Labelled {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands there before anything is chosen. */
  readonly none?: string;
}

/** One of a list, as the device shows lists: on a phone, over the whole screen. */
export function Select({ label, hint, value, onChange, problem = null, options, none }: SelectProps) {
  const { id, described } = useLabels(hint, problem);
  return (
    <Around id={id} label={label} hint={hint} problem={problem}>
      <select
        id={id}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={described}
        onChange={(event) => onChange(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Around>
  );
}

function useLabels(hint: ReactNode, problem: string | null) {
  const id = useId();
  const described = [
    hint === undefined ? null : `${id}-hint`,
    problem === null ? null : `${id}-problem`,
  ].filter((part) => part !== null);
  return { id, described: described.length === 0 ? undefined : described.join(' ') };
}

interface AroundProps {
  readonly id: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly problem: string | null;
  readonly children: ReactNode;
}

function Around({ id, label, hint, problem, children }: AroundProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div className="quiet small" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
      {problem !== null && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
