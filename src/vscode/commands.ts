import * as vscode from 'vscode';

/** Every command of ours; the manifest contributes the ones a user can call by name. */
export const commands = {
  checkDraft: 'treatyDesk.checkDraft',
  checkWorkspace: 'treatyDesk.checkWorkspace',
  insertReference: 'treatyDesk.insertReference',
  insertCitation: 'treatyDesk.insertCitation',
  openRecord: 'treatyDesk.openRecord',
  newDataset: 'treatyDesk.newDataset',
  goToClaim: 'treatyDesk.goToClaim',
  copyPage: 'treatyDesk.copyPage',
  savePage: 'treatyDesk.savePage',
  searchTreaties: 'treatyDesk.searchTreaties',
  clearFilter: 'treatyDesk.clearFilter',
  groupByParty: 'treatyDesk.groupByParty',
  groupByTopic: 'treatyDesk.groupByTopic',
  groupByYear: 'treatyDesk.groupByYear',
  showParty: 'treatyDesk.showParty',
} as const;

/** The address that runs a command from a hover or a page; fit for a Markdown link in angle brackets or without. */
export function commandAddress(command: string, ...args: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))}`;
}

/** Registers several commands at once. */
export function registerCommands(handlers: Readonly<Record<string, (...args: never[]) => unknown>>): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([id, run]) => vscode.commands.registerCommand(id, run as (...args: unknown[]) => unknown)),
  );
}
