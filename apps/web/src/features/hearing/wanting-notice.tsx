import { useSpeech } from '../../i18n/words.js';

export interface Wanting {
  readonly kind: string;
  readonly message: string;
}

/** What kept words still lack before they can be used. */
export function WantingNotice({ wanting }: { readonly wanting: Wanting | null }) {
  const { say, language } = useSpeech();
  if (wanting === null) return null;
  const says =
    language === 'en' ? wanting.message : say('hear.wanting', { what: say(wantingWords(wanting.kind)) });
  return <p className="notice">{says}</p>;
}

function wantingWords(kind: string) {
  switch (kind) {
    case 'SpokenTooLong':
      return 'hear.wanting.SpokenTooLong';
    case 'OwnWordsMissing':
    case 'OwnWordsTooShort':
      return 'hear.wanting.short';
    case 'OwnWordsCopied':
      return 'hear.wanting.copied';
    default:
      return 'hear.wanting.blank';
  }
}
