// Every suite that `npm test` runs, the quick ones first. Each gives how many of its tests passed and failed.
import { checkGenerated } from '../check-generated.mjs';
import { checkLayers } from '../check-layers.mjs';
import { checkPackage } from '../check-package.mjs';
import { checkStructure } from '../check-structure.mjs';
import { checkSupply } from '../check-supply.mjs';
import { installBrowser } from '../editor/browser.mjs';
import { installEditor } from '../editor/install.mjs';
import { installLibreOffice } from '../editor/libreoffice.mjs';
import { installNeovim } from '../editor/neovim.mjs';
import { report } from '../lib/checks.mjs';
import { installLedger } from '../lib/ledger.mjs';
import { installTestTools } from '../lib/test-tools.mjs';
import { checkComments } from '../render-comments.mjs';
import { command } from './command.mjs';
import { vitest, vitestWithSecondTry } from './vitest.mjs';

export const SUITES = [
  { title: 'Format and lint', run: () => command('biome', ['check', '--error-on-warnings', '.']) },
  { title: 'Types', run: () => command('tsc', ['-b', 'tsconfig.json', 'tsconfig.test.json']) },
  { title: 'Layers', run: () => report(checkLayers()) },
  { title: 'Structure', run: () => report(checkStructure()) },
  { title: 'Unused exports', run: () => command('knip', ['--no-progress', '--no-config-hints']) },
  { title: 'Generated files', run: async () => report(await checkGenerated()) },
  {
    title: 'Tests',
    run: async () => {
      await installTestTools();
      return vitest('tests', 'vitest.config.ts');
    },
  },
  { title: 'What others made', run: async () => report(await checkSupply()) },
  { title: 'Packaging', run: async () => report(await checkPackage()) },
  { title: 'Comments as pictures', run: async () => report(await checkComments()) },
  {
    title: 'Office documents',
    run: async () => {
      await installLibreOffice();
      await installLedger();
      return vitest('office', 'test/office/vitest.config.ts');
    },
  },
  {
    title: 'Other editors',
    run: async () => {
      await installNeovim();
      return vitest('editors', 'test/editors/vitest.config.ts');
    },
  },
  {
    title: 'Editor, end to end',
    run: async () => {
      await installEditor();
      await installBrowser();
      return vitestWithSecondTry('editor', 'test/vscode/vitest.config.ts');
    },
  },
];
