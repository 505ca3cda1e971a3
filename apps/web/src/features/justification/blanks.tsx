import type { BlankKind } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { type Kept, useKept } from '../../lib/keeping.js';
import { never } from '../../lib/never.js';
import { useMe } from '../../shell/me.js';
import { TextArea } from '../../ui/field.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { fillLetterBlank } from './letter.operations.js';
import type { Asked } from './request-page.js';

/** What makes the letter one about this person; nothing of it is written for anybody, and all of it is kept while it is typed. */
export function Blanks({ request: { id, blanks, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  return (
    <section className="stack" aria-label={say('letter.blanks')}>
      <h2>{say('letter.blanks')}</h2>
      <p className="quiet">{say(part === 'clinician' ? 'letter.blanksSays' : 'letter.blanksStaff')}</p>
      {blanks.map((blank) =>
        part === 'clinician' ? (
          <Blank key={blank.kind} requestId={id} {...blank} />
        ) : (
          <p key={blank.kind}>
            <strong>{say(`letter.blank.${blank.kind}`)}</strong>{' '}
            {blank.text ?? say(blank.open ? 'letter.blankOpen' : 'letter.blankDone')}
          </p>
        ),
      )}
    </section>
  );
}

interface BlankProps {
  readonly requestId: string;
  readonly kind: BlankKind;
  readonly text: string | null;
}

function Blank({ requestId, kind, text }: BlankProps) {
  const { say } = useSpeech();
  const { account } = useMe();
  const changed = useChanged();
  const { proving, refusedForProof } = useProving();
  const save = async (typed: string): Promise<Refused | null> => {
    const refused = await filled(requestId, kind, typed);
    if (refused === null) await changed();
    else refusedForProof(refused, () => void kept.flush());
    return refused;
  };
  const kept: Kept<string, Refused> = useKept(`blank ${account.id} ${requestId} ${kind}`, text ?? '', save);
  return (
    <div className="stack tight">
      <TextArea
        label={say(`letter.blank.${kind}`)}
        hint={kept.value.trim() === '' ? say('letter.blankOpen') : undefined}
        rows={kind === 'chart_reference' || kind === 'relationship' ? 2 : 4}
        value={kept.value}
        onChange={(words) => kept.change(words)}
      />
      <p role="status" className={kept.state === 'failed' ? 'problem small' : 'quiet small'}>
        {kept.state !== 'saved'
          ? say(`keep.${kept.state}`)
          : kept.value === ''
            ? ''
            : say('letter.blankKept')}
      </p>
      <RefusalNotice refused={kept.refused} />
      {proving}
    </div>
  );
}

async function filled(requestId: string, kind: BlankKind, text: string): Promise<Refused | null> {
  const { fillBlank: answer } = await ask(fillLetterBlank, { requestId, kind, text });
  switch (answer.__typename) {
    case 'BlankFilled':
      return null;
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'BlankLeft':
    case 'CodesFixed':
    case 'SecondFactorNeeded':
    case 'AuthorizationMissing':
    case 'AuthorizationRevoked':
    case 'AuthorizationExpired':
    case 'AuthorizationIncomplete':
    case 'AuthorizationDoesNotCover':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
