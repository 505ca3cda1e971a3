import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { FilePicker } from '../../file/file-picker.js';
import { showMyPaper } from './join.operations.js';

interface Props {
  readonly authorityId: string;
  readonly personId: string;
}

/** The paper that shows a right to act for somebody: handed in where it is asked for, and looked at by a person. */
export function PaperOfRight({ authorityId, personId }: Props) {
  const { say } = useSpeech();
  const changed = useChanged();
  const [shown, setShown] = useState(false);
  const send = async (fileId: string) => {
    const { showAuthorityPaper: answer } = await ask(showMyPaper, { authorityId, fileId });
    switch (answer.__typename) {
      case 'Authority':
        setShown(true);
        await changed();
        return null;
      case 'NotFound':
      case 'NotAllowed':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <>
      <FilePicker personId={personId} label={say('paperOfRight.label')} onSent={send} />
      <div role="status">{shown && <p className="notice">{say('paperOfRight.shown')}</p>}</div>
    </>
  );
}
