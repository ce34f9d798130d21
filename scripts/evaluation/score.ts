import { overlaps, type Span } from '../../src/draft/span.js';
import type { Finding } from '../../src/verdicts/verdict.js';
import { type ErrorKind, type Mark, type Piece, placeIn } from './annotations.js';

/** What a check needs to give to be scored. */
export type Scored = Pick<Finding, 'verdict' | 'rule' | 'span'>;

/** `of` things that were looked for, `found` of them. */
export interface Share {
  readonly found: number;
  readonly of: number;
}

/** Something that went wrong, with the words in their context. */
export interface Miss {
  /** `missed`: an error not found; `false`: a finding where there is no error; `unseen`: a true claim not found supported. */
  readonly what: 'missed' | 'false' | 'unseen';
  /** Kind of error, or the rule that spoke. */
  readonly about: string;
  readonly place: string;
  readonly excerpt: string;
}

/** How a set of pieces fared. */
export interface Score {
  readonly pieces: number;
  readonly words: number;
  /** Contradicted findings, and those of them that touch an error. */
  readonly precision: Share;
  readonly recall: Share;
  readonly recallByKind: ReadonlyMap<ErrorKind, Share>;
  /** Pieces with an error in which something was found contradicted, and those of them where it touches the error. */
  readonly onTheSpot: Share;
  /** Of what is marked as an error or found as one, the part that both share: mean over the errors found, 0 to 1. */
  readonly spanOverlap: number;
  readonly supportedSeen: Share;
  readonly traps: number;
  /** Contradicted findings that touch a trap or a true claim and no error. */
  readonly onTraps: number;
  readonly onSupported: number;
  /** Findings that a writer sees as information. */
  readonly imprecise: number;
  readonly misses: readonly Miss[];
}

/** The words of a span between `»` and `«`, with some of what stands around them, in one line. */
export function excerptOf(text: string, { start, end }: Span): string {
  const around = `${text.slice(Math.max(0, start - 90), start)}»${text.slice(start, end)}«${text.slice(end, end + 60)}`;
  return around.replace(/\s+/g, ' ').trim();
}

/** Length of what two spans share, over the length of what either holds. */
function jaccard(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const touching = (spans: readonly { readonly span: Span }[], at: { readonly span: Span }): boolean =>
  spans.some((s) => overlaps(s.span, at.span));

/**
 * Checks pieces and holds the findings against the marks.
 * @param check what is evaluated: a draft's text to its findings
 */
export function score(pieces: readonly Piece[], check: (text: string) => readonly Scored[]): Score {
  const total = { words: 0, right: 0, contradicted: 0, errors: 0, errorsFound: 0, noticed: 0, spotted: 0, overlap: 0 };
  const rest = { supported: 0, seen: 0, traps: 0, onTraps: 0, onSupported: 0, imprecise: 0 };
  const byKind = new Map<ErrorKind, { found: number; of: number }>();
  const misses: Miss[] = [];
  for (const piece of pieces) {
    const { text, marks } = piece;
    const miss = (what: Miss['what'], about: string, span: Span): void => {
      misses.push({ what, about, place: placeIn(piece, span.start), excerpt: excerptOf(text, span) });
    };
    const findings = check(text);
    const contradicted = findings.filter((f) => f.verdict === 'contradicted');
    const errors = marks.filter((m) => m.type === 'error');
    const of = (type: Mark['type']): readonly Mark[] => marks.filter((m) => m.type === type);
    total.words += text.split(/\s+/).filter((word) => word !== '').length;
    total.contradicted += contradicted.length;
    rest.imprecise += findings.filter((f) => f.verdict === 'imprecise').length;
    for (const error of errors) {
      const hits = contradicted.filter((f) => overlaps(f.span, error.span));
      const kind = byKind.get(error.kind) ?? { found: 0, of: 0 };
      byKind.set(error.kind, kind);
      kind.of++;
      total.errors++;
      if (hits.length > 0) {
        kind.found++;
        total.errorsFound++;
        total.overlap += Math.max(...hits.map((f) => jaccard(f.span, error.span)));
      } else {
        miss('missed', error.kind, error.span);
      }
    }
    for (const finding of contradicted) {
      if (touching(errors, finding)) {
        total.right++;
        continue;
      }
      rest.onTraps += touching(of('trap'), finding) ? 1 : 0;
      rest.onSupported += touching(of('supported'), finding) ? 1 : 0;
      miss('false', finding.rule, finding.span);
    }
    if (errors.length > 0 && contradicted.length > 0) {
      total.noticed++;
      total.spotted += errors.some((e) => touching(contradicted, e)) ? 1 : 0;
    }
    const supported = findings.filter((f) => f.verdict === 'supported');
    for (const claim of of('supported')) {
      rest.supported++;
      if (touching(supported, claim)) {
        rest.seen++;
      } else {
        miss('unseen', 'supported', claim.span);
      }
    }
    rest.traps += of('trap').length;
  }
  return {
    pieces: pieces.length,
    words: total.words,
    precision: { found: total.right, of: total.contradicted },
    recall: { found: total.errorsFound, of: total.errors },
    recallByKind: byKind,
    onTheSpot: { found: total.spotted, of: total.noticed },
    spanOverlap: total.errorsFound === 0 ? 0 : total.overlap / total.errorsFound,
    supportedSeen: { found: rest.seen, of: rest.supported },
    traps: rest.traps,
    onTraps: rest.onTraps,
    onSupported: rest.onSupported,
    imprecise: rest.imprecise,
    misses,
  };
}
