/** What of a picture's looks goes into its file. Everything else of its styles is for the screen. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
] as const;
const LETTERS = ['font-family', 'font-size', 'font-weight'] as const;
/** The space around it, in pixels. */
const MARGIN = 24;
/** A picture in dots has no more than these: browsers and other programs refuse larger ones. */
const MOST_DOTS = 40_000_000;

/** A picture as a file that other programs open: with its colours and letters, and nothing that only the page knows. */
export function standalone(drawing: SVGGElement, size: { width: number; height: number }, title: string): string {
  const [width, height] = [size.width + 2 * MARGIN + 16, size.height + 2 * MARGIN];
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  svg.setAttribute('width', String(Math.ceil(width)));
  svg.setAttribute('height', String(Math.ceil(height)));
  svg.setAttribute('role', 'img');
  svg.append(named('title', title), paper());
  const copy = drawing.cloneNode(true) as SVGGElement;
  dress(drawing, copy);
  for (const each of copy.querySelectorAll('.toggle path, .toggle circle')) each.closest('.toggle')?.remove();
  for (const each of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of [...each.getAttributeNames()]) if (SCREEN_ONLY.test(name)) each.removeAttribute(name);
  }
  copy.setAttribute('transform', `translate(${MARGIN} ${MARGIN})`);
  svg.append(copy);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}

const SCREEN_ONLY = /^(class|id|data-|aria-|role$|tabindex$)/i;

/** The same as dots: twice as fine as on the screen, where that is not too much. */
export async function inDots(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const finer = Math.min(2, Math.sqrt(MOST_DOTS / (image.width * image.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * finer);
  canvas.height = Math.round(image.height * finer);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('It is too large.'))), 'image/png');
  });
}

/** The bytes of a file, as they can be passed on. */
export async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

function dress(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const look of LOOKS) to.setAttribute(look, style.getPropertyValue(look));
  if (from.tagName === 'text') for (const look of LETTERS) to.setAttribute(look, style.getPropertyValue(look));
  [...from.children].forEach((child, index) => {
    const copied = to.children[index];
    if (copied && child.tagName !== 'title') dress(child, copied);
  });
}

function named(tag: string, text: string): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.textContent = text;
  return element;
}

/** What it is drawn on, so that it is read in a document of another colour too. */
function paper(): SVGElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', '100%');
  rect.setAttribute('height', '100%');
  rect.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  return rect;
}
