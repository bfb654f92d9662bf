import path from 'node:path/posix';
import { notRead } from '@goldenthread/syntax';
import { isWithin, residentFile, type SearchResult, type WorkspaceFile } from '@goldenthread/workspace';

/** What searches found besides files to read: why some are not read, and where those are kept that links lead to. */
export class SearchNotes {
  private readonly refused = new Map<string, string>();
  private readonly links = new Map<string, string>();
  private readonly passedOver = new Map<string, string>();
  /** What was passed over, or no longer is (undefined), since somebody asked. */
  private news = new Map<string, string | undefined>();

  /** Takes in what a search found. */
  take({ refused, links }: Pick<SearchResult, 'refused' | 'links'>): void {
    for (const [file, why] of refused) this.refused.set(file, why);
    for (const [file, place] of links) this.links.set(file, place);
  }

  /** Takes in what a search of the workspace passed over, to be shown to the person. */
  tell(notes: SearchResult['notes']): void {
    for (const { path: passed, says } of notes) {
      const sentence = `${path.basename(passed)} ${says}`;
      this.passedOver.set(passed, sentence);
      this.news.set(passed, sentence);
    }
  }

  /** Forgets what was reported of a path, and of what lies below it: it may be gone. */
  untell(changed: string): void {
    for (const passed of this.passedOver.keys()) {
      if (!isWithin(changed, passed)) continue;
      this.passedOver.delete(passed);
      this.news.set(passed, undefined);
    }
  }

  /** What there is to tell since the last time: of each path a sentence, or undefined where there is nothing to say any more. */
  takeNews(): ReadonlyMap<string, string | undefined> {
    const { news } = this;
    this.news = new Map();
    return news;
  }

  /** What was refused in a folder may be readable by now, and a link may lead elsewhere. Gives the files that it forgot. */
  forgetIn(folder: string): string[] {
    const forgotten = [...this.refused.keys(), ...this.links.keys()].filter((file) => isWithin(folder, file));
    this.untell(folder);
    for (const file of forgotten) {
      this.refused.delete(file);
      this.links.delete(file);
    }
    return forgotten;
  }

  /** Where a file is kept that was reached through a link. */
  placeOf(file: string): string | undefined {
    return this.links.get(file);
  }

  /** A file that is not read, as the finding that says why. */
  refusedFile(file: string): WorkspaceFile | undefined {
    const why = this.refused.get(file);
    return why === undefined ? undefined : residentFile(notRead(file, why));
  }
}
