import type { NamedParty } from '../claims/claim.js';
import { join, type Span } from '../draft/span.js';
import type { Evidence, Finding, Message, RuleId, Verdict } from './verdict.js';

/** What a rule finds: a finding before its severity and fixes are known. */
export type Judgement = Omit<Finding, 'severity' | 'sentence' | 'fixes' | 'agreements'>;

/** How one party of a claim stands. */
export interface PartyRuling {
  readonly named: NamedParty;
  readonly verdict: Verdict;
  readonly rule: RuleId;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
}

/**
 * Makes findings of the rulings on a claim's parties: those that stand alike share one, and where only some are wrong
 * the wrong ones are marked by their names.
 * @param tentative whether the claim may only be supported
 */
export function gather(rulings: readonly PartyRuling[], span: Span, tentative: boolean): Judgement[] {
  const judgements: Judgement[] = [];
  const kinds = new Set(rulings.map((r) => `${r.verdict}|${r.message.id}`));
  for (const kind of kinds) {
    const alike = rulings.filter((r) => `${r.verdict}|${r.message.id}` === kind);
    const [first] = alike as [PartyRuling, ...PartyRuling[]];
    if (tentative && first.verdict !== 'supported') {
      continue;
    }
    const partly = first.verdict === 'contradicted' && alike.length < rulings.length;
    const also = alike.slice(1).map((r) => r.named.party);
    const message = also.length > 0 && 'party' in first.message ? ({ ...first.message, also } as Message) : first.message;
    judgements.push({
      verdict: first.verdict,
      rule: first.rule,
      message,
      evidence: alike.flatMap((r) => r.evidence),
      span: partly ? alike.map((r) => r.named.span).reduce(join) : span,
    });
  }
  return judgements;
}
