/** How large a drawing is, in pixels, and what it is scaled by. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

type Attributes = Readonly<Record<string, string>>;

/** English Metric Units, in which Word measures drawings. */
const [EMU_PER_PIXEL, EMU_PER_POINT] = [9525, 12_700] as const;
const POINTS_PER_PIXEL = 0.75;
/** The size of words in a drawing, how far above their baseline their box begins, and its height, in pixels. */
const [FONT, ABOVE, LINE] = [12, 12, 17] as const;
/** Outlines are written in tenths of a pixel, as whole numbers. */
const TENTHS = 10;
const LOOK = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'];

/** Our own SVG as a run of Word's shapes in one group (DrawingML). It knows the elements and commands that our drawings have. */
export function shapesOf(
  svg: string,
  frame: Frame,
  { title, label }: { readonly title: string; readonly label: string },
): string {
  const extent = `cx="${emu(frame.width * frame.scale)}" cy="${emu(frame.height * frame.scale)}"`;
  const box = `<a:off x="0" y="0"/><a:ext ${extent}/>`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="1" name="${escaped(title)}" descr="${escaped(label)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>${box}<a:chOff x="0" y="0"/><a:chExt ${extent}/></a:xfrm></wpg:grpSpPr>${shapes(svg, frame, box).join('')}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** The shapes of a drawing, in its order. What looks alike and follows each other is one shape with several outlines. */
function shapes(svg: string, frame: Frame, box: string): string[] {
  const all: string[] = [];
  let alike: { readonly look: string; readonly attributes: Attributes; readonly outlines: string[] } | undefined;
  const add = (text: string): void => {
    all.push(`<wps:wsp><wps:cNvPr id="${all.length + 2}" name="${all.length + 2}"/><wps:cNvSpPr/>${text}</wps:wsp>`);
  };
  const finish = (): void => {
    if (alike) add(outlined(alike.outlines, alike.attributes, frame, box));
    alike = undefined;
  };
  for (const [, name = '', written = '', text = ''] of svg.matchAll(/<(rect|circle|line|path|text)\b([^>]*?)\/?>([^<]*)/g)) {
    const attributes = Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
    const look = name === 'text' ? undefined : LOOK.map((key) => attributes[key]).join(' ');
    if (look === undefined || alike?.look !== look) finish();
    if (look === undefined) add(worded(text, attributes, frame));
    else {
      alike ??= { look, attributes, outlines: [] };
      alike.outlines.push(outlineOf(name, attributes));
    }
  }
  finish();
  return all;
}

/** Outlines as one shape of the size of the whole drawing, so that each keeps its place. */
function outlined(outlines: readonly string[], attributes: Attributes, { width, height, scale }: Frame, box: string): string {
  const { fill = 'none', stroke = 'none', 'stroke-width': thick = '1', 'stroke-dasharray': dash } = attributes;
  const frame = `w="${Math.round(width * TENTHS)}" h="${Math.round(height * TENTHS)}"${fill === 'none' ? ' fill="none"' : ''}`;
  const paths = outlines.map((outline) => `<a:path ${frame}>${outline}</a:path>`).join('');
  const dashed = dash === undefined ? '' : '<a:prstDash val="sysDash"/>';
  const line = `<a:ln w="${Math.round(Number(thick) * scale * POINTS_PER_PIXEL * EMU_PER_POINT)}">${inked(stroke, attributes['stroke-opacity'])}${dashed}</a:ln>`;
  return `<wps:spPr><a:xfrm>${box}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths}</a:pathLst></a:custGeom>${inked(fill, attributes['fill-opacity'])}${line}</wps:spPr><wps:bodyPr/>`;
}

/** An element of SVG as the outline of a shape. */
function outlineOf(name: string, attributes: Attributes): string {
  const at = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'path') return pathOf(attributes.d ?? '');
  if (name === 'line') return pathOf(`M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`);
  if (name === 'rect') return pathOf(`M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}Z`);
  const radius = tenths(at('r'));
  return `${moveTo(at('cx') - at('r'), at('cy'))}<a:arcTo wR="${radius}" hR="${radius}" stAng="10800000" swAng="21600000"/><a:close/>`;
}

