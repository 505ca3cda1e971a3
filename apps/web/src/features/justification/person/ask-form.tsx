import { type FormEvent, useState } from 'react';
import type { ClinicianRelation } from '../../../generated/operations.js';
import { useLeaveAsking } from '../../../lib/use-leave-asking.js';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import { askClinician } from '../person.operations.js';
import { type Came, useSteps } from '../use-steps.js';

const relations = ['treating', 'ordering', 'covering'] as const satisfies readonly ClinicianRelation[];

/** Whom to ask: by their own mailbox, or on paper. */
export function AskForm({ caseId }: { readonly caseId: string }) {
  const { say } = useSpeech();
  const [relation, setRelation] = useState<(typeof relations)[number]>('treating');
  const [clinicianName, setName] = useState('');
  const [practiceName, setPractice] = useState('');
  const [email, setEmail] = useState('');
  const { sending, take, notices } = useSteps();
  useLeaveAsking(clinicianName !== '' || practiceName !== '' || email !== '');
  const send = async (): Promise<Came> => {
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
    take(send, () => {
      setName('');
      setPractice('');
      setEmail('');
    });
  };
  return (
    <section className="card" aria-label={say('asking.ask')}>
      <h2>{say('asking.ask')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <Choices
          legend={say('asking.relation')}
          choices={relations.map((value) => ({ value, label: say(`asking.relation.${value}`) }))}
          value={relation}
          onChange={setRelation}
        />
        <Field label={say('asking.name')} maxLength={120} value={clinicianName} onChange={setName} />
        <Field label={say('asking.practice')} maxLength={120} value={practiceName} onChange={setPractice} />
        <Field
          label={say('asking.email')}
          hint={say('asking.emailHint')}
          type="email"
          maxLength={200}
          value={email}
          onChange={setEmail}
        />
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('asking.do')}
          </Button>
        </div>
      </form>
    </section>
  );
}
