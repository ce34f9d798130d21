import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openDraft } from './support.js';

/** What is offered at the cursor of a draft. */
async function complete(marked: string, trigger?: string): Promise<{ editor: vscode.TextEditor; items: vscode.CompletionItem[] }> {
  const editor = await openDraft(marked);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
    trigger,
    5,
  );
  return { editor, items: list.items };
}

const labelOf = (item: vscode.CompletionItem): string => (typeof item.label === 'string' ? item.label : item.label.label);

const named = (items: readonly vscode.CompletionItem[], label: string): vscode.CompletionItem => {
  const found = items.find((item) => labelOf(item) === label);
  assert.ok(found, `${label} is not among the ${items.length} items`);
  return found;
};

/** Accepts an item as the editor does. */
async function accept(editor: vscode.TextEditor, item: vscode.CompletionItem): Promise<string> {
  assert.ok(item.range instanceof vscode.Range);
  const edit = new vscode.WorkspaceEdit();
  edit.set(editor.document.uri, item.additionalTextEdits ?? []);
  await vscode.workspace.applyEdit(edit);
  const text = item.insertText;
  await editor.insertSnippet(
    typeof text === 'string' ? new vscode.SnippetString().appendText(text) : (text ?? new vscode.SnippetString()),
    item.range,
  );
  return editor.document.getText();
}

describe('completion', () => {
  before(activated);
  afterEach(closeAll);

  it('offers agreements, states and topics at the start of a line', async () => {
    const { editor, items } = await complete('# Draft\n\n|\n');
    for (const label of ['Danish–Taiwanese arrangement (2019)', 'Denmark', 'Danish', 'transfer of sentenced persons', '[^dk-2019]']) {
      assert.ok(
        (named(items, label).range as vscode.Range).isEqual(new vscode.Range(editor.selection.active, editor.selection.active)),
        label,
      );
    }
  });

  it('replaces the words that are the beginning of a name', async () => {
    const { editor, items } = await complete('They agreed on transfer of sen|, at last.\n');
    assert.equal(
      await accept(editor, named(items, 'transfer of sentenced persons')),
      'They agreed on transfer of sentenced persons, at last.\n',
    );
  });

  it('finds an agreement by words that belong to it', async () => {
    const { editor, items } = await complete('They signed the Danish arr|.\n');
    assert.match(
      await accept(editor, named(items, 'Danish–Taiwanese arrangement (2019)')),
      /^They signed the Danish–Taiwanese arrangement \(2019\)\.\n/,
    );
    const [first] = [...items].sort((a, b) => String(a.sortText).localeCompare(String(b.sortText)));
    assert.equal(first && labelOf(first), 'Danish–Taiwanese arrangement (2019)');
  });

  it('offers official titles', async () => {
    const { items } = await complete('The Denmark|\n');
    assert.ok(items.some((item) => labelOf(item).startsWith('Arrangement between the Taipei Representative Office in Denmark')));
    assert.ok(!items.some((item) => labelOf(item).includes('Poland')));
  });

  it('cites behind [ as a footnote, defined once at the end', async () => {
    const { editor, items } = await complete('Denmark signed.[|]\n', '[');
    assert.ok(items.every((item) => !labelOf(item).includes('Taiwanese')));
    const cited = await accept(editor, named(items, '[^dk-2019]'));
    assert.match(
      cited,
      /^Denmark signed\.\[\^dk-2019\]\n\n\[\^dk-2019\]: \*Arrangement between .* Sentenced Persons\*, signed 8 July 2019, .*<https:\/\/.*>\.\n$/,
    );
    await closeAll();
    const again = await complete(`${cited.replace('\n', ' Again.[^dk|]\n')}`);
    assert.match(await accept(again.editor, named(again.items, '[^dk-2019]')), /Again\.\[\^dk-2019\]\n\n\[\^dk-2019\]: [^\n]*\n$/);
  });

  it('leaves the words behind an open bracket alone', async () => {
    const { editor, items } = await complete('Denmark [|signed.\n', '[');
    assert.match(await accept(editor, named(items, '[^dk-2019]')), /^Denmark \[\^dk-2019\]signed\.\n/);
  });

  it('cites at the very end of a draft and keeps the cursor there', async () => {
    const { editor, items } = await complete('Denmark signed.[^|', '^');
    assert.match(await accept(editor, named(items, '[^dk-2019]')), /^Denmark signed\.\[\^dk-2019\]\n\n\[\^dk-2019\]: /);
    assert.deepEqual(editor.selection.active, new vscode.Position(0, 'Denmark signed.[^dk-2019]'.length));
  });

  it('offers a state by its names in the writer’s other languages', async () => {
    const { editor, items } = await complete('Dohoda s Něm|\n');
    const item = named(items, 'Německo');
    assert.equal((item.label as vscode.CompletionItemLabel).description, 'Germany');
    assert.equal(await accept(editor, item), 'Dohoda s Německo\n');
    named((await complete('臺灣與丹|\n')).items, '丹麥');
  });

  it('explains an item that is looked at', async () => {
    const { items } = await complete('Den|\n');
    const { documentation } = named(items.slice(0, 5), labelOf(items[0] as vscode.CompletionItem));
    assert.match((documentation as vscode.MarkdownString).value, /Treaty Desk/);
  });

  it('is silent in code, front matter, comments and addresses, and behind a caret', async () => {
    const places: readonly (readonly [string, string?])[] = [
      ['```\nDen|\n```\n'],
      ['```\n[|]\n```\n', '['],
      ['Use `Den|` here.\n'],
      ['    Den|\n'],
      ['---\ntitle: Den|\n---\n\nText.\n'],
      ['<!-- Den| -->\n'],
      ['[a](https://example.org/Den|)\n'],
      ['10^|\n', '^'],
    ];
    for (const [marked, trigger] of places) {
      const { items } = await complete(marked, trigger);
      const ours = items.filter((item) => /dk-2019|Danish|Denmark/.test(labelOf(item)) && item.kind !== vscode.CompletionItemKind.Text);
      assert.deepEqual(ours.map(labelOf), [], marked);
      await closeAll();
    }
  });
});
