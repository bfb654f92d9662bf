import { encoded } from '../text/platform.js';
import { QuickReader } from './quick-reader.js';

const reader = new QuickReader();

/** Whether a text is a plan without a line that cannot be read. */
export function isReadable(text: string): boolean {
  return reader.readBytesUnexplained('plan.plan', encoded(text)).problems.length === 0;
}
