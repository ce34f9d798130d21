// After a change of code-server's version in package.json, here in test/host:
//   npm install --ignore-scripts && node update.mjs && npm install --ignore-scripts --omit-lockfile-registry-resolved
// It takes the versions of the modules that VS Code needs at run time from code-server's own lock.
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const packageFile = path.join(here, 'package.json');
const manifest = JSON.parse(fs.readFileSync(packageFile, 'utf8'));
const lockFile = path.join(here, 'node_modules/code-server/lib/vscode/npm-shrinkwrap.json');
const { packages } = JSON.parse(fs.readFileSync(lockFile, 'utf8'));
const ours = new Set(['code-server', 'playwright-core']);
for (const name of Object.keys(manifest.dependencies)) {
  if (ours.has(name)) {
    continue;
  }
  const version = packages[`node_modules/${name}`]?.version;
  if (version) {
    manifest.dependencies[name] = version;
  } else {
    console.warn(`code-server no longer brings ${name}: dropped`);
    delete manifest.dependencies[name];
  }
}
fs.writeFileSync(packageFile, `${JSON.stringify(manifest, null, 2)}\n`);
