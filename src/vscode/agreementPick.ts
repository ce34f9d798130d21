import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import type { Agreement } from '../record/schema.js';
import type { AgreementSearch } from '../record/search.js';
import { datesLine, titleOf } from '../wording/agreements.js';
import type { Session } from './session.js';

/** How many hits a pick list shows. */
const limit = 50;

/** A row of the pick list. */
interface AgreementRow extends vscode.QuickPickItem {
  readonly agreement?: Agreement;
}

/** What the user took: one agreement, or all that their words find. */
export type Picked = { readonly agreement: Agreement } | { readonly query: string };

/** Texts of one use of the pick list. */
export interface PickTexts {
  readonly title: string;
  readonly placeholder: string;
  /** Offers, behind the hits, to take them all. */
  readonly allLabel?: (query: string, count: number) => string;
}

/**
 * Lets the user search for an agreement and take it. The rows are the search's own hits, the best first.
 * @returns `undefined` when they take none, or the record cannot be read
 */
export async function pickAgreement(session: Session, texts: PickTexts): Promise<Picked | undefined> {
  const [record, search] = [await session.record.get(), await session.record.search()];
  if (!record || !search) {
    void vscode.window.showWarningMessage('There are no treaties to choose from: the record cannot be read.');
    return undefined;
  }
  const pick = vscode.window.createQuickPick<AgreementRow>();
  pick.title = texts.title;
  pick.placeholder = texts.placeholder;
  // the search has put them in order; the list would put those first whose labels hold the words as typed
  Object.assign(pick, { sortByLabel: false });
  const show = (): void => {
    pick.items = rowsFor(pick.value, record, search, texts);
  };
  show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => {
      const row = pick.selectedItems[0];
      if (row) {
        resolve(row.agreement ? { agreement: row.agreement } : { query: pick.value });
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function rowsFor(query: string, record: TreatyRecord, search: AgreementSearch, texts: PickTexts): readonly AgreementRow[] {
  const hits = query.trim() === '' ? firstRows(record) : search.search(query, limit).map((hit) => hit.agreement);
  const rows = hits.map((agreement) => ({
    agreement,
    label: agreement.label,
    description: datesLine(agreement, record),
    detail: titleOf(agreement) === agreement.label ? '' : titleOf(agreement),
    alwaysShow: true,
  }));
  if (texts.allLabel && query.trim() !== '' && hits.length > 0) {
    return [...rows, { label: `$(filter) ${texts.allLabel(query, hits.length)}`, alwaysShow: true }];
  }
  return rows;
}

/** What is shown before anything is typed: the field of law that the datasets are about, then the others, by name. */
function firstRows(record: TreatyRecord): readonly Agreement[] {
  const fields = new Set(record.datasets.map(({ defaultField }) => defaultField));
  const rank = ({ field }: Agreement): number => (fields.has(field) ? 0 : 1);
  return [...record.agreements.values()].sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'en')).slice(0, limit);
}
