import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useActing } from '../../lib/use-acting.js';
import { useSending } from '../../lib/use-sending.js';
import { Bones } from '../../ui/bones.js';
import { Button } from '../../ui/button.js';
import { FaultNotice } from '../../ui/fault-notice.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { Proof } from '../data-rights/proof.js';
import { AgreeToDrafts } from '../case/agree-to-drafts.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { wantsNewDocument } from './document-anew.js';
import { DocumentLinks } from './filing-page.js';
import { type NotPrepared, prepare, type Prepared, sign } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

/** The very document is made, read, and signed; what will be sent, to whom and how stands above the name. */
export function SignPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [no, setNo] = useState<NotPrepared | null>(null);
  // What is typed stays while the letter is made anew.
  const [name, setName] = useState('');
  const [anew, setAnew] = useState(false);
  const changed = useChanged();
  const { fault, send } = useSending();
  useLeaveAsking(name !== '');
  const begun = useRef(false);
  const make = () =>
    void send(async () => {
      setNo(null);
      const answer = await prepare(of.id);
      if (answer.__typename === 'DocumentPrepared') setPrepared(answer);
      else setNo(answer);
    });
  const makeAnew = () => {
    setPrepared(null);
    setAnew(true);
    void changed();
    make();
  };
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    make();
  });
  if (no !== null) return <NotYet of={of} no={no} again={make} />;
  if (fault !== null) return <FaultNotice fault={fault} again={make} />;
  if (prepared === null) return <Bones says={say('signLetter.making')} />;
  return (
    <>
      <div role="alert">{anew && <p className="notice alert">{say('signLetter.anew')}</p>}</div>
      <Sign of={of} prepared={prepared} name={name} onName={setName} onChanged={makeAnew} done={done} />
    </>
  );
}

type Mends = 'words' | 'sender' | 'blanks' | 'gate' | 'papers';

const partOf: Readonly<Partial<Record<NotPrepared['__typename'], readonly Mends[]>>> = {
  OwnWordsMissing: ['words'],
  OwnWordsTooShort: ['words'],
  OwnWordsCopied: ['words'],
  BlankLeft: ['words'],
  RecordIncomplete: ['gate'],
  ExhibitUnusable: ['papers'],
};

/** The pages on which it is mended: an address is written on one of its own. */
function partsOfNo(no: NotPrepared): readonly Mends[] {
  if (no.__typename !== 'BlanksLeft') return partOf[no.__typename] ?? [];
  const address = no.blanks.includes('your postal address');
  return [
    ...(address ? (['sender'] as const) : []),
    ...(address && no.blanks.length === 1 ? [] : (['blanks'] as const)),
  ];
}

/** A blank as the reader calls it; the letter's own words where this page is older than they are. */
function useBlankName(): (blank: string) => string {
  const { say, knows } = useSpeech();
  return (blank) => {
    const word = `missing.${blank
      .toLowerCase()
      .replace(/’/g, '')
      .replace(/[^a-z0-9]+/g, '-')}`;
    return knows(word) ? say(word) : blank;
  };
}

