import type { Finding } from '../verdicts/verdict.js';

/** A finding as it stands when its text begins further on in the draft. */
export function moved(finding: Finding, by: number): Finding {
  const { verdict, rule, severity, span, sentence, message, evidence, agreements, fixes } = finding;
  return {
    verdict,
    rule,
    message,
    span: { start: span.start + by, end: span.end + by },
    evidence,
    severity,
    sentence: { start: sentence.start + by, end: sentence.end + by },
    agreements,
    fixes: fixes.length === 0 ? fixes : fixes.map((fix) => ({ ...fix, span: { start: fix.span.start + by, end: fix.span.end + by } })),
  };
}
