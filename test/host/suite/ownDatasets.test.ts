import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findDatasets } from '../../../src/vscode/datasetFiles.js';
import type { AgreementNode, GroupNode } from '../../../src/vscode/treaties.js';
import type { TreatyBrowser } from '../../../src/vscode/treatyBrowser.js';
import { activated, closeAll, openDraft, pageTab, problems, problemsOf, when } from './support.js';

const invented = 'datasets/invented.json';
const claim = 'Borduria extradition treaty';

const folder = (): vscode.Uri => {
  const first = vscode.workspace.workspaceFolders?.[0];
  assert.ok(first);
  return first.uri;
};
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
const read = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));
const remove = async (name: string): Promise<void> => {
  await vscode.workspace.fs.delete(at(name)).then(undefined, () => undefined);
};

/** Names datasets in the workspace's settings. */
const use = (...names: string[]): Thenable<void> =>
  vscode.workspace
    .getConfiguration('treatyDesk')
    .update('datasets', names.length === 0 ? undefined : names, vscode.ConfigurationTarget.Workspace);

/** Waits for our problems on a file; tells the words they stand on and what they say. */
async function marked(name: string, count: number): Promise<string[]> {
  const found = await problems(at(name), count);
  const document = await vscode.workspace.openTextDocument(at(name));
  return found.map(({ range, message }) => `${document.getText(range)}: ${message}`);
}

describe('own datasets', () => {
  let treaties: TreatyBrowser;
  before(async () => {
    ({ treaties } = await activated());
  });
  afterEach(async () => {
    // a draft in which only the invented record finds something tells when it has gone
    const { document } = await openDraft(claim);
    await use();
    await remove('.treatydesk.json');
    await problems(document.uri, 0);
    await closeAll();
  });

  it('named by a setting drive verdicts, hover, completion, the browser and the report', async () => {
    const { document } = await openDraft(claim);
    await use(invented);
    const [problem] = await problems(document.uri, 1);
    assert.match(problem?.message ?? '', /Ruritanian–Bordurian arrangement \(2020\) covers transfer of sentenced persons/);

    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 2),
    );
    const cards = hovers.flatMap(({ contents }) => contents.map((card) => (card as vscode.MarkdownString).value)).join('\n');
    assert.match(cards, /Borduria and Ruritania/);
    assert.match(cards, /Record: Agreements of Ruritania with invented states 1\.0\.0, as of 31 May 2024/);

    const { document: typed } = await openDraft('Bord\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      typed.uri,
      new vscode.Position(0, 4),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('Borduria') && labels.includes('Ruritanian–Bordurian arrangement (2020)'));

    const group = ((await treaties.getChildren()) as GroupNode[]).find(({ label }) => label === 'Borduria');
    assert.ok(group);
    const rows = (await treaties.getChildren(group)) as AgreementNode[];
    assert.deepEqual(
      rows.map(({ agreement }) => agreement.id),
      ['X-BORDURIA-2020'],
    );
    assert.match(treaties.view.description ?? '', /invented states 1\.0\.0, as of 31 May 2024$/);

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('treatyDesk.checkDraft');
    const report = (await vscode.workspace.openTextDocument(await pageTab('/report/'))).getText();
    assert.match(report, /1 contradicted\. Record: .* 1\.0\.0, as of 17 June 2026; .*invented states 1\.0\.0, as of 31 May 2024; /);
  });

  it('leave the bundled record as it is', async () => {
    const { document } = await openDraft(`${claim}\n`);
    const { document: other } = await openDraft('Denmark extradition treaty\n');
    await use(invented);
    await problems(document.uri, 1);
    await problems(other.uri, 1);
  });

  it('are read anew when they change', async () => {
    await write('copy.json', await read(invented));
    const { document } = await openDraft(claim);
    await use('copy.json');
    await problems(document.uri, 1);
    await write('copy.json', (await read(invented)).replaceAll('"Borduria"', '"Bordonia"'));
    await problems(document.uri, 0);
    await remove('copy.json');
  });

  it('that are wrong are marked where they are wrong, and disturb nothing', async () => {
    const { document } = await openDraft('Denmark extradition treaty\n');
    await problems(document.uri, 1);
    await write('broken.json', (await read(invented)).replace('"2024-05-31"', '"last May"').replace('"treaty"', '"treatise"'));
    await use('broken.json');
    const [date, kind] = await marked('broken.json', 2);
    assert.match(date ?? '', /^"last May": a date is /);
    assert.match(kind ?? '', /^"treatise": Invalid option/);
    assert.equal(problemsOf(document.uri).length, 1);

    await write('broken.json', '{ "id": ');
    assert.match((await marked('broken.json', 1))[0] ?? '', /no JSON: value expected/);
    await write('broken.json', await read(invented));
    await problems(at('broken.json'), 0);
    const { document: late } = await openDraft(claim);
    await problems(late.uri, 1);
    await remove('broken.json');
  });

  it('are named by a config file too, which is marked where it names a file in vain', async () => {
    const { document } = await openDraft(claim);
    await write('.treatydesk.json', `{\n  // shared\n  "datasets": ["${invented}", "none.json"],\n}\n`);
    await use(); // nothing in the settings
    assert.deepEqual(await marked('.treatydesk.json', 1), ['"none.json": the dataset none.json cannot be read: there is no such file']);
    await problems(document.uri, 1);
    await write('.treatydesk.json', '{ "dataset": [] }');
    await problems(document.uri, 0);
    assert.deepEqual(await marked('.treatydesk.json', 1), ['"dataset": there is no property "dataset" here']);
  });

  it('are not read in a workspace that is not trusted', async () => {
    const log = vscode.window.createOutputChannel('Test', { log: true });
    await use(invented);
    await write('.treatydesk.json', `{ "datasets": ["${invented}"] }`);
    assert.deepEqual(
      (await findDatasets(log, true)).files.map(({ name }) => name),
      [invented],
    );
    const { files, configs } = await findDatasets(log, false);
    assert.deepEqual([files, configs], [[], []]);
    log.dispose();
  });

  it('begin with a file that is valid as it is, named and open', async () => {
    const target = at('mine.treaty-dataset.json');
    await vscode.commands.executeCommand('treatyDesk.newDataset', { title: 'Mine', focalParty: 'CZ', target });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString());
    assert.deepEqual(vscode.workspace.getConfiguration('treatyDesk').get('datasets'), ['mine.treaty-dataset.json']);
    const { document } = await openDraft('Examplia has an extradition treaty with Czechia.\n');
    await problems(document.uri, 1);
    assert.deepEqual(problemsOf(target), []);
    await remove('mine.treaty-dataset.json');
  });

  it('know the shape of such a file: the editor itself marks what does not fit', async () => {
    await write('shape.treaty-dataset.json', '{ "id": "x", "title": "X", "version": "1.0.0", "asOf": "2024", "sorces": [] }\n');
    const document = await vscode.workspace.openTextDocument(at('shape.treaty-dataset.json'));
    await vscode.window.showTextDocument(document);
    const found = await when(vscode.languages.onDidChangeDiagnostics, 'the editor to find the unknown property', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ range }) => document.getText(range).includes('sorces')),
    );
    assert.match(found.message, /sorces/);
    await remove('shape.treaty-dataset.json');
  });
});
