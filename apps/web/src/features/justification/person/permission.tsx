import { type FormEvent, useState } from 'react';
import type { AuthorizationRecipient, PermissionDraftQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { Button } from '../../../ui/button.js';
import { Field } from '../../../ui/field.js';
import { Tick } from '../../../ui/tick.js';
import { permissionDraft, revokePermission, signPermission } from '../person.operations.js';
import { type Came, useSteps } from '../use-steps.js';
import type { OfCase } from './clinician-page.js';

type Draft = Extract<
  PermissionDraftQuery['authorizationDraft'],
  { readonly __typename: 'AuthorizationDraft' }
>;
const recipients: readonly AuthorizationRecipient[] = ['own_clinicians', 'supporting_clinicians'];

/** The authorization of 45 CFR 164.508: read as it would be signed, signed by a typed name, taken back at any time. */
export function Permission({ of }: { readonly of: OfCase }) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  const inForce = of.authorizations.filter((one) => one.inForce);
  const over = of.authorizations.filter((one) => !one.inForce);
  const date = (day: string) => showPlainDate(day, language);
  const revoke = async (authorizationId: string): Promise<Came> => {
    const { revokeAuthorization: answer } = await ask(revokePermission, { authorizationId });
    switch (answer.__typename) {
      case 'AuthorizationTakenBack':
        return { says: 'asking.permission.revoked' };
      case 'NotFound':
      case 'NotAllowed':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <section className="card" aria-label={say('asking.permission')}>
      <h2>{say('asking.permission')}</h2>
      <p>{say('asking.permissionSays')}</p>
      {inForce.map((one) => (
        <div key={one.id} className="stack">
          <p className="notice">
            {say('asking.permission.on', { signed: date(one.signedOn), expires: date(one.expiresOn) })}
          </p>
          <ul>
            {one.recipients.map((who) => (
              <li key={who}>{say(`asking.permission.${who}`)}</li>
            ))}
          </ul>
          <p>
            <a className="row-link" href={`/files/${one.fileId}`}>
              {say('asking.permission.copy', { reference: one.reference })}
            </a>
          </p>
          <div>
            <Button kind="plain" working={sending} onClick={() => take(() => revoke(one.id))}>
              {say('asking.permission.revoke')}
            </Button>
          </div>
        </div>
      ))}
      {over.map((one) => (
        <p key={one.id} className="quiet small">
          {say('asking.permission.off', { signed: date(one.signedOn) })}{' '}
          <a href={`/files/${one.fileId}`}>{say('asking.permission.copy', { reference: one.reference })}</a>
        </p>
      ))}
      {notices}
      {inForce.length === 0 && <Sign caseId={of.id} />}
    </section>
  );
}

function Sign({ caseId }: { readonly caseId: string }) {
  const { say, language } = useSpeech();
  const [who, setWho] = useState<readonly AuthorizationRecipient[]>(['own_clinicians']);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [name, setName] = useState('');
  const [intent, setIntent] = useState(false);
  const { sending, take, notices } = useSteps();
  const input = { caseId, language, recipients: who };
  const read = async (): Promise<Came> => {
    const { authorizationDraft: answer } = await ask(permissionDraft, { input });
    switch (answer.__typename) {
      case 'AuthorizationDraft':
        setDraft(answer);
        return { says: 'asking.permission.text' };
      case 'NotFound':
      case 'NotAllowed':
      case 'CaseOver':
      case 'InvalidInput':
      case 'ExpiryNotAllowed':
        return answer;
      default:
        return never(answer);
    }
  };
  const sign = async (): Promise<Came> => {
    const { signAuthorization: answer } = await ask(signPermission, {
      input,
      typedName: name,
      documentHash: draft?.documentHash ?? '',
      intent,
    });
    switch (answer.__typename) {
      case 'AuthorizationSigned':
        return { says: 'asking.permission.signed' };
      case 'DocumentChanged':
        setDraft(null);
        return answer;
      case 'NotFound':
      case 'NotAllowed':
      case 'CaseOver':
      case 'InvalidInput':
      case 'ExpiryNotAllowed':
      case 'SignatureIntentMissing':
      case 'SignatureNameDiffers':
      case 'ReauthenticationNeeded':
        return answer;
      default:
        return never(answer);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(draft === null ? read : sign);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <fieldset className="ticks">
        <legend>{say('asking.permission.who')}</legend>
        {recipients.map((one) => (
          <Tick
            key={one}
            label={say(`asking.permission.${one}`)}
            checked={who.includes(one)}
            onChange={(on) => {
              // Another paper than the one that was read.
              setDraft(null);
              setWho(recipients.filter((known) => (known === one ? on : who.includes(known))));
            }}
          />
        ))}
      </fieldset>
      {draft !== null && (
        <>
          <h3>{say('asking.permission.text')}</h3>
          <div className="paper">{draft.text}</div>
          <p>{say('asking.permission.until', { date: showPlainDate(draft.expiresOn, language) })}</p>
          <Tick label={say('asking.permission.intent')} checked={intent} onChange={setIntent} />
          <Field
            label={say('asking.permission.name', { name: draft.signerName })}
            autoComplete="off"
            value={name}
            onChange={setName}
          />
        </>
      )}
      {notices}
      <div>
        <Button type="submit" working={sending}>
          {say(draft === null ? 'asking.permission.read' : 'asking.permission.sign')}
        </Button>
      </div>
    </form>
  );
}
