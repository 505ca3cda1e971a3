#!/usr/bin/env node
/**
 * `npm run look`: the journeys are made once more with a picture of every page they visit, and the sixteen main screens of each size
 * are put onto one sheet in `docs/screens`. `-- --from FOLDER` takes pictures that were taken before (CHORUS_PICTURES).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** In the order of the sheet, four in a row; the names the journeys give their pictures. */
const screens = [
  ...['joining-public', 'joining-consents', 'joining-home', 'joining-data'],
  ...['urgent-2', 'case', 'filing-draft', 'sign'],
  ...['speaker-words', 'clinic-inbox', 'clinic-letter', 'navigator-person'],
  ...['readiness', 'board', 'assignment', 'precedents'],
];
/** What of a page is on the sheet: its beginning, as high as a window and a half. */
const sizes = [
  { name: 'desk', width: 1280, height: 1350, tile: 480 },
  { name: 'phone', width: 360, height: 1110, tile: 300 },
];
const gap = 24;
const inARow = 4;

const at = process.argv.indexOf('--from');
const folder = at === -1 ? mkdtempSync(join(tmpdir(), 'chorus-look-')) : process.argv[at + 1];
if (at === -1) {
  const made = spawnSync(
    'npm',
    ['test', '--', 'test/journeys/(joining|public|patient|speaker|clinic|navigator|organizer|board)'],
    {
      stdio: 'inherit',
      env: { ...process.env, CHORUS_PICTURES: folder },
    },
  );
  if (made.status !== 0) process.exit(made.status ?? 1);
}

mkdirSync('docs/screens', { recursive: true });
for (const { name, width, height, tile } of sizes) {
  const missing = screens.filter((screen) => !existsSync(join(folder, `${screen}-${width}.png`)));
  if (missing.length > 0) {
    console.error(`No journey took a picture called ${missing.join(', ')} at ${width} pixels.`);
    process.exit(1);
  }
  const tileHeight = Math.round((tile * height) / width);
  const tiles = await Promise.all(
    screens.map(async (screen, index) => {
      const picture = sharp(join(folder, `${screen}-${width}.png`));
      const whole = await picture.metadata();
      const input = await picture
        .extract({ left: 0, top: 0, width, height: Math.min(height, whole.height) })
        .resize({ width: tile })
        .png()
        .toBuffer();
      return {
        input,
        left: gap + (index % inARow) * (tile + gap),
        top: gap + Math.floor(index / inARow) * (tileHeight + gap),
      };
    }),
  );
  const rows = Math.ceil(screens.length / inARow);
  await sharp({
    create: {
      width: inARow * (tile + gap) + gap,
      height: rows * (tileHeight + gap) + gap,
      channels: 3,
      background: '#d8d2c6',
    },
  })
    .composite(tiles)
    .webp({ quality: 82 })
    .toFile(join('docs', 'screens', `${name}.webp`));
  console.log(`docs/screens/${name}.webp: ${screens.join(', ')}`);
}
