/** What VS Code loads inside its extension host to run the suites of this folder. */
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Runs every `*.test.js` beside this file; writes the report that alone counts as a pass. */
export async function run(): Promise<void> {
  const grep = process.env.TREATY_DESK_TEST_GREP;
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, ...(grep ? { grep } : {}) });
  const names = fs.readdirSync(__dirname, { recursive: true }) as string[];
  for (const name of names.filter((n) => n.endsWith('.test.js')).sort()) {
    mocha.addFile(path.join(__dirname, name));
  }
  // VS Code carries console lines to the launcher without filling in %s and %d; the mark tells them from its own log
  const mark = process.env.VSCODE_HOST_MARK ?? '';
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    for (const line of format(...words).split('\n')) {
      console.log(mark + line);
    }
  };
  let passes = 0;
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', () => {
      passes++;
    });
  });
  const report = process.env.TREATY_DESK_TEST_REPORT;
  if (report) {
    fs.writeFileSync(report, JSON.stringify({ passes, failures }));
  }
  if (failures > 0 || passes === 0) {
    throw new Error(`${passes} passed, ${failures} failed`);
  }
}
