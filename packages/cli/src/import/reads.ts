import { QuickReader } from '@goldenthread/syntax';

const reader = new QuickReader();

/** Whether a text is a plan without a line that cannot be read. */
export function reads(text: string): boolean {
  return reader.readBytesUnexplained('plan.plan', new TextEncoder().encode(text)).problems.length === 0;
}
