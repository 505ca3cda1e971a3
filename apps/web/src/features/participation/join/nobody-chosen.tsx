import { useSpeech } from '../../../i18n/words.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { useStep } from './use-step.js';

/** A part of the address is missing: back to the first question, where nothing is lost. */
export function NobodyChosen({ slug }: { readonly slug: string }) {
  const { say } = useSpeech();
  const { at } = useStep(slug);
  return (
    <Page title={say('join.missing')}>
      <p>{say('join.missingNext')}</p>
      <p>
        <Go to={at('for-whom')} className="button">
          {say('join.forWhom')}
        </Go>
      </p>
    </Page>
  );
}
