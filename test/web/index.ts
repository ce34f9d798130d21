/** What VS Code loads inside its web worker extension host: mocha is set up and the tests are registered by then. */
import * as vscode from 'vscode';

/** Runs the registered tests; writes the report that alone counts as a pass. */
export async function run(): Promise<void> {
  let passes = 0;
  // "suite| " is the mark by which the launcher tells these lines from VS Code's own log
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      passes++;
      console.log(`suite|   ok   ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => console.log(`suite|   FAIL ${test.fullTitle()}: ${error.stack ?? error.message}`));
  });
  // neither files nor environment here: the report goes through VS Code into the (temporary) workspace
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    throw new Error('the suite needs a workspace folder');
  }
  const report = new TextEncoder().encode(JSON.stringify({ passes, failures }));
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, '.test-report.json'), report);
  if (failures > 0 || passes === 0) {
    throw new Error(`${passes} passed, ${failures} failed`);
  }
}
