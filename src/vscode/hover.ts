import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Finding } from '../verdicts/verdict.js';
import { agreementCard, findingCard, organisationCard, partyCard } from '../wording/card.js';
import { verdictsInOrder } from '../wording/verdicts.js';
import { cardLinks, trustedMarkdown } from './cards.js';
import { rangeOf } from './convert.js';
import { draftSelector } from './drafts.js';
import type { HoverTarget, HoverTargets } from './hoverTarget.js';
import { loadEngine } from './lateParts.js';
import { PerRecord } from './perRecord.js';
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
  readonly #targets = new PerRecord<HoverTargets>();

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
    const { parseDraft, HoverTargets } = await loadEngine();
    if (!record || token.isCancellationRequested) {
      return undefined;
    }
    const offset = document.offsetAt(position);
    const finding = findingAt(findings, offset);
    const target = this.#targets.of(record, () => new HoverTargets(record)).at(parseDraft(document.getText()), offset);
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
      return target.agreements.slice(0, shown).map((agreement) => agreementCard(agreement, record, cardLinks));
  }
}
