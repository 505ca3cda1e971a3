import type { FormEvent, ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** One thing about a practice, with a form of its own. */
export function SettingsCard({ title, onSubmit, children }: Props) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        {children}
      </form>
    </section>
  );
}
