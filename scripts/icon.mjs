// Draws media/icon.png from media/icon.svg: the marketplace takes no SVG. Run it after the drawing has changed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from '../test/host/browser.mjs';
import { setUp } from '../test/host/setup.mjs';

const media = path.resolve(import.meta.dirname, '../media');
await setUp();
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'treaty-desk-icon-'));
const browser = await openBrowser({ home, options: { viewport: { width: 256, height: 256 } } });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}</style>${fs.readFileSync(path.join(media, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
  fs.rmSync(home, { recursive: true, force: true });
}
