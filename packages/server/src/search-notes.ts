import { notRead } from '@goldenthread/syntax';
import { type Found, type HeldFile, isWithin, wholeFile } from '@goldenthread/workspace';

/** What searches found besides files to read: why some are not read, and where those are kept that links lead to. */
export class SearchNotes {
  private readonly refused = new Map<string, string>();
  private readonly links = new Map<string, string>();

  /** Takes in what a search found. */
  take({ refused, links }: Pick<Found, 'refused' | 'links'>): void {
    for (const [file, why] of refused) this.refused.set(file, why);
    for (const [file, place] of links) this.links.set(file, place);
  }

  /** What was refused in a folder may be readable by now, and a link may lead elsewhere. Gives the files that it forgot. */
  forgetIn(folder: string): string[] {
    const forgotten = [...this.refused.keys(), ...this.links.keys()].filter((file) => isWithin(folder, file));
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
  refusedFile(file: string): HeldFile | undefined {
    const why = this.refused.get(file);
    return why === undefined ? undefined : wholeFile(notRead(file, why));
  }
}
