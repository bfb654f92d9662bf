/** A picture in dots has no more than these: browsers and other programs refuse larger ones. */
const MAX_DOTS = 40_000_000;

/** A picture as PNG, twice as fine as on the screen where that is not too much; as it can be passed on. */
export async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const finer = Math.min(2, Math.sqrt(MAX_DOTS / (image.width * image.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * finer);
  canvas.height = Math.round(image.height * finer);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
