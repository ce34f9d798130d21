import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Agreement, Party, Topic } from '../record/schema.js';
import type { AgreementSearch } from '../record/search.js';
import { titleOf } from '../wording/agreements.js';
import { agreementCard, partyCard } from '../wording/card.js';
import { footnoteReference } from '../wording/citation.js';
import { footnoteIn } from '../wording/footnotes.js';
import { counted } from '../wording/lists.js';
import { partyName, topicName } from '../wording/names.js';
import { cardLinks, trustedMarkdown } from './cards.js';
import { draftSelector } from './drafts.js';
import { isProse } from './proseAt.js';
import type { Session } from './session.js';

/** How far back on the line the beginning of a name is looked for, in UTF-16 units. */
const reach = 160;

/** Up to this many agreements all are offered, and the editor narrows them down; of more only what a search finds. */
const offered = 200;

/** Completes agreements, states and topics in prose, and citations behind `[` and `[^`. */
export function registerCompletion(session: Session): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(draftSelector, new DraftCompletion(session), '[', '^');
}

/** An item that can be explained once it is looked at. */
class NamedItem extends vscode.CompletionItem {
  readonly about: Agreement | Party | Topic;

  constructor(label: vscode.CompletionItemLabel, kind: vscode.CompletionItemKind, about: Agreement | Party | Topic) {
    super(label, kind);
    this.about = about;
  }
}

/** The place of a completion: the text before the cursor on its line, and how to name a range of that line. */
interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly before: string;
}

class DraftCompletion implements vscode.CompletionItemProvider<NamedItem> {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<NamedItem> | undefined> {
    const [record, search] = [await this.#session.record.get(), await this.#session.search()];
    if (!record || !search || token.isCancellationRequested) {
      return undefined;
    }
    const line = document.lineAt(position.line).text;
    const before = line.slice(Math.max(0, position.character - reach), position.character);
    const place = { document, position, before };
    const bracket = /\[\^?[\w.-]*$/.exec(before);
    if (bracket) {
      const behind = /^[\w.-]*\]?/.exec(line.slice(position.character))?.[0].length ?? 0;
      const range = new vscode.Range(position.translate(0, -bracket[0].length), position.translate(0, behind));
      return isProse(document, range) ? citations(place, range, record, search) : undefined;
    }
    // a caret elsewhere is an exponent, and no reason to interrupt
    if (context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter || !isProse(document, new vscode.Range(position, position))) {
      return undefined;
    }
    return names(place, record, search);
  }

  async resolveCompletionItem(item: NamedItem): Promise<NamedItem> {
    const record = await this.#session.record.get();
    const card = record && cardOf(item.about, record);
    if (card !== undefined) {
      item.documentation = trustedMarkdown(card);
    }
    return item;
  }
}

function cardOf(about: Agreement | Party | Topic, record: TreatyRecord): string | undefined {
  if ('parties' in about) {
    return agreementCard(about, record, cardLinks);
  }
  return 'names' in about ? partyCard(about.id, [...record.focalParties], record, cardLinks) : undefined;
}

/** The agreements to offer for what stands before the cursor, and whether there are more than these. */
function candidates(
  before: string,
  record: TreatyRecord,
  search: AgreementSearch,
): { readonly agreements: readonly Agreement[]; readonly all: boolean } {
  if (record.agreements.size <= offered) {
    return { agreements: [...record.agreements.values()], all: true };
  }
  const query =
    before
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(-2)
      .join(' ') ?? '';
  const hits = search.search(query, offered).map((hit) => hit.agreement);
  return { agreements: hits, all: false };
}

/** Everything else by which a writer may ask for an agreement. */
function wordsFor(agreement: Agreement, record: TreatyRecord): string {
  return [agreement.label, ...agreement.parties.map(({ party }) => partyName(party, record)), titleOf(agreement)].join(' ');
}

function citations(place: Place, range: vscode.Range, record: TreatyRecord, search: AgreementSearch): vscode.CompletionList<NamedItem> {
  const { agreements, all } = candidates(place.before, record, search);
  return new vscode.CompletionList(
    agreements.map((agreement) => citation(place, range, agreement, record)),
    !all,
  );
}

function citation({ document }: Place, range: vscode.Range, agreement: Agreement, record: TreatyRecord): NamedItem {
  const reference = footnoteReference(agreement);
  const item = new NamedItem({ label: reference, description: agreement.label }, vscode.CompletionItemKind.Reference, agreement);
  item.filterText = `${reference} ${wordsFor(agreement, record)}`;
  item.range = range;
  const text = document.getText();
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const { definition } = footnoteIn(text.slice(0, start) + reference + text.slice(end), agreement, record);
  if (definition === undefined) {
    item.insertText = reference;
  } else if (end === text.length) {
    // an edit of its own at the very place of the cursor would take the cursor with it
    item.insertText = new vscode.SnippetString().appendText(reference).appendTabstop(0).appendText(definition);
  } else {
    item.insertText = reference;
    item.additionalTextEdits = [vscode.TextEdit.insert(document.positionAt(text.length), definition)];
  }
  return item;
}

function names(place: Place, record: TreatyRecord, search: AgreementSearch): vscode.CompletionList<NamedItem> {
  const { agreements, all } = candidates(place.before, record, search);
  const items: NamedItem[] = [];
  const put = (
    text: string,
    kind: vscode.CompletionItemKind,
    description: string,
    order: string,
    about: NamedItem['about'],
    words = text,
  ): void => {
    const item = new NamedItem({ label: text, description }, kind, about);
    const { range, whole } = rangeFor(text, place);
    item.range = range;
    item.insertText = text;
    item.filterText = whole ? text : words;
    item.sortText = `${order} ${text}`;
    items.push(item);
  };
  for (const agreement of agreements) {
    const words = wordsFor(agreement, record);
    put(agreement.label, vscode.CompletionItemKind.Struct, 'agreement', '1', agreement, words);
    if (titleOf(agreement) !== agreement.label) {
      put(titleOf(agreement), vscode.CompletionItemKind.Text, 'official title', '4', agreement, words);
    }
  }
  for (const party of record.parties.values()) {
    const recorded = record.agreementsOf(party.id).length;
    const description = recorded === 0 ? party.kind : counted(recorded, 'agreement');
    for (const name of [party.names.en?.name, party.names.en?.adjectives[0]]) {
      if (name !== undefined) {
        put(name, vscode.CompletionItemKind.Constant, description, recorded === 0 ? '5' : '2', party);
      }
    }
  }
  for (const topic of record.topics.values()) {
    put(topicName(topic.id, record), vscode.CompletionItemKind.Keyword, 'topic', '3', topic);
  }
  const { position } = place;
  if (!/[\p{L}\p{N}]$/u.test(place.before)) {
    items.push(...agreements.map((agreement) => citation(place, new vscode.Range(position, position), agreement, record)));
  }
  return new vscode.CompletionList(items, !all);
}

/**
 * What an item replaces: as much before the cursor as is a beginning of its text, over several words ("transfer of sen"),
 * else the word at the cursor.
 */
function rangeFor(text: string, { before, position }: Place): { readonly range: vscode.Range; readonly whole: boolean } {
  const lower = text.toLowerCase();
  const starts = [...before.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map((match) => match.index);
  const whole = starts.find((start) => lower.startsWith(before.slice(start).toLowerCase()));
  const word = /[\p{L}\p{N}]$/u.test(before) ? starts.at(-1) : undefined;
  const start = whole ?? word ?? before.length;
  return { range: new vscode.Range(position.translate(0, start - before.length), position), whole: whole !== undefined };
}
