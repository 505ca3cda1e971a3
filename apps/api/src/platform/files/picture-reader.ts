import { Injectable } from '@nestjs/common';
import type { PictureMediaType } from '@chorus/domain/file/file';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import type { Sharp } from 'sharp';

export interface MadePicture {
  readonly bytes: Buffer;
  readonly mediaType: 'image/jpeg' | 'image/png';
}

export type PictureRefused = Refusal<
  'FileUnreadable' | 'PictureTooLarge' | 'PictureMoves' | 'FileReadersBusy'
>;

/** More than the 50 million of a telephone's largest usual photograph; decoded, 64 million take 256 MB at worst. */
const mostPixels = 64_000_000;
/**
 * What is kept. A sheet of paper at 300 dots an inch has 8.7 million, a telephone's usual photograph 12; by area and not
 * by side, because a long screenshot shrunk to a side could no longer be read.
 */
const keptPixels = 16_000_000;
/** JPEG can say no longer side. */
const longestSide = 65_000;
/** Small red print on a form survives only without thinning out colour; 85 shows no rings around letters. */
const jpeg = { quality: 85, chromaSubsampling: '4:4:4' };
/** Beyond this a picture without loss is a photograph in the wrong format. */
const largestPng = 8 * 1024 * 1024;
const patienceSeconds = 30;
const mostWaiting = 16;

/**
 * Makes pictures anew: decoded to pixels, turned upright, laid on white, written as a plain JPEG or PNG in sRGB. Nothing
 * else comes along: no place, time, device or thumbnail, and nothing hidden before, between or behind. One at a time, so
 * that what the decoder needs at worst is needed once.
 */
@Injectable()
export class PictureReader {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  async makeAnew(bytes: Uint8Array, mediaType: PictureMediaType): Promise<MadePicture | PictureRefused> {
    if (this.waiting >= mostWaiting) return refuse('FileReadersBusy', busySentence, 'file');
    this.waiting += 1;
    const made = this.last.then(() => make(bytes, mediaType));
    this.last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      this.waiting -= 1;
    }
  }
}

async function make(bytes: Uint8Array, mediaType: PictureMediaType): Promise<MadePicture | PictureRefused> {
  const open = await decoder();
  let header;
  try {
    header = await open(bytes, false).metadata();
  } catch {
    return refuse('FileUnreadable', damagedSentence, 'file');
  }
  if (`image/${header.format}` !== mediaType) return refuse('FileUnreadable', damagedSentence, 'file');
  const { width, height } = header.autoOrient;
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    return refuse('PictureTooLarge', tooManyPixelsSentence, 'file');
  if ((header.pages ?? 1) > 1 || (mediaType === 'image/png' && movesAsPng(bytes)))
    return refuse('PictureMoves', movesSentence, 'file');
  const scale = Math.min(1, Math.sqrt(keptPixels / (width * height)));
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const draw = (): Sharp =>
    open(bytes, mostPixels)
      .autoOrient()
      .resize({ ...size, fit: 'fill', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .timeout({ seconds: patienceSeconds });
  try {
    if (mediaType === 'image/png' && bytes.length <= largestPng) {
      const png = await draw().png({ compressionLevel: 6 }).toBuffer();
      if (png.length <= largestPng) return { bytes: png, mediaType: 'image/png' };
    }
    return { bytes: await draw().jpeg(jpeg).toBuffer(), mediaType: 'image/jpeg' };
  } catch {
    return refuse('FileUnreadable', damagedSentence, 'file');
  }
}

type Decoder = (bytes: Uint8Array, limitInputPixels: number | false) => Sharp;
let loaded: Promise<Decoder> | undefined;

/** Loaded with the first picture: the library and its codecs weigh more than the rest of a resting process. */
function decoder(): Promise<Decoder> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Decoder> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  // The bytes decide which decoder runs; those for other formats (SVG with its links, TIFF, GIF) are out of reach.
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  return (bytes, limitInputPixels) =>
    sharp(bytes, { limitInputPixels, failOn: 'error', unlimited: false, animated: false, pages: 1 });
}

/** The chunk that announces an animation stands before the picture's data. */
function movesAsPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (kind === 'acTL') return true;
    if (kind === 'IDAT') return false;
  }
  return false;
}

const damagedSentence =
  'The picture is damaged or was cut short on its way, and cannot be read. Send it again, or take it again. Nothing was kept.';
const tooManyPixelsSentence =
  'The picture has more than 64 million dots. Photograph the paper with the usual setting of your telephone, or send it in parts. Nothing was kept.';
const movesSentence =
  'The picture moves, and only one of its pictures could be kept. Take a screenshot of each that matters and send those. Nothing was kept.';
const busySentence =
  'Many pictures are coming in at this moment. Send this one again in a minute. Nothing was kept.';
