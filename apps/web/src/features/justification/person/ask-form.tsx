import type { FormEvent } from 'react';
import type { ClinicianRelation } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useKeptForm } from '../../../lib/use-kept-form.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { askClinician } from '../person.operations.js';
import { type Came, useSteps } from '../use-steps.js';

const relations = ['treating', 'ordering', 'covering'] as const satisfies readonly ClinicianRelation[];

interface Asking {
  readonly relation: (typeof relations)[number];
  readonly clinicianName: string;
  readonly practiceName: string;
  readonly email: string;
}
const blank: Asking = { relation: 'treating', clinicianName: '', practiceName: '', email: '' };

/** Whom to ask: by their own mailbox, or on paper. */
export function AskForm({ caseId }: { readonly caseId: string }) {
  const { say } = useSpeech();
  const kept = useKeptForm('clinician_ask', caseId, blank);
  const { relation, clinicianName, practiceName, email } = kept.typed;
  const type = (patch: Partial<Asking>) => kept.type({ ...kept.typed, ...patch });
  const { sending, take, notices } = useSteps();
  const send = async (): Promise<Came> => {
    const was = kept.typed;
    const { askForJustification: answer } = await ask(askClinician, {
      input: {
        caseId,
        relation,
        clinicianName,
        practiceName: practiceName.trim() === '' ? null : practiceName.trim(),
        email: email.trim() === '' ? null : email.trim(),
      },
    });
    switch (answer.__typename) {
      case 'JustificationAsked':
        await kept.sent(blank, was);
        return { says: 'asking.done' };
      case 'NotFound':
      case 'NotAllowed':
      case 'CaseOver':
      case 'RequestExists':
      case 'ClinicianNameMissing':
      case 'StepNotOpen':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(send);
  };
  return (
    <section className="card" aria-label={say('asking.ask')}>
      <h2>{say('asking.ask')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <Choices
          legend={say('asking.relation')}
          choices={relations.map((value) => ({ value, label: say(`asking.relation.${value}`) }))}
          value={relation}
          onChange={(chosen) => type({ relation: chosen })}
        />
        <Field
          label={say('asking.name')}
          maxLength={120}
          value={clinicianName}
          onChange={(name) => type({ clinicianName: name })}
        />
        <Field
          label={say('asking.practice')}
          maxLength={120}
          value={practiceName}
          onChange={(practice) => type({ practiceName: practice })}
        />
        <Field
          label={say('asking.email')}
          hint={say('asking.emailHint')}
          type="email"
          maxLength={200}
          value={email}
          onChange={(address) => type({ email: address })}
        />
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('asking.do')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </section>
  );
}
