import { callHierarchyFeature } from './call-hierarchy.js';
import { codeActionsFeature } from './code-actions/feature.js';
import { codeLensesFeature } from './code-lenses/feature.js';
import { completionFeature } from './completion/feature.js';
import { documentLinksFeature } from './document-links.js';
import type { Feature } from './feature.js';
import { foldingFeature } from './folding.js';
import { formattingFeature } from './formatting.js';
import { hoverFeature } from './hover/feature.js';
import { implementationFeature } from './implementation.js';
import { inlayHintsFeature } from './inlay-hints/feature.js';
import { linkedEditingFeature } from './linked-editing.js';
import { movedPlansFeature } from './moved-plans.js';
import { namesFeature } from './names.js';
import { renameFeature } from './rename.js';
import { selectionFeature } from './selection.js';
import { semanticTokensFeature } from './semantic-tokens.js';
import { signatureHelpFeature } from './signature-help.js';
import { typeHierarchyFeature } from './type-hierarchy.js';
import { workspaceSymbolsFeature } from './workspace-symbols.js';

/** Every feature that answers from the facts and the plan alone. */
export const features: readonly Feature[] = [
  completionFeature,
  inlayHintsFeature,
  codeActionsFeature,
  codeLensesFeature,
  formattingFeature,
  semanticTokensFeature,
  signatureHelpFeature,
  namesFeature,
  renameFeature,
  linkedEditingFeature,
  movedPlansFeature,
  workspaceSymbolsFeature,
  documentLinksFeature,
  foldingFeature,
  selectionFeature,
  hoverFeature,
  typeHierarchyFeature,
  callHierarchyFeature,
  implementationFeature,
];
