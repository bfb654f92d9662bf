/** The colours that councils give a status, as a sheet would say them in words. */
export type Rag = 'Red' | 'Amber' | 'Green' | 'Blue';

/** Hues in degrees, each from and to: yellow counts as amber. */
const HUES: readonly (readonly [Rag, number, number])[] = [
  ['Red', 345, 375],
  ['Amber', 16, 68],
  ['Green', 80, 170],
  ['Blue', 190, 250],
];

/** Paler or greyer than this is no signal: it sets rows apart. */
const [LEAST_SATURATION, MOST_LIGHTNESS] = [0.35, 0.93];

/** What the colour of a cell says of a status, from six hexadecimal digits; undefined for white, grey and other colours. */
export function ragOf(hex: string): Rag | undefined {
  if (!/^[\da-f]{6}$/i.test(hex)) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0 || lightness > MOST_LIGHTNESS || spread / (1 - Math.abs(2 * lightness - 1)) < LEAST_SATURATION)
    return undefined;
  const sixth = most === red ? (green - blue) / spread : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const hue = (sixth * 60 + 360) % 360;
  return HUES.find(([, from, to]) => (hue >= from && hue <= to) || (hue + 360 >= from && hue + 360 <= to))?.[0];
}

/** The colours that web pages and old workbooks call by a name. */
const NAMED: Readonly<Record<string, string>> = {
  red: 'FF0000',
  orange: 'FFA500',
  yellow: 'FFFF00',
  gold: 'FFD700',
  green: '008000',
  lime: '00FF00',
  limegreen: '32CD32',
  blue: '0000FF',
};

/** The hexadecimal digits of a colour of a web page: `#0f0`, `rgb(0, 176, 80)`, `green`. Empty for what is none. */
export function hexOf(colour: string): string {
  const text = colour.trim().toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('');
  const parts = /^rgba?\((\d{1,3})[,\s]+(\d{1,3})[,\s]+(\d{1,3})/.exec(text);
  if (parts)
    return parts
      .slice(1)
      .map((part) => Math.min(Number(part), 255).toString(16).padStart(2, '0'))
      .join('');
  return /^#([\da-f]{6})$/.exec(text)?.[1] ?? NAMED[text] ?? '';
}
