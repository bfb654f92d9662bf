/** The colour of a site whose council names none. */
const DEFAULT = '#12574c';

/** The council's colour as a web code; undefined where the words are none. */
function readColour(words: string): string | undefined {
  const [, short, long] = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(words.trim()) ?? [];
  if (long !== undefined) return `#${long.toLowerCase()}`;
  return short === undefined ? undefined : `#${[...short.toLowerCase()].map((digit) => digit + digit).join('')}`;
}

/** The colour that a site is drawn in: the council's, as much darker as white words on it need. */
export const siteColour = (stated: string | undefined): string => safe((stated && readColour(stated)) ?? DEFAULT);

/** What WCAG 2.2 AA asks of words against what is behind them. */
const ENOUGH = 4.5;

/** How dark a colour is against white, as WCAG counts it: 1 for white itself, 21 for black. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** A colour, made darker step by step until white words on it can be read. */
function safe(colour: string): string {
  let shown = colour;
  for (let part = 0.95; contrastWithWhite(shown) < ENOUGH; part -= 0.05)
    shown = `#${channels(colour)
      .map((channel) =>
        Math.round(channel * part)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
  return shown;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
