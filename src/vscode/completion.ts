import * as vscode from 'vscode';
import { createForeignNames, type ForeignName, type ForeignNames } from '../record/foreignNames.js';
import type { TreatyRecord } from '../record/record.js';
import type { Agreement, Party, Topic } from '../record/schema.js';
import type { AgreementSearch } from '../record/search.js';
import { kindText, titleOf } from '../wording/agreements.js';
import { agreementCard, partyCard } from '../wording/card.js';
import { footnoteLabel, footnoteReference } from '../wording/citation.js';
import { type DraftFootnotes, footnoteFor, readFootnotes } from '../wording/footnotes.js';
import { counted } from '../wording/lists.js';
import { partyName, topicName } from '../wording/names.js';
import { cardLinks, trustedMarkdown } from './cards.js';
import { spanOf } from './convert.js';
import { draftSelector } from './drafts.js';
import { PerRecord } from './perRecord.js';
import type { Session } from './session.js';
import { matchTypedName, wordsOf } from './typedName.js';

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
  readonly #foreign = new PerRecord<ForeignNames>();

  constructor(session: Session) {
    this.#session = session;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
    context: vscode.CompletionContext,
  ): Promise<vscode.CompletionList<NamedItem> | undefined> {
    const [record, search] = [await this.#session.record.get(), await this.#session.record.search()];
    if (!record || !search || token.isCancellationRequested) {
      return undefined;
    }
    const line = document.lineAt(position.line).text;
    const before = line.slice(Math.max(0, position.character - reach), position.character);
    const place = { document, position, before };
    const bracket = /\[\^?[\w.-]*$/.exec(before);
    if (bracket) {
      // the rest of a label that is being changed, and the bracket that the editor closes by itself
      const behind = (bracket[0].startsWith('[^') ? /^[\w.-]*\]/ : /^\]/).exec(line.slice(position.character))?.[0].length ?? 0;
      const range = new vscode.Range(position.translate(0, -bracket[0].length), position.translate(0, behind));
      return (await this.#isProse(document, range, record)) ? citations(place, range, record, search) : undefined;
    }
    // a caret elsewhere is an exponent, and no reason to interrupt
    if (
      context.triggerKind === vscode.CompletionTriggerKind.TriggerCharacter ||
      !(await this.#isProse(document, new vscode.Range(position, position), record))
    ) {
      return undefined;
    }
    const foreign = this.#foreign.of(record, () => createForeignNames(record));
    return names(place, record, search, foreign);
  }

  async #isProse(document: vscode.TextDocument, range: vscode.Range, record: TreatyRecord): Promise<boolean> {
    return (await this.#session.engine.call(record, 'isProse', document.getText(), spanOf(range, document))).result;
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
  return 'names' in about ? partyCard(about.id, record.focalPartiesBeside(about.id), record, cardLinks) : undefined;
}

/** The agreements to offer for what stands before the cursor. */
function candidates(before: string, record: TreatyRecord, search: AgreementSearch): readonly Agreement[] {
  if (record.agreements.size <= offered) {
    return [...record.agreements.values()];
  }
  return search.search(wordsOf(before).slice(-3).join(' '), offered).map((hit) => hit.agreement);
}

/** For sorting: agreements of the field of law that the datasets are about before the others. */
function rank(agreement: Agreement, record: TreatyRecord): string {
  return `${record.datasets.some(({ defaultField }) => defaultField === agreement.field) ? '1' : '2'} ${agreement.label}`;
}

/** Every name by which a writer may ask for an agreement. */
function namesFor(agreement: Agreement, record: TreatyRecord): readonly string[] {
  const parties = agreement.parties.flatMap(({ party }) => {
    const names = record.focalParties.has(party) ? undefined : record.parties.get(party)?.names.en;
    return names ? [names.name, ...names.adjectives, ...names.abbreviations, ...names.capitals] : [];
  });
  return [...parties, agreement.label, titleOf(agreement), kindText(agreement.kind.value)];
}

function citations(place: Place, range: vscode.Range, record: TreatyRecord, search: AgreementSearch): vscode.CompletionList<NamedItem> {
  const typed = place.before.slice(range.start.character - place.position.character);
  const asked = typed.replace(/^\[\^?/, '');
  const at = citationPlace(place.document, range);
  const items = candidates(asked, record, search).map((agreement) => {
    const item = citation(agreement, at, record);
    // the editor filters by what begins as it was typed: the label, or the name that the writer has in mind
    const name = [footnoteLabel(agreement), ...namesFor(agreement, record)].find((text) =>
      text.toLowerCase().startsWith(asked.toLowerCase()),
    );
    item.filterText = `${typed.startsWith('[^') ? '[^' : '['}${name ?? footnoteLabel(agreement)}`;
    return item;
  });
  return new vscode.CompletionList(items, true);
}

/** Where citations go, and what is the same for all of them. */
interface CitationPlace {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
  readonly footnotes: DraftFootnotes;
  /** The length of the draft. */
  readonly end: number;
}

/** The footnotes of the draft as it will be with a reference in place of the range. */
function citationPlace(document: vscode.TextDocument, range: vscode.Range): CitationPlace {
  const text = document.getText();
  const { start, end } = spanOf(range, document);
  return { document, range, footnotes: readFootnotes(`${text.slice(0, start)}[^]${text.slice(end)}`), end: text.length };
}

/** The item that puts the footnote reference in place of a range and, the first time, its definition at the end. */
function citation(agreement: Agreement, { document, range, footnotes, end }: CitationPlace, record: TreatyRecord): NamedItem {
  const reference = footnoteReference(agreement);
  const item = new NamedItem({ label: reference, description: agreement.label }, vscode.CompletionItemKind.Reference, agreement);
  item.sortText = `9 ${rank(agreement, record)}`;
  item.range = range;
  item.insertText = reference;
  const { definition } = footnoteFor(agreement, footnotes, record);
  const atEnd = document.offsetAt(range.end) === end;
  if (definition !== undefined && atEnd) {
    // an edit of its own at the very place of the cursor would take the cursor with it
    item.insertText = new vscode.SnippetString().appendText(reference).appendTabstop(0).appendText(definition);
  } else if (definition !== undefined) {
    item.additionalTextEdits = [vscode.TextEdit.insert(document.positionAt(end), definition)];
  }
  return item;
}

/** Those that begin like a word before the cursor: of the names in all languages most have nothing to do with it. */
function foreignNamesFor(before: string, names: ForeignNames): readonly ForeignName[] {
  const beginnings = [...before.slice(-reach).matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]{2}|\p{Script=Han}/gu)].map(([word]) =>
    word.toLowerCase(),
  );
  const recent = beginnings.slice(-6);
  return recent.length === 0 ? [] : names.all.filter(({ text }) => recent.some((beginning) => text.toLowerCase().startsWith(beginning)));
}

function names(place: Place, record: TreatyRecord, search: AgreementSearch, foreign: ForeignNames): vscode.CompletionList<NamedItem> {
  const { before, position } = place;
  const items: NamedItem[] = [];
  const put = (
    text: string,
    kind: vscode.CompletionItemKind,
    description: string,
    order: string,
    about: NamedItem['about'],
    known = wordsOf(text),
  ): void => {
    const typed = matchTypedName(before, text, new Set(known));
    if (!typed) {
      return;
    }
    const item = new NamedItem({ label: text, description }, kind, about);
    item.range = new vscode.Range(position.translate(0, -typed.length), position);
    item.insertText = text;
    // it has been matched here; what was typed must pass the editor's own filter as well
    item.filterText = before.slice(before.length - typed.length);
    item.sortText = `${9 - Math.min(typed.words, 9)} ${order} ${text}`;
    items.push(item);
  };
  const agreements = candidates(before, record, search);
  for (const agreement of agreements) {
    const known = namesFor(agreement, record).flatMap(wordsOf);
    put(agreement.label, vscode.CompletionItemKind.Struct, 'agreement', `1 ${rank(agreement, record)}`, agreement, known);
    if (titleOf(agreement) !== agreement.label) {
      put(titleOf(agreement), vscode.CompletionItemKind.Text, 'official title', '4', agreement, known);
    }
  }
  for (const party of record.parties.values()) {
    const recorded = record.agreementsOf(party.id).length;
    const description = recorded === 0 ? party.kind : counted(recorded, 'agreement');
    for (const name of [party.names.en?.name, party.names.en?.adjectives[0]]) {
      if (name !== undefined) {
        put(name, vscode.CompletionItemKind.Constant, description, recorded === 0 ? '5' : '0', party);
      }
    }
  }
  for (const { party: id, text } of foreignNamesFor(before, foreign)) {
    const party = record.parties.get(id);
    if (party) {
      put(text, vscode.CompletionItemKind.Constant, partyName(id, record), '6', party, []);
    }
  }
  for (const topic of record.topics.values()) {
    put(topicName(topic.id, record), vscode.CompletionItemKind.Keyword, 'topic', '3', topic);
  }
  if (!/[\p{L}\p{N}]$/u.test(before)) {
    const at = citationPlace(place.document, new vscode.Range(position, position));
    items.push(...agreements.map((agreement) => citation(agreement, at, record)));
  }
  // asked again at the next letter: which names match is decided here
  return new vscode.CompletionList(items, true);
}
