// Pictures of windows hold few colours: with a palette they take a third of the space, and look the same.
import { globSync } from 'node:fs';
import { findCommand, installDebianPackages } from './debian.mjs';
import { run } from './run.mjs';

/** The exit code of pngquant where a picture would not have become smaller. */
const NOT_SMALLER = 98;

/** Makes the pictures of a folder small, with Debian's pngquant: palettes of so many colours. */
export async function makePicturesSmall(folder, colours = 256) {
  if (!findCommand('pngquant')) await installDebianPackages(['pngquant']);
  const pictures = globSync(`${folder}/*.png`);
  const options = ['--nofs', '--force', '--skip-if-larger', '--strip', '--ext', '.png'];
  const code = await run('pngquant', [...options, String(colours), ...pictures]);
  if (code !== 0 && code !== NOT_SMALLER) throw new Error(`pngquant failed (exit code ${code}).`);
}
