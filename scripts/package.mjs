// Packages the built extension: `node scripts/package.mjs [file.vsix]`. Without a name: treaty-desk-<version>.vsix.
import { createRequire } from 'node:module';
import path from 'node:path';

const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce');
const packagePath = process.argv[2];
await createVSIX({
  cwd: path.resolve(import.meta.dirname, '..'),
  // everything is bundled, and the README's links are about the project as it lies
  dependencies: false,
  rewriteRelativeLinks: false,
  allowMissingRepository: true,
  ...(packagePath ? { packagePath: path.resolve(packagePath) } : {}),
});
