// Where setup.mjs puts the parts of the embedded VS Code. VSCODE_HOST_DIR names another such folder (an older VS Code, say).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const home = process.env.VSCODE_HOST_DIR ?? import.meta.dirname;
const modules = path.join(home, 'node_modules');

/** The VS Code server's script. */
export const serverMain = path.join(modules, 'code-server/lib/vscode/out/server-main.js');

/** The Node that the VS Code server asks for; newer than the project's own. */
export const serverNode = process.env.VSCODE_HOST_NODE ?? path.join(modules, `node-linux-${process.arch}/bin/node`);

/** Chromium as setup.mjs unpacks it, with its libraries and fonts. */
export const unpackedChromium = path.join(modules, '.chromium');

/** The driver of the browser. */
export const playwright = () => createRequire(path.join(home, 'package.json'))('playwright-core');

/** A Chromium that the machine brings along, or undefined. */
export function systemChromium() {
  const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
  return process.env.CHROMIUM ?? usual.find((file) => fs.existsSync(file));
}

/** The Chromium to start and the environment it needs: `{ executable, env }`. */
export function chromium() {
  const executable = path.join(unpackedChromium, 'chromium');
  if (process.env.CHROMIUM || !fs.existsSync(executable)) {
    return { executable: systemChromium(), env: {} };
  }
  const libraries = [path.join(unpackedChromium, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = { FONTCONFIG_FILE: path.join(unpackedChromium, 'fonts.conf'), FONTCONFIG_PATH: unpackedChromium };
  return { executable, env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}
