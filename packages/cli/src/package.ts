import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// This file is read from src/ and, bundled, from dist/: the package is the folder above either.
const PACKAGE = new URL('../', import.meta.url);

/** The version of the command. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as { version: string }).version;
}

/** The folder with the plans that `init` offers: the package's own, or the project's when it is not built. */
export function templatesFolder(): string {
  const packed = fileURLToPath(new URL('dist/templates', PACKAGE));
  return existsSync(packed) ? packed : fileURLToPath(new URL('../../examples/templates', PACKAGE));
}