/** What this letter does not do, before it is signed. */
function Before({
  filingType,
  sentences,
}: {
  readonly filingType: string;
  readonly sentences: readonly string[];
}) {
  const { say, language, knows } = useSpeech();
  const word = `before.${filingType}`;
  const spoken = [say('before.clocks'), ...(knows(word) ? [say(word)] : [])];
  if (sentences.length === 0) return null;
  return (
    <ul>
      {(language === 'en' ? sentences : spoken).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What is still wanting, and the page on which it is mended. */
function NotYet({
  of,
  no,
  again,
}: {
  readonly of: PartProps['of'];
  readonly no: NotPrepared;
  readonly again: () => void;
}) {
  const { say } = useSpeech();
  const matter = useMyCase(of.caseId);
  const parts = partsOfNo(no);
  const blankName = useBlankName();
  return (
    <div className="stack">
      <RefusalNotice refused={no} />
      {no.__typename === 'BlanksLeft' && (
        <ul>
          {no.blanks.map((blank) => (
            <li key={blank}>{blankName(blank)}</li>
          ))}
        </ul>
      )}
      {no.__typename === 'ConsentMissing' && (
        <AgreeToDrafts personId={matter.answer?.case?.personId ?? ''} onAgreed={again} />
      )}
      <div className="row">
        {parts.map((part) => (
          <Go key={part} to={`/me/filings/${of.id}/${part}`} className="button">
            {say(`filing.part.${part}`)}
          </Go>
        ))}
        <Button kind="plain" onClick={again}>
          {say('signLetter.again')}
        </Button>
      </div>
    </div>
  );
}

interface SignProps extends PartProps {
  readonly prepared: Prepared;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What was read is no more what stands. */
  readonly onChanged: () => void;
}

function Sign({ of, prepared, name, onName, onChanged, done }: SignProps) {
  const { say } = useSpeech();
  const changed = useChanged();
  // What was attested is the text that was read: in another language it is read and ticked anew.
  const shown = `${of.attestation.version} ${of.attestation.language}`;
  const [ticked, setTicked] = useState<string | null>(null);
  const attested = ticked === shown;
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const { sending, fault, refused, act } = useActing();
  const proofNeeded =
    refused?.__typename === 'ReauthenticationNeeded' || refused?.__typename === 'SecondFactorNeeded';
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!attested || !read || name.trim() === '') return setMissing(true);
    setMissing(false);
    void act(
      async () => {
        const no = await sign({
          submissionId: of.id,
          typedName: name.trim(),
          documentHash: prepared.documentHash,
          attested,
          attestationVersion: of.attestation.version,
          attestationLanguage: of.attestation.language,
        });
        if (no !== null && wantsNewDocument(no)) onChanged();
        return no;
      },
      () => void changed().then(done),
    );
  };
  const { addressee } = of;
  return (
    <div className="stack">
      <form className="stack" noValidate onSubmit={submit}>
        <section className="card" aria-labelledby="sign-read">
          <h2 id="sign-read">{say('signLetter.read')}</h2>
          <p>{say('signLetter.readSays')}</p>
          <DocumentLinks of={prepared.document} />
          <Tick label={say('signLetter.haveRead')} checked={read} onChange={setRead} />
        </section>
        {prepared.soundsLikeOthers && <p className="notice">{say('signLetter.alike')}</p>}
        <section className="card" aria-labelledby="sign-what">
          <h2 id="sign-what">{say('signLetter.what')}</h2>
          <dl className="facts">
            <div className="fact">
              <dt>{say('signLetter.to')}</dt>
              <dd className="letter-lines">
                <p>{addressee.name}</p>
                {addressee.address.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </dd>
            </div>
            <div className="fact">
              <dt>{say('signLetter.how')}</dt>
              <dd>
                {say(`channel.${of.channel}`)}. {say(`way.does.${of.channel}`)}
              </dd>
            </div>
            <div className="fact">
              <dt>{say('signLetter.from')}</dt>
              <dd>{say(`way.source.${addressee.source}`)}</dd>
            </div>
          </dl>
          <Before filingType={of.filingType} sentences={prepared.beforeSigning} />
          {of.signatureRule !== 'e_sign_accepted' && (
            <p className="notice">{say(`signLetter.rule.${of.signatureRule}`)}</p>
          )}
        </section>
        <Tick
          label={of.attestation.text}
          checked={attested}
          onChange={(on) => setTicked(on ? shown : null)}
        />
        <Field
          label={say('signLetter.name')}
          hint={say('signLetter.nameHint')}
          autoComplete="name"
          maxLength={200}
          value={name}
          onChange={onName}
        />
        {missing && (
          <p className="problem" role="alert">
            {say('signLetter.missing')}
          </p>
        )}
        {!proofNeeded && <RefusalNotice refused={refused} />}
        {fault !== null && (
          <p className="problem" role="alert">
            {say('fault.form')}
          </p>
        )}
        <div>
          <Button type="submit" working={sending}>
            {say('signLetter.sign')}
          </Button>
        </div>
      </form>
      {/* Outside the form: who proves that it is them presses buttons of their own, and what was typed stays. */}
      {proofNeeded && (
        <>
          <p className="notice">{say('signLetter.prove')}</p>
          <Proof asked={refused} onShown={() => submit()} />
        </>
      )}
    </div>
  );
}
