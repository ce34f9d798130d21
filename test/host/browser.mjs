// Opens headless Chromium with nothing but this machine to talk to.
import path from 'node:path';
import { chromium, playwright } from './installed.mjs';

const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param home an existing folder for the browser's profile and files
 * @param options playwright's own, on top: `deviceScaleFactor`, ...
 * @param blocked called with every address outside of this machine that the page wanted
 * @returns playwright's browser context; closing it ends the browser
 */
export async function openBrowser({ home, options = {}, blocked = () => {} }) {
  const { executable, env } = chromium();
  const context = await playwright().chromium.launchPersistentContext(path.join(home, 'chromium'), {
    executablePath: executable,
    headless: false, // --headless=new, below, is the full browser
    viewport: { width: 1280, height: 800 },
    env: { ...process.env, HOME: home, ...env },
    args,
    ...options,
  });
  const outside = (url) => /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1' && url.hostname !== 'localhost';
  await context.route(outside, (route) => {
    blocked(route.request().url());
    return route.abort();
  });
  return context;
}
