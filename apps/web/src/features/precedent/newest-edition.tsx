import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { EditionShown } from './own-editions.js';
import { editionsOfCampaign } from './precedent.operations.js';
import './precedent.css';

/** The newest published numbers of one campaign, for its own page. */
export default function NewestEdition({ campaignId }: { readonly campaignId: string }) {
  const asked = useAsked(editionsOfCampaign, { id: campaignId });
  return (
    <Shown of={asked}>
      {({ editions, jurisdictions }) => {
        const newest = editions.find(({ publishedAt }) => publishedAt !== null);
        return (
          newest !== undefined && (
            <EditionShown
              edition={newest}
              nameOfState={(code) => jurisdictions.find((each) => each.code === code)?.name ?? code}
            />
          )
        );
      }}
    </Shown>
  );
}
