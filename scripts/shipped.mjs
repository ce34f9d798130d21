// The files that ship, as .vscodeignore lets them in.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { listFiles, PackageManager } = createRequire(import.meta.url)('@vscode/vsce');
const root = path.resolve(import.meta.dirname, '..');

/** Paths of all files that a package holds, relative to the project. */
export const shippedFiles = () => listFiles({ cwd: root, packageManager: PackageManager.None });

/** Puts the built extension into a folder of extensions, as installing its package does. */
export async function placeExtension(extensions) {
  const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const target = path.join(extensions, `${publisher}.${name}-${version}`);
  for (const file of await shippedFiles()) {
    fs.cpSync(path.join(root, file), path.join(target, file), { recursive: true });
  }
}
