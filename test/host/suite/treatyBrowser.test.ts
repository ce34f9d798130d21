import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AgreementNode, GroupNode } from '../../../src/vscode/treaties.js';
import type { TreatyBrowser } from '../../../src/vscode/treatyBrowser.js';
import { activated, closeAll, openDraft, pageTab } from './support.js';

describe('treaty browser', () => {
  let treaties: TreatyBrowser;
  const groups = async (): Promise<GroupNode[]> => (await treaties.getChildren()) as GroupNode[];
  const group = async (label: string): Promise<GroupNode> => {
    const found = (await groups()).find((node) => node.label === label);
    assert.ok(found, `no group ${label}`);
    return found;
  };
  const rowsOf = async (node: GroupNode): Promise<AgreementNode[]> => (await treaties.getChildren(node)) as AgreementNode[];

  before(async () => {
    ({ treaties } = await activated());
    await vscode.commands.executeCommand('treatyDesk.treaties.focus');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('treatyDesk.clearFilter');
    await vscode.commands.executeCommand('treatyDesk.groupByParty');
    await closeAll();
  });

  it('groups by party, and says up to when the record goes', async () => {
    const labels = (await groups()).map((node) => node.label);
    assert.deepEqual(
      labels,
      [...labels].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.deepEqual(
      (await rowsOf(await group('Denmark'))).map((node) => node.agreement.id),
      ['DK-2019'],
    );
    assert.deepEqual(
      (await rowsOf(await group('Germany'))).map((node) => node.agreement.id),
      ['DE-2013', 'DE-2023'],
    );
    assert.match(treaties.view.description ?? '', /^Record as of \d+ \w+ \d{4}, version \d+\.\d+\.\d+$/);
  });

  it('groups by topic: only what is covered', async () => {
    await vscode.commands.executeCommand('treatyDesk.groupByTopic');
    const extradition = (await rowsOf(await group('Extradition'))).map((node) => node.agreement.id);
    assert.ok(extradition.includes('PL-2019') && extradition.includes('SK-2021'));
    assert.ok(!extradition.includes('DK-2019'));
  });

  it('groups by year, the newest first, and what is not recorded last', async () => {
    await vscode.commands.executeCommand('treatyDesk.groupByYear');
    const labels = (await groups()).map((node) => node.label);
    const years = labels.slice(0, -1);
    assert.deepEqual(years, [...years].sort().reverse());
    assert.equal(labels.at(-1), 'Year not recorded');
    assert.ok((await rowsOf(await group('2019'))).some((node) => node.agreement.id === 'DK-2019'));
  });

  it('reads its rows out in full', async () => {
    const denmark = await group('Denmark');
    const [row] = await rowsOf(denmark);
    assert.ok(row);
    assert.equal((await treaties.getTreeItem(denmark)).accessibilityInformation?.label, 'Denmark, 1 agreement');
    assert.match(
      (await treaties.getTreeItem(row)).accessibilityInformation?.label ?? '',
      /^Danish–Taiwanese arrangement \(2019\), arrangement, signed 8 July 2019/,
    );
  });

  it('opens the record of a row', async () => {
    const [row] = await rowsOf(await group('Denmark'));
    assert.ok(row);
    const { command } = await treaties.getTreeItem(row);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const uri = await pageTab('/record/DK-2019/');
    const { text } = { text: (await vscode.workspace.openTextDocument(uri)).getText() };
    assert.match(text, /^# Danish–Taiwanese arrangement \(2019\)\n/);
    assert.match(text, /\*\*Signed\*\*: 8 July 2019/);
    assert.match(text, /\*\*Extradition\*\*: not covered/);
  });

  it('puts the reference of a row into the draft', async () => {
    const editor = await openDraft('See |.\n');
    const [row] = await rowsOf(await group('Denmark'));
    await vscode.commands.executeCommand('treatyDesk.treaties.focus');
    await vscode.commands.executeCommand('treatyDesk.insertReference', row);
    assert.match(editor.document.getText(), /^See Danish–Taiwanese arrangement \(2019\)\[\^dk-2019\]\./);
  });

  it('is narrowed by a search, shows that it is, and is made whole again', async () => {
    const all = (await groups()).length;
    await vscode.commands.executeCommand('treatyDesk.searchTreaties', 'denmark');
    assert.deepEqual(
      (await groups()).map((node) => node.label),
      ['Denmark'],
    );
    assert.equal(treaties.view.message, '1 treaty for “denmark”');
    assert.equal((await treaties.getTreeItem(await group('Denmark'))).collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    await vscode.commands.executeCommand('treatyDesk.clearFilter');
    assert.equal((await groups()).length, all);
    assert.equal(treaties.view.message, treaties.view.description);
  });

  it('shows the treaties of a party in the view', async () => {
    await vscode.commands.executeCommand('treatyDesk.showParty', 'DE');
    assert.equal(treaties.view.visible, true);
    assert.deepEqual(
      treaties.view.selection.map((node) => (node.kind === 'group' ? node.label : node.agreement.id)),
      ['Germany'],
    );
  });
});
