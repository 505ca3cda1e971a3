import { beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { PictureReader, type MadePicture } from './picture-reader.js';

const reader = new PictureReader();

async function made(
  bytes: Uint8Array,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
): Promise<MadePicture> {
  const answer = await reader.makeAnew(bytes, type);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}
const kindOf = async (
  bytes: Uint8Array,
  type: 'image/jpeg' | 'image/png' | 'image/webp',
): Promise<string> => {
  const answer = await reader.makeAnew(bytes, type);
  return isRefusal(answer) ? answer.kind : 'taken';
};
const blank = (width: number, height: number, background = '#ffffff'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** A photograph as a telephone writes it: lying on its side, with place, device and remarks. */
const photograph = (): Promise<Buffer> =>
  blank(60, 40, '#102030')
    .composite([
      { input: { create: { width: 20, height: 40, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
    ])
    .withExif({
      IFD0: { Make: 'SampleTelephone', Copyright: 'Sample Person 014' },
      IFD3: { GPSLatitude: '45/1 6/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>remark-in-xmp</a></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

function pngChunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(kind), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return pngChunk('IHDR', head);
}

describe('a picture made anew', () => {
  let taken: MadePicture;
  let original: Buffer;
  beforeAll(async () => {
    original = await photograph();
    taken = await made(original, 'image/jpeg');
  });

  test('holds nothing of place, device, remarks or colour profile', async () => {
    const before = await sharp(original).metadata();
    expect(before).toMatchObject({ orientation: 6, hasProfile: true });
    expect(original.includes('SampleTelephone')).toBe(true);
    const after = await sharp(taken.bytes).metadata();
    for (const one of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
      expect(after[one]).toBeUndefined();
    for (const word of ['SampleTelephone', 'Sample Person', 'remark-in-xmp', 'Exif'])
      expect(taken.bytes.includes(word)).toBe(false);
  });

  test('stands upright, with its colours', async () => {
    const { data, info } = await sharp(taken.bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([40, 60]);
    const [red = 0, green = 255] = data.subarray((10 * 40 + 20) * 3);
    expect(red).toBeGreaterThan(200);
    expect(green).toBeLessThan(60);
  });

  test('is a picture to its last byte: what was hung on is gone', async () => {
    for (const hung of ['PK\u0003\u0004 an archive PK\u0005\u0006', '<!doctype html><script>1</script>']) {
      const { bytes } = await made(Buffer.concat([original, Buffer.from(hung)]), 'image/jpeg');
      expect(bytes.equals(taken.bytes)).toBe(true);
    }
    const texts = pngChunk('tEXt', Buffer.from('Comment\0<script>hidden</script>'));
    const png = await blank(8, 8).png().toBuffer();
    const { bytes, mediaType } = await made(
      Buffer.concat([png.subarray(0, 33), texts, png.subarray(33)]),
      'image/png',
    );
    expect(mediaType).toBe('image/png');
    expect(bytes.includes('hidden')).toBe(false);
  });

  test('shows what was see-through on white, as it will be printed', async () => {
    const png = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { bytes } = await made(png, 'image/png');
    expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 255, 255]);
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(false);
  });

  test('keeps small print readable: a line one dot wide stays apart from the next at the size of a telephone’s photograph', async () => {
    const width = 4032;
    const height = 3024;
    const raw = Buffer.alloc(width * height, 255);
    for (let row = 0; row < height; row += 1) for (let at = 100; at < 300; at += 4) raw[row * width + at] = 0;
    const page = await sharp(raw, { raw: { width, height, channels: 1 } })
      .jpeg({ quality: 95 })
      .toBuffer();
    const { bytes } = await made(page, 'image/jpeg');
    const { data, info } = await sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, height]);
    const line = data.subarray(1500 * width, 1501 * width);
    for (let at = 104; at < 296; at += 4)
      expect((line[at + 2] ?? 0) - (line[at] ?? 255)).toBeGreaterThan(150);
  });

  test('of more dots than needed is shrunk by area, so that a long screenshot keeps its width', async () => {
    const long = await blank(1080, 20_000).png().toBuffer();
    const { width = 0, height = 0 } = await sharp((await made(long, 'image/png')).bytes).metadata();
    expect(width * height).toBeLessThanOrEqual(16_030_000);
    expect(width).toBeGreaterThan(900);
  });

  test('comes out of WebP as JPEG', async () => {
    const { bytes, mediaType } = await made(await blank(20, 10).webp().toBuffer(), 'image/webp');
    expect(mediaType).toBe('image/jpeg');
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 20 });
  });

  test('sent as PNG though it is a photograph comes out as JPEG', async () => {
    const noise = sharp(randomBytes(2400 * 2000 * 3), { raw: { width: 2400, height: 2000, channels: 3 } });
    expect((await made(await noise.png().toBuffer(), 'image/png')).mediaType).toBe('image/jpeg');
  });
});

describe('a picture that is none', () => {
  test('cut short is refused in its last byte as in its first', async () => {
    const whole = await blank(600, 400, '#804020').jpeg().toBuffer();
    for (const keep of [4, 100, Math.floor(whole.length / 2), whole.length - 200])
      expect(await kindOf(whole.subarray(0, keep), 'image/jpeg')).toBe('FileUnreadable');
    const png = await blank(600, 400, '#804020').png().toBuffer();
    expect(await kindOf(png.subarray(0, png.length - 60), 'image/png')).toBe('FileUnreadable');
  });

  test('of enormous size in a few bytes is refused by its head alone', async () => {
    const bomb = (width: number, height: number): Buffer =>
      Buffer.concat([
        pngSignature,
        pngHead(width, height),
        pngChunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
      ]);
    expect(await kindOf(bomb(50_000, 50_000), 'image/png')).toBe('PictureTooLarge');
    expect(await kindOf(bomb(1, 70_000), 'image/png')).toBe('PictureTooLarge');
    expect(await kindOf(await blank(8100, 8000).jpeg().toBuffer(), 'image/jpeg')).toBe('PictureTooLarge');
  });

  test('that moves is refused: which of its pictures was meant nobody can say', async () => {
    const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]);
    const film = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect(await kindOf(film, 'image/webp')).toBe('PictureMoves');
    const png = await blank(8, 8).png().toBuffer();
    const moving = Buffer.concat([png.subarray(0, 33), pngChunk('acTL', Buffer.alloc(8)), png.subarray(33)]);
    expect(await kindOf(moving, 'image/png')).toBe('PictureMoves');
  });

  test('is not opened by a decoder for anything else', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>');
    for (const bytes of [drawing, await blank(4, 4).gif().toBuffer(), await blank(4, 4).tiff().toBuffer()])
      for (const type of ['image/png', 'image/jpeg'] as const)
        expect(await kindOf(bytes, type)).toBe('FileUnreadable');
  });

  test('is one of sixteen that wait; the next is asked to come again', async () => {
    const picture = await blank(3000, 3000).jpeg().toBuffer();
    const kinds = await Promise.all(Array.from({ length: 20 }, () => kindOf(picture, 'image/jpeg')));
    expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(16);
    expect(kinds.filter((kind) => kind === 'FileReadersBusy')).toHaveLength(4);
  });
});
