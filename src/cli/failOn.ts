import type { Finding, Severity } from '../verdicts/verdict.js';

/** Severities of `--fail-on`, the loudest first. */
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The values of `--fail-on`. */
export const failLevels: readonly string[] = [...severities, 'never'];

/**
 * Whether a finding makes the run fail.
 * @param level one of {@link failLevels}; `undefined`: whatever is contradicted fails
 */
export function fails(finding: Finding, level: string | undefined): boolean {
  if (level === undefined) {
    return finding.verdict === 'contradicted';
  }
  const loudness = severities.indexOf(finding.severity);
  return loudness >= 0 && loudness <= severities.indexOf(level as Severity);
}
