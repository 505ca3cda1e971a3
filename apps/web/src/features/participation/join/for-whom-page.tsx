import { type FormEvent, useState } from 'react';
import type { JoinStandingQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { type Choice, Choices } from '../../../ui/choices.js';
import { Page } from '../../../ui/page.js';
import { JoinOpen } from './join-open.js';
import { joinStanding } from './join.operations.js';
import { useStep } from './use-step.js';

/** Every way somebody may act for another whom they enter here; a clinician acts by being asked. */
export const bases = [
  'self',
  'parent',
  'guardian',
  'health_care_agent',
  'named_representative',
  'personal_representative',
] as const;
export type Basis = (typeof bases)[number];

export default function ForWhomPage({ params }: PageProps) {
  const { say } = useSpeech();
  const step = useStep(params.slug);
  const asked = useAsked(joinStanding, { slug: step.slug });
  return (
    <Page
      title={say('join.forWhom')}
      lead={<p>{say('join.forWhomWhy')}</p>}
      back={step.slug === '' ? '/me' : `/c/${step.slug}`}
    >
      <Shown of={asked}>
        {(answer) =>
          step.slug === '' ? (
            <Ask slug={step.slug} answer={answer} />
          ) : (
            <JoinOpen of={answer.campaignBySlug}>
              <Ask slug={step.slug} answer={answer} />
            </JoinOpen>
          )
        }
      </Shown>
    </Page>
  );
}

function Ask({ slug, answer }: { readonly slug: string; readonly answer: JoinStandingQuery }) {
  const { say } = useSpeech();
  const { go } = useStep(slug);
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const persons = answer.me?.persons ?? [];
  const mine = (answer.me?.authorities ?? []).filter(({ mine: held }) => held);
  const hasSelf = mine.some(({ basis, state }) => basis === 'self' && state === 'in_force');
  const known: readonly Choice<string>[] = persons.map(({ id, name }) => ({
    value: id,
    label: `${name.given} ${name.family}`,
    hint: say('join.enteredBefore'),
  }));
  const others: readonly Choice<string>[] = bases
    .filter((basis) => basis !== 'self' || !hasSelf)
    .map((basis) => ({
      value: basis,
      label: say(`join.basis.${basis}`),
      hint: say(`join.basisHint.${basis}`),
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === null) return setMissing(true);
    if (persons.some(({ id }) => id === chosen)) return go('check', { person: chosen, case: null });
    go('person', { basis: chosen, person: null, case: null });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Choices
        legend={say('join.forWhomLegend')}
        choices={[...known, ...others]}
        value={chosen}
        onChange={(value) => {
          setChosen(value);
          setMissing(false);
        }}
        problem={missing ? say('join.choose') : null}
      />
      <div>
        <Button type="submit">{say('join.next')}</Button>
      </div>
    </form>
  );
}
