// Pictures of windows hold few colours: as palettes they take a third of the room, and nobody sees a difference.
import { globSync } from 'node:fs';
import { findCommand, installDebianPackages } from './debian.mjs';
import { run } from './run.mjs';

/** Makes the pictures of some folders small, with Debian's pngquant. One that would lose anything that shows stays as it is. */
export async function makePicturesSmall(...folders) {
  if (!findCommand('pngquant')) await installDebianPackages(['pngquant']);
  const pictures = folders.flatMap((folder) => globSync(`${folder}/*.png`));
  // 98 and 99 say that a picture would not get smaller, or not well.
  const code = await run('pngquant', [
    '--force',
    '--skip-if-larger',
    '--strip',
    '--quality',
    '80-98',
    '--ext',
    '.png',
    ...pictures,
  ]);
  if (code !== 0 && code !== 98 && code !== 99) throw new Error(`pngquant failed (exit code ${code}).`);
}
