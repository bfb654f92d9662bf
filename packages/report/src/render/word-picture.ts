import { ImportedXmlComponent, Paragraph, TextRun } from 'docx';
import { LIGHT } from '../charts/palette.js';
import { type Picture, pictureSvg } from '../charts/picture.js';
import { shapesOf } from './word-shapes.js';

/** The text of an A4 page, in pixels, with room for a caption. */
const PAGE = { width: 642, height: 930 } as const;
/** How wide a picture is drawn: less than on a screen, so that its words stay legible on paper. */
const DRAWN_WIDTH = 800;
/** A picture that has to be smaller than this to fit on a page could not be read; its table says the same. */
const SMALLEST_SCALE = 0.6;

/**
 * A picture as a group of Word's own shapes, which print sharply and can be changed there. They are those of the SVG on a web page:
 * Word takes SVG itself only beside a copy in pixels, and what draws one is too large for the extension.
 */
export function wordPicture(picture: Picture): Paragraph[] {
  const svg = pictureSvg(picture, LIGHT, DRAWN_WIDTH);
  const [width = 1, height = 1] = (/viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.slice(1) ?? []).map(Number);
  const scale = Math.min(1, PAGE.width / width, PAGE.height / height);
  if (scale < SMALLEST_SCALE) return [];
  const drawing = new Paragraph({ keepNext: true, spacing: { after: 40 } });
  drawing.addChildElement(ImportedXmlComponent.fromXmlString(shapesOf(svg, { width, height, scale }, picture)));
  return [
    drawing,
    new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: picture.title, italics: true, size: 18 })] }),
  ];
}
