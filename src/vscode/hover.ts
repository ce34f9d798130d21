import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { HoverTarget } from '../thread/hoverTarget.js';
import type { Finding } from '../verdicts/verdict.js';
import { agreementCard, findingCard, organisationCard, partyCard } from '../wording/card.js';
import { verdictsInOrder } from '../wording/verdicts.js';
import { cardLinks, trustedMarkdown } from './cards.js';
import { rangeOf } from './convert.js';
import { draftSelector } from './drafts.js';
import type { Session } from './session.js';
import { settingsFor } from './settings.js';
import { severityOf } from './severity.js';

/** How many agreements a phrase may mean before their cards would fill the screen. */
const shown = 3;

/** Tells what the record holds of a name under the pointer, and how a claim there stands. */
export function registerHover(session: Session): vscode.Disposable {
  return vscode.languages.registerHoverProvider(draftSelector, new DraftHover(session));
}

class DraftHover implements vscode.HoverProvider {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const settings = settingsFor(document);
    if (!settings.hover) {
      return undefined;
    }
    const record = await this.#session.record.get();
    const findings = await this.#session.checks.findings(document);
    if (!record || token.isCancellationRequested) {
      return undefined;
    }
    const offset = document.offsetAt(position);
    const { version } = document;
    const finding = findingAt(findings, offset);
    const { result: target } = await this.#session.engine.call(record, 'hoverTarget', document.getText(), offset);
    if (token.isCancellationRequested || document.version !== version) {
      return undefined;
    }
    const cards = [
      ...(finding ? [findingCard(finding, record, cardLinks, severityOf(finding, settings.rules) !== 'off')] : []),
      ...(target ? cardsOf(target, record) : []),
    ];
    const span = finding?.span ?? target?.span;
    return cards.length === 0 || span === undefined ? undefined : new vscode.Hover(cards.map(trustedMarkdown), rangeOf(span, document));
  }
}

/** The finding at an offset: of several the one that needs the writer most, then the shortest. */
function findingAt(findings: readonly Finding[], offset: number): Finding | undefined {
  const length = ({ span }: Finding): number => span.end - span.start;
  return findings
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .sort((a, b) => verdictsInOrder.indexOf(a.verdict) - verdictsInOrder.indexOf(b.verdict) || length(a) - length(b))[0];
}

function cardsOf(target: HoverTarget, record: TreatyRecord): readonly string[] {
  switch (target.kind) {
    case 'party':
      return [partyCard(target.party, target.counterparts, record, cardLinks) ?? []].flat();
    case 'organisation':
      return [organisationCard(target.organisation, record) ?? []].flat();
    case 'agreements':
      return target.agreements.slice(0, shown).flatMap((id) => {
        const agreement = record.agreements.get(id);
        return agreement ? [agreementCard(agreement, record, cardLinks)] : [];
      });
  }
}
