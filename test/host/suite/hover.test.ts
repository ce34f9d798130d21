import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, closeAll, openDraft } from './support.js';

/** The cards shown at the cursor of a draft, and the words they stand over. */
async function hover(marked: string): Promise<{ cards: string[]; words: string }> {
  const editor = await openDraft(marked);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    editor.selection.active,
  );
  const ours = found.filter(({ contents }) => contents.some((card) => (card as vscode.MarkdownString).value.includes('**Treaty Desk**')));
  assert.ok(ours.length <= 1, 'one hover at most');
  return {
    cards: ours.flatMap(({ contents }) => contents.map((card) => (card as vscode.MarkdownString).value)),
    words: editor.document.getText(ours[0]?.range),
  };
}

describe('hover', () => {
  before(activated);
  afterEach(async () => {
    await vscode.workspace.getConfiguration('treatyDesk').update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('shows what is recorded of a state, by name, demonym and capital', async () => {
    for (const [marked, words] of [
      ['Talks with Den|mark went on.\n', 'Denmark'],
      ['The Da|nish side waited.\n', 'Danish'],
      ['# Notes\n\n- What **Copenh|agen** wants\n', 'Copenhagen'],
    ] as const) {
      const shown = await hover(marked);
      assert.equal(shown.words, words);
      const [card] = shown.cards;
      assert.match(card ?? '', /Danish–Taiwanese arrangement \(2019\)/);
      assert.match(card ?? '', /signed 8 July 2019; in force since/);
      assert.match(card ?? '', /Covered: transfer of sentenced persons/);
      assert.match(card ?? '', /Not covered: extradition/);
      assert.match(card ?? '', /Source: \[.*\]\(<https:/);
      assert.match(card ?? '', /\[Open record\]\(command:treatyDesk\.openRecord\?/);
      assert.match(card ?? '', /\[Insert citation\]\(command:treatyDesk\.insertCitation\?/);
      assert.match(card ?? '', /Record as of \d+ \w+ \d{4}, version \d+\.\d+\.\d+/);
    }
  });

  it('knows a state by its names in the writer’s other languages, in text of these', async () => {
    for (const [marked, words] of [
      ['Dohoda s Něme|cko není.\n', 'Německo'],
      ['臺灣與**丹|麥**簽署協議。\n', '丹麥'],
    ] as const) {
      const { cards, words: over } = await hover(marked);
      assert.equal(over, words);
      assert.match(cards[0] ?? '', /Germany and Taiwan|Denmark and Taiwan/);
    }
    // a Danish name for Iceland, and an English word
    assert.deepEqual((await hover('The Isl|and of Formosa lies off the coast.\n')).cards, []);
  });

  it('shows both sides where sources disagree', async () => {
    const { cards } = await hover('Talks with Germ|any went on.\n');
    assert.match(cards[0] ?? '', /Sources disagree \(open\).*2013.*2012/);
  });

  it('shows a recorded absence', async () => {
    const { cards } = await hover('Talks with Fra|nce went on.\n');
    assert.match(cards[0] ?? '', /No agreement.* in criminal matters with Taiwan as of /);
  });

  it('shows the agreement that a phrase means, once its parties are known', async () => {
    for (const marked of [
      'The Danish–Taiwanese arr|angement was on the table.\n',
      'Denmark and Taiwan met. The 2019 agree|ment was on the table.\n',
      '## Denmark\n\nThe 2019 agree|ment was on the table.\n',
    ]) {
      const { cards } = await hover(marked);
      assert.match(cards[0] ?? '', /^\*\*Treaty Desk\*\* · Danish–Taiwanese arrangement \(2019\)/, marked);
    }
    const { cards } = await hover('Germany and Taiwan met. The 2023 arrange|ment was on the table.\n');
    assert.match(cards[0] ?? '', /mutual legal assistance \(2023\)/);
  });

  it('shows how a party stands to an organisation', async () => {
    const { cards } = await hover('Police work through Inter|pol.\n');
    assert.match(cards[0] ?? '', /Taiwan: excluded/);
  });

  it('shows the verdict and its evidence over a claim', async () => {
    const { cards } = await hover('Denmark has an extra|dition treaty with Taiwan.\n');
    assert.match(cards[0] ?? '', /Contradicted by the record\n\n- \[.+\]\(<https:/);
    assert.match(cards[0] ?? '', /\[Open record: Danish–Taiwanese arrangement \(2019\)\]\(command:/);
    const supported = await hover('Denmark and Taiwan agreed on the trans|fer of sentenced persons in 2019.\n');
    assert.match(supported.cards[0] ?? '', /Supported by the record/);
  });

  it('is silent where nothing is recorded, in code and comments, and when it is switched off', async () => {
    for (const marked of [
      'Talks with Mo|ngolia went on.\n',
      'See `Den|mark`.\n',
      '```\nDen|mark\n```\n',
      '<!-- Den|mark -->\n',
      'Talks w|ent on.\n',
    ]) {
      assert.deepEqual((await hover(marked)).cards, [], marked);
    }
    await vscode.workspace.getConfiguration('treatyDesk').update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    assert.deepEqual((await hover('Talks with Den|mark went on.\n')).cards, []);
  });

  it('may run its own commands and no others', async () => {
    const editor = await openDraft('Denmark\n');
    const [first] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      new vscode.Position(0, 2),
    );
    const card = first?.contents[0] as vscode.MarkdownString | undefined;
    assert.deepEqual(card?.isTrusted, { enabledCommands: ['treatyDesk.openRecord', 'treatyDesk.insertCitation', 'treatyDesk.showParty'] });
  });
});
