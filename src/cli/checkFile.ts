import fs from 'node:fs';
import { checkDraft } from '../check/check.js';
import { type ReportFormat, type ReportHead, type Summary, summaryOf } from '../report/report.js';
import { decodeText } from './decode.js';
import { reasonOf } from './drafts.js';
import { fails } from './failOn.js';

/** What is kept of a draft once it has been checked; plain data, so that it can come from another thread. */
export type CheckedFile =
  | { readonly part: string; readonly summary: Summary; readonly failed: boolean }
  /** Why it could not be read. */
  | { readonly unreadable: string };

/** How every draft of a run is checked. */
export interface CheckPlan {
  readonly head: ReportHead;
  readonly format: ReportFormat;
  /** As {@link fails} takes it. */
  readonly failOn: string | undefined;
}

/** Reads and checks one file. Never throws for what is in the file or not. */
export function checkFile(path: string, plan: CheckPlan): CheckedFile {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(path);
  } catch (error) {
    return { unreadable: `cannot read ${path}: ${reasonOf(error)}` };
  }
  return checkBytes(path, bytes, plan);
}

/** Checks a draft whose bytes are there, under the name the user knows it by. */
export function checkBytes(path: string, bytes: Uint8Array, { head, format, failOn }: CheckPlan): CheckedFile {
  let text: string;
  try {
    text = decodeText(bytes);
  } catch (error) {
    return { unreadable: `cannot read ${path === '-' ? 'standard input' : path}: ${reasonOf(error)}` };
  }
  const findings = checkDraft(text, head.record);
  return {
    part: format.part({ path, text, findings }, head),
    summary: summaryOf(findings),
    failed: findings.some((finding) => fails(finding, failOn)),
  };
}
