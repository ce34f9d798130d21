import * as vscode from 'vscode';
import type { SeverityLevels } from './severity.js';

/** When drafts are checked without being asked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

const section = 'treatyDesk';

/** The settings that say how drafts are checked and shown. */
const checking = ['run', 'delay', 'rules', 'hover'];

const configuration = (document?: vscode.ConfigurationScope): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(section, document);

/** The settings as they stand for a document, each read by its own name. The manifest holds the defaults. */
export interface Settings {
  readonly run: RunMode;
  /** Milliseconds without typing before a draft is checked. */
  readonly delay: number;
  readonly rules: SeverityLevels;
  readonly hover: boolean;
}

/** Reads the settings for a document, or for a file that no editor shows. */
export function settingsFor(document: vscode.ConfigurationScope): Settings {
  const settings = configuration(document);
  return {
    run: settings.get<RunMode>('run', 'onType'),
    delay: Math.max(0, settings.get<number>('delay', 300)),
    rules: settings.get<SeverityLevels>('rules', {}),
    hover: settings.get<boolean>('hover.enabled', true),
  };
}

/** The dataset files that the settings name, and what is wrong with the settings. */
export interface UserDatasets {
  readonly user: readonly string[];
  readonly workspace: readonly string[];
  readonly mistakes: readonly string[];
}

/** Reads which datasets the user's and the workspace's settings name: both hold, so that neither hides the other's. */
export function userDatasets(): UserDatasets {
  const values = configuration().inspect<unknown>('datasets');
  const mistakes: string[] = [];
  const names = (value: unknown, whose: string): readonly string[] => {
    if (value === undefined || (Array.isArray(value) && value.every((name) => typeof name === 'string' && name.trim() !== ''))) {
      return (value ?? []) as readonly string[];
    }
    mistakes.push(`treatyDesk.datasets in the ${whose} settings is no list of paths`);
    return [];
  };
  return { user: names(values?.globalValue, 'user'), workspace: names(values?.workspaceValue, 'workspace'), mistakes };
}

/** Names a dataset file in the settings: those of the workspace where it lies there, else the user's. Once, however often asked. */
export async function addDataset(file: vscode.Uri): Promise<void> {
  const inside = vscode.workspace.getWorkspaceFolder(file) !== undefined;
  const name = inside ? vscode.workspace.asRelativePath(file, false) : file.scheme === 'file' ? file.fsPath : file.toString();
  const { user, workspace } = userDatasets();
  const names = inside ? workspace : user;
  if (!names.includes(name)) {
    const target = inside ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    await configuration().update('datasets', [...names, name], target);
  }
}

/** Calls back when the settings name other datasets. */
export function onDatasetsChange(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.datasets`)) {
      changed();
    }
  });
}

/** Calls back when a setting has changed that says how drafts are checked or shown. */
export function onSettingsChange(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (checking.some((name) => event.affectsConfiguration(`${section}.${name}`))) {
      changed();
    }
  });
}
