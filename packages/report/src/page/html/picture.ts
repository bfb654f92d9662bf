import { OF_PAGE } from '../../charts/palette.js';
import { type Picture, pictureSvg } from '../../charts/picture.js';
import { Html, html } from './html.js';

/** A picture with what it shows below it. Its colours are the page's. */
export function pictureHtml(picture: Picture): Html {
  return html`<figure>${new Html(pictureSvg(picture, OF_PAGE))}<figcaption>${picture.title}</figcaption></figure>\n`;
}
