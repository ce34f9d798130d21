import * as vscode from 'vscode';
import type { SeverityLevels } from './severity.js';

/** When drafts are checked without being asked. */
export type RunMode = 'onType' | 'onSave' | 'manual';

const section = 'treatyDesk';

/** The settings as they stand for a document, each read by its own name. The manifest holds the defaults. */
export interface Settings {
  readonly run: RunMode;
  /** Milliseconds without typing before a draft is checked. */
  readonly delay: number;
  readonly rules: SeverityLevels;
  readonly hover: boolean;
}

/** Reads the settings for a document. */
export function settingsFor(document: vscode.TextDocument): Settings {
  const settings = vscode.workspace.getConfiguration(section, document);
  return {
    run: settings.get<RunMode>('run', 'onType'),
    delay: Math.max(0, settings.get<number>('delay', 300)),
    rules: settings.get<SeverityLevels>('rules', {}),
    hover: settings.get<boolean>('hover.enabled', true),
  };
}

/** Calls back when a setting of ours has changed. */
export function onSettingsChange(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) {
      changed();
    }
  });
}
