import { useSpeech } from '../../i18n/words.js';
import { Shown } from '../../ui/asked.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { DetailsForm } from '../identity/person/details-form.js';
import type { PartProps } from './filing-part-page.js';

/** Who writes, and where the answer goes: asked where the first letter needs it. */
export function SenderPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const asked = useMyCase(of.caseId);
  return (
    <Shown of={asked}>
      {({ case: matter }) => (
        <DetailsForm personId={matter?.personId ?? ''} done={done} doneSays={say('filing.save')} />
      )}
    </Shown>
  );
}
