import * as vscode from 'vscode';
import { configFileName } from '../config/configFileName.js';
import { rangesIn } from './convert.js';
import { loadOwnFiles } from './lateParts.js';
import { userDatasets } from './settings.js';
import { readTextFile } from './textFile.js';

/** Something wrong with a file that has to do with the user's datasets; without a place where no file of theirs can show it. */
export interface FileProblem {
  readonly uri: vscode.Uri | undefined;
  readonly range: vscode.Range;
  /** What is wrong, in English. */
  readonly message: string;
}

/** A dataset file that a setting or a config file names. */
export interface NamedDataset {
  readonly uri: vscode.Uri;
  /** As it is written there. */
  readonly name: string;
  /** Where a config file names it. */
  readonly place: vscode.Location | undefined;
}

/** The user's dataset files, in the order in which they hold: later ones replace entries of earlier ones. */
export interface NamedDatasets {
  readonly files: readonly NamedDataset[];
  readonly problems: readonly FileProblem[];
  /** Files that say which datasets there are, whether or not they exist. */
  readonly configs: readonly vscode.Uri[];
}

/**
 * Finds the files that the settings of the user, the settings of the workspace and the config files of its folders name, in
 * this order, each once. What lies in an untrusted workspace, and what it says, is left out: a dataset of somebody else could
 * make a false sentence look supported.
 * @param trusted whether the workspace is
 */
export async function findDatasets(log: vscode.LogOutputChannel, trusted = vscode.workspace.isTrusted): Promise<NamedDatasets> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const { user, workspace, mistakes } = userDatasets();
  const problems: FileProblem[] = mistakes.map((message) => ({ uri: undefined, range: atStart, message }));
  const files = new Map<string, NamedDataset>();
  const put = (file: NamedDataset): void => {
    if (!trusted && vscode.workspace.getWorkspaceFolder(file.uri)) {
      log.info(`${file.name} is not read: its workspace is not trusted`);
    } else if (!files.has(file.uri.toString())) {
      files.set(file.uri.toString(), file);
    }
  };
  for (const name of [...user, ...(trusted ? workspace : [])]) {
    const uri = await located(name, folders);
    if (uri) {
      put({ uri, name, place: undefined });
    } else {
      problems.push({ uri: undefined, range: atStart, message: `${name} is a path from a folder, and no folder is open` });
    }
  }
  const configs = trusted ? folders.map(({ uri }) => vscode.Uri.joinPath(uri, configFileName)) : [];
  for (const config of configs) {
    const read = await readTextFile(config);
    if (!('text' in read)) {
      if (!read.missing) {
        problems.push({ uri: config, range: atStart, message: `the config file cannot be read: ${read.reason}` });
      }
      continue;
    }
    const { text } = read;
    const { readConfig } = await loadOwnFiles();
    const found = await readConfig(text);
    if (!found.config) {
      problems.push(...found.problems.map(({ span, message }) => ({ uri: config, range: rangesIn(text)(span), message })));
      continue;
    }
    for (const [index, name] of found.config.datasets.entries()) {
      const place = new vscode.Location(config, rangesIn(text)(found.places.spanOf(['datasets', index])));
      put({ uri: addressOf(name, vscode.Uri.joinPath(config, '..')), name, place });
    }
  }
  return { files: [...files.values()], problems, configs };
}

const atStart = new vscode.Range(0, 0, 0, 0);

/** A path from the settings: from the first workspace folder that has it, else from the first; `undefined` without a folder. */
async function located(name: string, folders: readonly vscode.WorkspaceFolder[]): Promise<vscode.Uri | undefined> {
  const [first] = folders;
  if (!first) {
    return isAbsolute(name) ? addressOf(name, vscode.Uri.file('/')) : undefined;
  }
  for (const { uri } of isAbsolute(name) ? [] : folders) {
    const at = addressOf(name, uri);
    try {
      await vscode.workspace.fs.stat(at);
      return at;
    } catch {
      // not in this folder
    }
  }
  return addressOf(name, first.uri);
}

/** Whether it is an address, or a path from the root of a file system. */
function isAbsolute(name: string): boolean {
  return /^([\w.+-]{2,}:\/\/|[A-Za-z]:[\\/]|[\\/])/.test(name);
}

/** The address of a path, on the machine that the folder lies on. */
function addressOf(name: string, folder: vscode.Uri): vscode.Uri {
  if (/^[\w.+-]{2,}:\/\//.test(name)) {
    return vscode.Uri.parse(name, true);
  }
  return isAbsolute(name) ? folder.with({ path: vscode.Uri.file(name).path }) : vscode.Uri.joinPath(folder, name.replace(/\\/g, '/'));
}
