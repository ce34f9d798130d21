import * as vscode from 'vscode';
import { starterDataset } from '../record/starter.js';
import { partyName } from '../wording/names.js';
import { commands } from './commands.js';
import type { Session } from './session.js';
import { addDataset } from './settings.js';

/** How dataset files end; by this the editor knows what they may hold. */
const ending = '.treaty-dataset.json';

/** What the command is given when it need not ask. */
interface Given {
  readonly title: string;
  readonly focalParty?: string;
  readonly target: vscode.Uri;
}

/** The command *New Dataset*: writes a valid file to begin with, names it in the settings and opens it. */
export function registerNewDataset(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand(commands.newDataset, async (given?: Given) => {
    const choice = given ?? (await ask(session));
    if (!choice) {
      return;
    }
    const { target, ...about } = choice;
    const dataset = starterDataset({ ...about, asOf: today() });
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(`${JSON.stringify(dataset, undefined, 2)}\n`));
    await addDataset(target);
    await vscode.window.showTextDocument(target);
    if (!vscode.workspace.isTrusted && vscode.workspace.getWorkspaceFolder(target)) {
      void vscode.window.showInformationMessage('The dataset is used once you trust this workspace.');
    }
  });
}

async function ask(session: Session): Promise<Given | undefined> {
  const title = await vscode.window.showInputBox({
    title: 'New Dataset (1/3)',
    prompt: 'A title by which hovers and reports name it',
    value: 'My agreements',
    validateInput: (value) => (value.trim() === '' ? 'A dataset needs a title.' : undefined),
  });
  if (title === undefined) {
    return undefined;
  }
  const focal = await vscode.window.showQuickPick(await focalParties(session), {
    title: 'New Dataset (2/3)',
    placeHolder: 'Whose agreements is it about? It is the other side where a sentence names one state only.',
    matchOnDescription: true,
  });
  if (!focal) {
    return undefined;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `${starterDataset({ title, asOf: today() }).id}${ending}`;
  const target = await vscode.window.showSaveDialog({
    title: 'New Dataset (3/3)',
    filters: { 'Treaty Desk dataset': ['json'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  return target && { title: title.trim(), target, ...(focal.id === undefined ? {} : { focalParty: focal.id }) };
}

type FocalRow = vscode.QuickPickItem & { readonly id?: string };

async function focalParties(session: Session): Promise<readonly FocalRow[]> {
  const record = await session.record.get();
  const states = [...(record?.parties.values() ?? [])]
    .map(({ id, kind }): FocalRow => ({ id, label: record ? partyName(id, record) : id, description: kind }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return [{ label: 'Nobody’s in particular', description: 'no focal party' }, ...states];
}

/** The day it is where the user is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => `${n}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
