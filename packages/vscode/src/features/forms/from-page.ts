import * as z from 'zod/mini';
import { answer, byName, message } from '../../webview/from-page.js';

/** What is done on the page. */
export const FROM_FORM = z.union([message('submit', { values: byName(answer) }), message('answered', {}), message('cancel', {})]);
