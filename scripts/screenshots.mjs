// `npm run screenshots`: takes the README's pictures of the built extension in the embedded VS Code.
//   names given as arguments: only these
import fs from 'node:fs';
import path from 'node:path';
import { openBrowser } from '../test/host/browser.mjs';
import { setUp } from '../test/host/setup.mjs';
import { embeddedEditor, openSession } from './embedded.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'media/screenshots');

const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** Runs a command through the palette, as a user does. */
async function command(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Where a piece of the draft stands on the screen: the box around its characters. */
async function placeOf(page, text) {
  const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
  await line.waitFor();
  return line.evaluate((element, wanted) => {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let before = 0;
    const start = element.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (start < before + node.length) {
        const range = document.createRange();
        range.setStart(node, start - before);
        range.setEnd(node, Math.min(node.length, start - before + wanted.length));
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      before += node.length;
    }
    return undefined;
  }, text);
}

/** Rests the mouse on a piece of the draft until a hover with these words is there. */
async function hover(page, text, shows) {
  const { x, y, height } = await placeOf(page, text);
  const card = page.locator('.monaco-hover:not(.hidden)', { hasText: shows }).first();
  for (let attempt = 0; ; attempt++) {
    // the editor shows a hover only after a move within the text
    await page.mouse.move(x + 8, y + height / 2);
    await page.mouse.move(x + 14, y + height / 2);
    try {
      await card.waitFor({ timeout: 3000 });
      return card;
    } catch (error) {
      if (attempt === 5) {
        throw error;
      }
      await page.mouse.move(x, 780);
    }
  }
}

/** Opens a picture's window: the sample draft, with its wrong sentences marked. */
async function openDraft(context, address) {
  const [page] = context.pages();
  await page.goto(address);
  await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
  return page;
}

/** The pictures by name: each gets an open draft and leaves on the screen what is to be shown. */
const pictures = {
  async draft() {},
};

await setUp();
const named = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });
for (const [name, show] of Object.entries(pictures)) {
  if (named.length > 0 && !named.includes(name)) {
    continue;
  }
  const session = openSession();
  const editor = await embeddedEditor(session, settings);
  let context;
  try {
    const { address } = await editor.start();
    context = await openBrowser({ home: session.folder });
    const page = await openDraft(context, address);
    await show(page, { command, hover, placeOf });
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
  } finally {
    await context?.close();
    await editor.stop();
    session.remove();
  }
}
