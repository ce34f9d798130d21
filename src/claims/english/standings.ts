import type { Block } from '../../draft/prose.js';
import { join, type Span } from '../../draft/span.js';
import type { TreatyRecord } from '../../record/record.js';
import type { MembershipStatus } from '../../record/schema.js';
import type { Claim, NamedParty } from '../claim.js';
import { answerOf, type Grid, wholeOf } from './cells.js';
import { firstWithin, is, partyOf, type Unit } from './units.js';

/** What the cells of a column say of a party in the body of their row. */
interface Column {
  readonly index: number;
  /** Whose standing it is; `undefined` where the header names nobody. */
  readonly party: string | undefined;
  /** The standing that the header names, for cells that say yes or no: "Member?". */
  readonly asked: MembershipStatus | undefined;
}

interface Standing {
  readonly status: MembershipStatus;
  readonly holds: boolean;
}

/** Headers of cells that tell a standing: "Taiwan's position". */
const STANDING = /^(?:position|status|standing|membership|member|observer|role|participation|access|seat|relationship|relation|place)$/;
/** A standing that is over, or not yet one. */
const OTHER_TIME =
  /^(?:until|till|former|formerly|once|was|were|had|previously|lapsed|applied|applies|applying|applicant|seeks|sought|wants|pending|candidate|planned|bid)$/;
const OUT = /^(?:outside|out|excluded|expelled|barred|shut|absent|non-member|nonmember|none|withdrawn|left)$/;
const MEMBER = /^(?:member|membership|seat|in|inside|joined|admitted|readmitted|founding|party)$/;

/**
 * The claims of a table whose rows are bodies and whose cells tell the standing of a party: "Interpol | not a member".
 * @param inSight the focal party that is spoken of, for headers that name nobody
 */
export function readStandings(
  rows: Grid,
  unitsOf: (block: Block | undefined) => readonly Unit[],
  inSight: string | undefined,
  record: TreatyRecord,
): Claim[] {
  // "| | Interpol | ICC |": bodies in the header, and parties in the rows
  const first = rows[0] ?? [];
  const turned = first.length > 1 && first.slice(1).every((block) => organisationOf(unitsOf(block)) !== undefined);
  const [header, ...body] = turned ? first.map((_, column) => rows.map((row) => row[column])) : rows;
  const columns = (header ?? []).flatMap((block, index): Column[] => {
    const units = unitsOf(block);
    const party = units.map(partyOf).find((p) => p !== undefined);
    const tells = units.some((u) => !u.named && STANDING.test(u.lower));
    const named = units.every((u) => u.named?.kind === 'party' || u.mark || is(u, 'determiner'));
    if (!(tells || (party !== undefined && named))) {
      return [];
    }
    const words = units.map((u) => u.lower);
    const asked = words.includes('observer') ? 'observer' : words.some((w) => /^member(?:ship)?$/.test(w)) ? 'member' : undefined;
    return [{ index, party, asked }];
  });
  return body.flatMap((row) => {
    const at = row.findIndex((block) => organisationOf(unitsOf(block)) !== undefined);
    const organisation = organisationOf(unitsOf(row[at]));
    const name = row[at];
    if (organisation === undefined || !name) {
      return [];
    }
    return columns.flatMap(({ index, party: own, asked }): Claim[] => {
      const block = row[index];
      const party = own ?? inSight;
      const standing = block && index !== at ? standingIn(unitsOf(block), block.prose.text, asked) : undefined;
      if (!block || !standing || party === undefined || record.membershipsOf(party, organisation).length === 0) {
        return [];
      }
      const span = wholeOf(block);
      const holder: NamedParty = { party, span: wholeOf(name) };
      const sentence = join(holder.span, span);
      return [{ kind: 'membership', party: holder, organisation, ...standing, counterpart: party, span, sentence }];
    });
  });
}

/**
 * The claim of a line that tells a party's standing in a body behind its name: "Interpol: full member".
 * @param party the focal party that is spoken of
 */
export function readStandingLine(units: readonly Unit[], sentence: Span, party: string | undefined, record: TreatyRecord): Claim[] {
  const colon = firstWithin(units, 0, 4, (u) => u.text === ':');
  const organisation = colon > 0 ? organisationOf(units.slice(0, colon)) : undefined;
  if (organisation === undefined) {
    return [];
  }
  const value = units.slice(colon + 1).filter((u) => u.text !== '.' && u.text !== ';');
  const standing = standingIn(value, value.map((u) => u.text).join(' '), undefined);
  const last = value.at(-1);
  if (party === undefined || !standing || !last || record.membershipsOf(party, organisation).length === 0) {
    return [];
  }
  const span = { start: (value[0] as Unit).start, end: last.end };
  const holder: NamedParty = { party, span: { start: (units[0] as Unit).start, end: (units[colon - 1] as Unit).end } };
  return value.length <= 5 && !value.some((u) => partyOf(u) !== undefined || is(u, 'be', 'have'))
    ? [{ kind: 'membership', party: holder, organisation, ...standing, counterpart: party, span, sentence }]
    : [];
}

/** The one organisation that a cell names, with no party beside it. */
function organisationOf(units: readonly Unit[]): string | undefined {
  const named = units.flatMap((u) => (u.named?.kind === 'organisation' ? [u.named.id] : []));
  return named.length === 1 && !units.some((u) => partyOf(u) !== undefined) ? named[0] : undefined;
}

function standingIn(units: readonly Unit[], text: string, asked: MembershipStatus | undefined): Standing | undefined {
  const words = units.filter((u) => !u.mark && !u.named);
  if (units.length > 10 || words.some((u) => OTHER_TIME.test(u.lower) || is(u, 'modal', 'hearsay', 'plan', 'conditional'))) {
    return undefined;
  }
  // "1961–1984"
  if (units.some((u, i) => u.date !== undefined && units[i + 1]?.mark && units[i + 2]?.date !== undefined)) {
    return undefined;
  }
  const denied = words.some((u) => is(u, 'negation'));
  const says = (test: RegExp): boolean => words.some((u) => test.test(u.lower));
  if (says(OUT)) {
    return denied && !says(/^none$/) ? undefined : { status: 'member', holds: false };
  }
  if (says(/^observers?$/)) {
    // "neither member nor observer"
    return { status: 'observer', holds: !denied };
  }
  if (says(/^contacts?$/)) {
    return { status: 'contact point', holds: !denied };
  }
  const answer = answerOf(text);
  if (answer !== undefined && asked !== undefined) {
    return { status: asked, holds: answer };
  }
  // "member of the network": of a part of the body
  return says(MEMBER) && !says(/^of$/) ? { status: 'member', holds: !denied } : undefined;
}
