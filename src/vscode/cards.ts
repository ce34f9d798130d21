import * as vscode from 'vscode';
import type { CardLinks } from '../wording/card.js';
import { commandAddress, commands } from './commands.js';

/** What the cards of hovers, completions and tooltips lead to. */
export const cardLinks: CardLinks = {
  openRecord: (agreement) => commandAddress(commands.openRecord, agreement),
  insertCitation: (agreement) => commandAddress(commands.insertCitation, agreement),
  showParty: (party) => commandAddress(commands.showParty, party),
};

/** A card as the editor shows it. Its links may run these commands and no others, whatever the text holds. */
export function trustedMarkdown(card: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(card);
  markdown.isTrusted = { enabledCommands: [commands.openRecord, commands.insertCitation, commands.showParty] };
  return markdown;
}
