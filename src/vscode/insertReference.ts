import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Agreement } from '../record/schema.js';
import { titleOf } from '../wording/agreements.js';
import { footnoteReference } from '../wording/citation.js';
import { footnoteFor, readFootnotes } from '../wording/footnotes.js';
import { pickAgreement } from './agreementPick.js';
import { commands } from './commands.js';
import { spanOf } from './convert.js';
import type { Session } from './session.js';
import { agreementOf, type TreatyNode } from './treaties.js';

/** What of an agreement is put into the draft. */
type Part = 'name and citation' | 'name' | 'title' | 'citation';

/** The commands that put an agreement into the draft, at the cursor: *Insert Treaty Reference…* and *Insert citation*. */
export function registerInsertReference(session: Session): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertReference, (given?: string | TreatyNode) =>
      insertReference(session, agreementOf(given)),
    ),
    vscode.commands.registerCommand(commands.insertCitation, (given?: string | TreatyNode) =>
      insert(session, agreementOf(given), 'citation'),
    ),
  );
}

/** With an agreement given inserts its name and citation; without one asks which, and what of it. */
async function insertReference(session: Session, given: string | undefined): Promise<void> {
  if (given !== undefined) {
    await insert(session, given, 'name and citation');
    return;
  }
  if (!session.drafts.document) {
    sayNoDraft();
    return;
  }
  const picked = await pickAgreement(session, {
    title: 'Insert Treaty Reference',
    placeholder: 'Title, party, topic, year or office',
  });
  if (picked && 'agreement' in picked) {
    const part = await pickPart(picked.agreement);
    if (part) {
      await insert(session, picked.agreement.id, part);
    }
  }
}

async function pickPart(agreement: Agreement): Promise<Part | undefined> {
  const rows: readonly (vscode.QuickPickItem & { readonly part: Part })[] = [
    { part: 'name and citation', label: 'Name and citation', description: `${agreement.label}${footnoteReference(agreement)}` },
    { part: 'name', label: 'Name', description: agreement.label },
    { part: 'title', label: 'Title', description: titleOf(agreement) },
    { part: 'citation', label: 'Citation', description: footnoteReference(agreement) },
  ];
  return (await vscode.window.showQuickPick(rows, { title: agreement.label, placeHolder: 'What to insert' }))?.part;
}

/** Puts a part of an agreement at every cursor of the draft written in last, and its footnote at the end, as one edit. */
async function insert(session: Session, id: string | undefined, part: Part): Promise<void> {
  const record = await session.record.get();
  const agreement = id === undefined ? undefined : record?.agreements.get(id);
  if (!record || !agreement) {
    return;
  }
  const editor = await session.drafts.show();
  if (!editor) {
    sayNoDraft();
    return;
  }
  const words = wordsOf(agreement, part);
  const { document } = editor;
  const text = document.getText();
  const places = editor.selections.map((selection) => ({ selection, span: spanOf(selection, document) }));
  const definition = part.includes('citation') ? definitionFor(text, places, words, agreement, record) : undefined;
  await editor.edit((edit) => {
    for (const { selection, span } of places) {
      const atEnd = span.end === text.length;
      edit.replace(selection, atEnd ? words + (definition ?? '') : words);
    }
    if (definition !== undefined && !places.some(({ span }) => span.end === text.length)) {
      edit.insert(document.positionAt(text.length), definition);
    }
  });
  const [place] = places;
  if (places.length === 1 && place) {
    const behind = document.positionAt(place.span.start + words.length);
    editor.selection = new vscode.Selection(behind, behind);
  }
}

/** The footnote's definition for the draft as it will be with the words in place. */
function definitionFor(
  text: string,
  places: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  words: string,
  agreement: Agreement,
  record: TreatyRecord,
): string | undefined {
  let after = text;
  for (const { span } of [...places].sort((a, b) => b.span.start - a.span.start)) {
    after = after.slice(0, span.start) + words + after.slice(span.end);
  }
  return footnoteFor(agreement, readFootnotes(after), record).definition;
}

function wordsOf(agreement: Agreement, part: Part): string {
  switch (part) {
    case 'name and citation':
      return agreement.label + footnoteReference(agreement);
    case 'name':
      return agreement.label;
    case 'title':
      return titleOf(agreement);
    case 'citation':
      return footnoteReference(agreement);
  }
}

function sayNoDraft(): void {
  void vscode.window.showInformationMessage('Open a Markdown draft to insert into.');
}
