import { clearUpAsUsual, clearUpSooner } from '@goldenthread/workspace/node';
import type { Feature } from './features/feature.js';

/**
 * While plans are found and read, very much is made and let go of, and is cleared up soon, so that it doesn't pile up. Once
 * they are all read, no keystroke is to wait for that.
 */
export const clearUpInTime: Feature = ({ files, onChanged }) => {
  let wasReading: boolean | undefined;
  onChanged(() => {
    const { isReading } = files;
    if (isReading === wasReading) return;
    wasReading = isReading;
    if (isReading) clearUpSooner();
    else clearUpAsUsual();
  });
  return {};
};
