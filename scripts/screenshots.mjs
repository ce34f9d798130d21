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
  'workbench.colorTheme': 'Light Modern',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontFamily': "'DejaVu Sans Mono', monospace",
  'editor.fontSize': 13,
  'editor.occurrencesHighlight': 'off',
  'editor.stickyScroll.enabled': false,
  'files.autoSave': 'off',
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

/** Where a piece of the draft stands on the screen: the box around its characters, which are on one visual line. */
async function placeOf(page, text) {
  const found = await page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      // the editor draws every space as one that does not break
      const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = nodes.nextNode(); start >= 0 && node; node = nodes.nextNode()) {
        if (start < before + node.length) {
          const range = document.createRange();
          range.setStart(node, start - before);
          range.setEnd(node, Math.min(node.length, start - before + wanted.length));
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
        before += node.length;
      }
    }
    return undefined;
  }, text);
  return found.jsonValue();
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

/** The document inside of a page of ours. */
const pageOf = (page) => page.frameLocator('iframe.webview').frameLocator('iframe');

/**
 * The pictures by name. Each finds the sample draft open with its three wrong sentences marked, and leaves on the
 * screen what is to be shown.
 */
const pictures = {
  async draft() {},

  async finding(page) {
    const card = await hover(page, 'Danish extradition treaty', 'covers extradition');
    await card.getByText('Contradicted by the record').waitFor();
    await card.getByText('Checking for quick fixes').waitFor({ state: 'hidden' });
  },

  async hover(page) {
    await hover(page, 'Germany widened', 'Germany and Taiwan');
  },

  async completion(page) {
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(' A model is the Dan');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Danish' }).first().waitFor();
  },

  async report(page) {
    await command(page, 'Treaty Desk: Check Draft');
    await pageOf(page).locator('h1').first().waitFor();
  },

  async tree(page) {
    await command(page, 'View: Close All Editors');
    await page.getByRole('tab', { name: 'Treaty Desk' }).click();
    const row = (name) => page.locator('.pane-body .monaco-list-row', { hasText: name }).first();
    await row('Denmark').click();
    await row('2019').click();
    await pageOf(page).locator('h1').first().waitFor();
  },
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
    context = await openBrowser({ home: session.folder, options: { viewport: { width: 1080, height: 680 }, deviceScaleFactor: 1.5 } });
    const [page] = context.pages();
    await page.goto(address);
    await page.locator('.statusbar-item[id="status.problems"]', { hasText: /0\s*3/ }).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+B'); // the list of files is of no interest
    await show(page);
    await page.locator('.statusbar-item', { hasText: 'Saving' }).waitFor({ state: 'hidden' });
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(path.relative(root, file));
  } catch (error) {
    await context?.pages()[0].screenshot({ path: path.join(root, 'vscode-host-failure.png') });
    throw error;
  } finally {
    await context?.close();
    await editor.stop();
    session.remove();
  }
}
