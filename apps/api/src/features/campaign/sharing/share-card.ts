import { cardFonts } from '@chorus/templates/card-font';
import type { SharedCampaign } from './shared-campaign.js';
import { beginningOf } from './shared-campaign.js';

export const cardSize = { width: 1200, height: 630 } as const;

const ground = '#07474a';
const margin = 80;
const top = 168;
const foot = cardSize.height - 52;
const lineWidth = cardSize.width - 2 * margin;

/** The sign of Chorus, as the web app draws it. */
const sign = `<svg xmlns="http://www.w3.org/2000/svg" width="84" height="84" viewBox="0 0 32 32">
  <g fill="none" stroke="#7fd0cd" stroke-width="3" stroke-linecap="round">
    <path d="M25.6 7.6a12.6 12.6 0 1 0 0 16.8"/><path d="M21.8 11.1a7.4 7.4 0 1 0 0 9.8"/><path d="M18 14.6a2.2 2.2 0 1 0 0 2.8"/>
  </g>
</svg>`;

interface Words {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly font: keyof typeof cardFonts;
  /** What does not fit into it is set smaller. */
  readonly height: number;
}

/**
 * The picture that other sites show beside a link to the campaign: its name, why, and whose it is. Drawn with our own fonts, so that
 * it looks the same on every machine.
 */
export async function drawCard(campaign: SharedCampaign): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const draw = async ({ text, size, colour, font, height }: Words) => {
    const { name, file } = cardFonts[font];
    const set = (more: object) =>
      sharp({
        text: {
          text: `<span foreground="${colour}">${escaped(text)}</span>`,
          font: `${name} ${size}`,
          fontfile: file,
          width: lineWidth,
          rgba: true,
          wrap: 'word-char',
          ...more,
        },
      })
        .png()
        .toBuffer({ resolveWithObject: true });
    const plain = await set({ dpi: 72 });
    const drawn = plain.info.height > height ? await set({ height }) : plain;
    return { input: drawn.data, height: drawn.info.height };
  };
  const title = await draw({
    text: campaign.title,
    size: 66,
    colour: '#ffffff',
    font: 'strong',
    height: 230,
  });
  const purpose = await draw({
    text: beginningOf(campaign.purpose, 120) || ' ',
    size: 33,
    colour: '#d5e8e6',
    font: 'regular',
    height: foot - 45 - 24 - (top + title.height + 28),
  });
  const whose = await draw({
    text: `${campaign.organization}${campaign.sample ? ' · sample' : ''}`,
    size: 33,
    colour: '#7fd0cd',
    font: 'strong',
    height: 45,
  });
  const chorus = await draw({ text: 'Chorus', size: 46, colour: '#ffffff', font: 'strong', height: 80 });
  return sharp({ create: { ...cardSize, channels: 3, background: ground } })
    .composite([
      { input: Buffer.from(sign), left: margin, top: 44 },
      { input: chorus.input, left: margin + 108, top: Math.round(86 - chorus.height / 2) },
      { input: title.input, left: margin, top },
      { input: purpose.input, left: margin, top: top + title.height + 28 },
      { input: whose.input, left: margin, top: foot - whose.height },
    ])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** What stands in the text is words, not the markup of the library that sets it. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