function pathOf(data: string): string {
  let [x, y] = [0, 0];
  const steps = [...data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = '', written = '']) => {
    const numbers = [...written.matchAll(/-?[\d.]+/g)].map(Number);
    const [first = 0, second = 0] = numbers;
    if (command === 'Z' || command === 'z') return '<a:close/>';
    if (command === 'C') {
      [x = 0, y = 0] = numbers.slice(4);
      return `<a:cubicBezTo>${point(first, second)}${point(numbers[2] ?? 0, numbers[3] ?? 0)}${point(x, y)}</a:cubicBezTo>`;
    }
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    else if (command === 'l') [x, y] = [x + first, y + second];
    else if (command === 'H' || command === 'h') x = command === 'H' ? first : x + first;
    else if (command === 'V' || command === 'v') y = command === 'V' ? first : y + first;
    else throw new Error(`A drawing has the command ‘${command}’, which shapes of Word are not made from.`);
    return command === 'M' ? moveTo(x, y) : `<a:lnTo>${point(x, y)}</a:lnTo>`;
  });
  return steps.join('');
}

/** Words at their place, in a box with all the room up to the edge, so that they do not wrap in any other font. */
function worded(text: string, attributes: Attributes, { width, height, scale }: Frame): string {
  const { fill = '#000000', 'text-anchor': anchor = 'start' } = attributes;
  const [x, y] = [Number(attributes.x ?? 0), Number(attributes.y ?? 0)];
  const room = anchor === 'middle' ? 2 * Math.min(x, width - x) : anchor === 'end' ? x : width - x;
  const left = anchor === 'start' ? x : anchor === 'end' ? 0 : x - room / 2;
  const top = Math.max(0, y - ABOVE);
  const box = `<a:off x="${emu(left * scale)}" y="${emu(top * scale)}"/><a:ext cx="${emu(room * scale)}" cy="${emu(Math.min(LINE, height - top) * scale)}"/>`;
  const side = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
  // Word counts the size of letters in half points.
  const size = Math.round(FONT * scale * POINTS_PER_PIXEL * 2);
  const look = `<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>${attributes['font-weight'] === 'bold' ? '<w:b/>' : ''}<w:color w:val="${ink(fill)}"/><w:sz w:val="${size}"/>`;
  return `<wps:spPr><a:xfrm>${box}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="${side}"/></w:pPr><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${allowed(text)}</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/>`;
}

function inked(colour: string, opacity = '1'): string {
  if (colour === 'none') return '<a:noFill/>';
  return `<a:solidFill><a:srgbClr val="${ink(colour)}"><a:alpha val="${Math.round(Number(opacity) * 100_000)}"/></a:srgbClr></a:solidFill>`;
}

const tenths = (value: number): number => Math.round(value * TENTHS);
const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);
const point = (x: number, y: number): string => `<a:pt x="${tenths(x)}" y="${tenths(y)}"/>`;
const moveTo = (x: number, y: number): string => `<a:moveTo>${point(x, y)}</a:moveTo>`;

/** A colour as Word writes it. */
const ink = (colour: string): string => colour.slice(1).toUpperCase();

/** Text as an attribute of XML. */
const escaped = (text: string): string => allowed(text.replace(/[^ -~]|[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`));

/** Text whose letters are written as numbers, without those that XML has no place for: control characters, halves of letters. */
function allowed(text: string): string {
  return text.replace(/&#(\d+);/g, (written, code: string) => {
    const letter = Number(code);
    const forbidden = letter < 32 || (letter >= 0xd800 && letter <= 0xdfff) || letter === 0xfffe || letter === 0xffff;
    return forbidden ? ' ' : written;
  });
}
