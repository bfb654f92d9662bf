import path from 'node:path';
import { counted } from '@goldenthread/model';
import type { SiteFile } from '@goldenthread/report';

/** A link that leads nowhere: the page that it stands on, and where it was to lead. */
interface BrokenLink {
  readonly page: string;
  readonly to: string;
}

/**
 * Looks whether every link of a site leads to a page and a place on it that there is. Links to other sites are counted and not opened:
 * this command reaches no network.
 */
export class LinkCheck {
  private readonly files = new Set<string>();
  private readonly anchors = new Set<string>();
  private readonly links: BrokenLink[] = [];
  private elsewhere = 0;

  /** Takes in a file of the site. */
  add({ path: file, contents }: SiteFile): void {
    this.files.add(file);
    if (!file.endsWith('.html') || typeof contents !== 'string') return;
    for (const [, id = ''] of contents.matchAll(/ id="([^"]+)"/g)) this.anchors.add(`${file}#${unescaped(id)}`);
    for (const [, address = ''] of contents.matchAll(/ href="([^"]+)"/g)) {
      const to = unescaped(address);
      if (/^[a-z][a-z0-9+.-]*:/i.test(to)) this.elsewhere++;
      else this.links.push({ page: file, to });
    }
  }

  /** The links that lead nowhere. */
  get broken(): readonly BrokenLink[] {
    return this.links.filter(({ page, to }) => {
      const [there = '', anchor] = to.split('#').map(decoded);
      const file = there === '' ? page : path.posix.join(path.posix.dirname(page), there);
      return !this.files.has(file) || (anchor !== undefined && !this.anchors.has(`${file}#${anchor}`));
    });
  }

  /** What was found, in words. */
  told(): string {
    const { broken } = this;
    const others = `${counted(this.elsewhere, 'link leads', 'links lead')} to other sites and ${this.elsewhere === 1 ? 'was' : 'were'} not opened.`;
    if (broken.length === 0) return `Every link within the site leads somewhere (${this.links.length} looked at). ${others}`;
    const lines = broken.map(({ page, to }) => `${page}: the link to ${to} leads nowhere.`);
    return [...lines, '', `${counted(broken.length, 'link leads', 'links lead')} nowhere. ${others}`].join('\n');
  }
}

/** An address as the file is called; one that is not well-formed leads to no file. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => CHARACTERS[found] ?? found);
