import * as vscode from 'vscode';
import { pickAgreement } from './agreementPick.js';
import { commands } from './commands.js';
import { openPage, recordUri } from './pages.js';
import type { Session } from './session.js';
import { agreementOf, type TreatyNode } from './treaties.js';

/** The command *Open Record*: the page of an agreement, beside the draft where one is in front; asks which if none is given. */
export function registerOpenRecord(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand(commands.openRecord, async (given?: string | TreatyNode) => {
    const record = await session.record.get();
    const id = agreementOf(given) ?? (await ask(session));
    if (!record || id === undefined) {
      return;
    }
    await openPage(recordUri(id, record), { preview: true, preserveFocus: false });
  });
}

async function ask(session: Session): Promise<string | undefined> {
  const picked = await pickAgreement(session, { title: 'Open Record', placeholder: 'Title, party, topic, year or office' });
  return picked && 'agreement' in picked ? picked.agreement.id : undefined;
}
