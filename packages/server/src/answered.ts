import { PlanLimitError } from '@goldenthread/model';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from './features/feature.js';
import { cancelled } from './request-guard.js';

/** An answer, or why there is none: nobody waits for it any more, or the plan has more of something than is looked at. */
export async function answered<T>(token: CancellationToken, answer: () => T): Promise<T | ResponseError> {
  if (token.isCancellationRequested) return cancelled();
  try {
    return await answer();
  } catch (error) {
    if (error instanceof PlanLimitError) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
