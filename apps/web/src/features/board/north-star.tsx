import type { BoardOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showShare } from './show-share.js';

type Progress = NonNullable<BoardOfCampaignQuery['campaignProgress']>;

/** What everything here serves, before everything else. */
export function NorthStar({ progress }: { readonly progress: Progress }) {
  const { say, language } = useSpeech();
  const { share, joined, filedInTimeAndResultReported: reported, sumsOnly } = progress;
  const withheld = say('board.withheld');
  const apart = {
    undated: progress.filedWithoutKnownDate ?? withheld,
    notAgreed: progress.notAgreed ?? withheld,
  };
  return (
    <section className="card north-star" aria-labelledby="north-star">
      <h2 id="north-star">{say('board.northStar')}</h2>
      {share === null ? (
        <p>{say(joined === 0 ? 'board.northStarNobody' : 'board.northStarWithheld')}</p>
      ) : (
        <p className="north-star-share">
          <strong>{showShare(share, language)}</strong>{' '}
          <span>
            {say('board.northStarOf', { reported: reported ?? withheld, joined: joined ?? withheld })}
          </span>
        </p>
      )}
      <p className="quiet small">
        {sumsOnly
          ? say('board.northStarSums', apart)
          : say('board.northStarSays', {
              ...apart,
              verified: progress.filedInTimeAndResultVerified ?? withheld,
            })}
      </p>
    </section>
  );
}
