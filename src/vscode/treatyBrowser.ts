import * as vscode from 'vscode';
import type { TreatyRecord } from '../record/record.js';
import { datesLine, kindText } from '../wording/agreements.js';
import { agreementCard } from '../wording/card.js';
import { recordText } from '../wording/datasets.js';
import { counted } from '../wording/lists.js';
import { pickAgreement } from './agreementPick.js';
import { cardLinks, trustedMarkdown } from './cards.js';
import { commands, registerCommands } from './commands.js';
import type { Session } from './session.js';
import { type AgreementNode, type Grouping, type GroupNode, groupAgreements, type TreatyNode } from './treaties.js';

const viewId = 'treatyDesk.treaties';
const groupingKey = 'treatyDesk.grouping';

const groupIcons: Readonly<Record<Grouping, string>> = { party: 'globe', topic: 'tag', year: 'calendar' };

/** The treaty browser in the sidebar, with its commands. */
export function registerTreatyBrowser(session: Session): TreatyBrowser {
  return new TreatyBrowser(session);
}

/** The tree of treaties by party, topic or year; can be narrowed to what a search finds. */
export class TreatyBrowser implements vscode.TreeDataProvider<TreatyNode>, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<TreatyNode>;
  readonly #subscriptions: vscode.Disposable;
  #grouping: Grouping;
  #filter: { readonly query: string; readonly agreements: ReadonlySet<string> } | undefined;
  #groups: readonly GroupNode[] | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#grouping = session.state.get<Grouping>(groupingKey, 'party');
    this.view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = vscode.Disposable.from(
      session.record.onDidChange(() => this.#setFilter(this.#filter?.query)),
      registerCommands({
        [commands.groupByParty]: () => this.#groupBy('party'),
        [commands.groupByTopic]: () => this.#groupBy('topic'),
        [commands.groupByYear]: () => this.#groupBy('year'),
        [commands.searchTreaties]: (query?: string) => this.#search(query),
        [commands.clearFilter]: () => this.#setFilter(undefined),
        [commands.showParty]: (party: string) => this.#showParty(party),
      }),
    );
    void vscode.commands.executeCommand('setContext', groupingKey, this.#grouping);
  }

  async getChildren(node?: TreatyNode): Promise<TreatyNode[]> {
    if (node === undefined) {
      return [...(await this.#roots())];
    }
    return node.kind === 'group' ? node.agreements.map((agreement) => ({ kind: 'agreement', agreement, group: node })) : [];
  }

  getParent(node: TreatyNode): TreatyNode | undefined {
    return node.kind === 'agreement' ? node.group : undefined;
  }

  async getTreeItem(node: TreatyNode): Promise<vscode.TreeItem> {
    return node.kind === 'group' ? this.#groupItem(node) : agreementItem(node, await this.#session.record.get());
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreatyNode): Promise<vscode.TreeItem> {
    const record = await this.#session.record.get();
    if (record && node.kind === 'agreement') {
      item.tooltip = trustedMarkdown(agreementCard(node.agreement, record, cardLinks));
    }
    return item;
  }

  async #roots(): Promise<readonly GroupNode[]> {
    const record = await this.#session.record.get();
    if (!record) {
      return [];
    }
    const asOf = recordText(record);
    // the editor shows no description while the view is alone in its container
    this.view.description = asOf;
    this.view.message = this.#filter ? `${counted(this.#filter.agreements.size, 'treaty', 'treaties')} for “${this.#filter.query}”` : asOf;
    this.#groups ??= groupAgreements(record, this.#grouping, this.#filter?.agreements);
    return this.#groups;
  }

  #groupItem(node: GroupNode): vscode.TreeItem {
    const item = new vscode.TreeItem(
      node.label,
      this.#filter ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    // another id while filtered, or the editor would keep the group as it was, closed
    item.id = `${this.#filter?.query ?? ''}/${node.grouping}/${node.key}`;
    item.description = `${node.agreements.length}`;
    item.iconPath = new vscode.ThemeIcon(groupIcons[node.grouping]);
    item.contextValue = 'group';
    item.accessibilityInformation = { label: `${node.label}, ${counted(node.agreements.length, 'agreement')}` };
    return item;
  }

  #refresh(): void {
    this.#groups = undefined;
    this.#changed.fire(undefined);
  }

  async #groupBy(grouping: Grouping): Promise<void> {
    this.#grouping = grouping;
    this.#refresh();
    await this.#session.state.update(groupingKey, grouping);
    await vscode.commands.executeCommand('setContext', groupingKey, grouping);
  }

  /** Asks for words, or takes those given; opens the agreement taken, or narrows the tree to all that are found. */
  async #search(given: string | undefined): Promise<void> {
    const picked =
      typeof given === 'string'
        ? { query: given }
        : await pickAgreement(this.#session, {
            title: 'Search Treaties',
            placeholder: 'Title, party, topic, year or office',
            allLabel: (_query, count) => `Show ${counted(count, 'treaty', 'treaties')} in the tree`,
          });
    if (!picked) {
      return;
    }
    if ('query' in picked) {
      await this.#setFilter(picked.query);
    } else {
      await vscode.commands.executeCommand(commands.openRecord, picked.agreement.id);
    }
  }

  async #setFilter(query: string | undefined): Promise<void> {
    const search = query === undefined ? undefined : await this.#session.record.search();
    if (query !== undefined && search) {
      const agreements = new Set(search.search(query, Number.MAX_SAFE_INTEGER).map((hit) => hit.agreement.id));
      this.#filter = { query, agreements };
    } else {
      this.#filter = undefined;
    }
    this.#refresh();
    await vscode.commands.executeCommand('setContext', 'treatyDesk.filtered', this.#filter !== undefined);
  }

  /** Shows the treaties of a party, from a link in a hover. */
  async #showParty(party: string): Promise<void> {
    await this.#setFilter(undefined);
    await this.#groupBy('party');
    const group = (await this.#roots()).find(({ key }) => key === party);
    await vscode.commands.executeCommand(`${viewId}.focus`);
    if (group) {
      await this.view.reveal(group, { select: true, focus: true, expand: true });
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.view.dispose();
    this.#changed.dispose();
  }
}

function agreementItem({ agreement, group }: AgreementNode, record: TreatyRecord | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(agreement.label, vscode.TreeItemCollapsibleState.None);
  item.id = `${group.grouping}/${group.key}/${agreement.id}`;
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.contextValue = 'agreement';
  item.command = { command: commands.openRecord, title: 'Open Record', arguments: [agreement.id] };
  if (record) {
    item.accessibilityInformation = { label: `${agreement.label}, ${kindText(agreement.kind.value)}, ${datesLine(agreement, record)}` };
  }
  return item;
}
