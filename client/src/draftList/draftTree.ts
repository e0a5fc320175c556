import { EventEmitter, l10n, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { DraftStateId, ListedDraft } from '../../../server/src/protocol.ts';
import { bandIcon } from '../bands.ts';
import { rangeOf } from '../ranges.ts';
import { scoreTitle } from '../scoreTooltip.ts';
import type { WorkspaceDrafts } from '../workspaceDrafts.ts';
import { type DraftOrder, sorted } from './order.ts';

interface Group {
  readonly state: DraftStateId;
  readonly drafts: readonly ListedDraft[];
}

type Node = Group | ListedDraft;

const states: readonly DraftStateId[] = ['to-answer', 'planned', 'to-improve', 'fine'];
const icons: Readonly<Record<DraftStateId, string>> = {
  'to-answer': 'comment-unresolved',
  planned: 'calendar',
  'to-improve': 'edit',
  fine: 'check',
};

function stateTitle(state: DraftStateId): string {
  switch (state) {
    case 'to-answer':
      return l10n.t('To answer');
    case 'planned':
      return l10n.t('Planned');
    case 'to-improve':
      return l10n.t('To improve');
    case 'fine':
      return l10n.t('Fine as they are');
  }
}

function groupItem({ state, drafts }: Group): TreeItem {
  const isFine = state === 'fine';
  const item = new TreeItem(
    stateTitle(state),
    isFine ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
  );
  item.id = state;
  item.description = String(drafts.length);
  item.iconPath = new ThemeIcon(icons[state]);
  return item;
}

/** What stands beside the name: the score, and the day of what is planned. */
function descriptionOf({ score, state, day, path }: ListedDraft): string {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return [score === null ? '–' : String(score), state === 'planned' ? day : null, folder].filter(Boolean).join(' · ');
}

function tooltipOf(draft: ListedDraft): string {
  const { path, waiting, day } = draft;
  const lines = [
    path,
    scoreTitle(draft),
    waiting === 1 ? l10n.t('1 comment waits for an answer') : '',
    waiting > 1 ? l10n.t('{0} comments wait for an answer', waiting) : '',
    draft.state === 'planned' && day !== null ? l10n.t('Planned for {0}', day) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function draftItem(draft: ListedDraft): TreeItem {
  const uri = Uri.parse(draft.uri);
  const item = new TreeItem(uri);
  item.id = draft.uri;
  item.description = descriptionOf(draft);
  item.tooltip = tooltipOf(draft);
  item.iconPath = new ThemeIcon(bandIcon(draft.band).slice(2, -1));
  item.contextValue = 'draft';
  item.command = {
    title: l10n.t('Open'),
    command: 'vscode.open',
    arguments: [uri, { selection: rangeOf(draft.range) }],
  };
  item.accessibilityInformation = { label: `${uri.path.split('/').at(-1)}, ${tooltipOf(draft)}` };
  return item;
}

/** Drafts by what they wait for; states without any are left out. */
export class DraftTree implements TreeDataProvider<Node> {
  private readonly drafts: WorkspaceDrafts;
  private readonly changed = new EventEmitter<void>();
  order: DraftOrder;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(drafts: WorkspaceDrafts, order: DraftOrder) {
    this.drafts = drafts;
    this.order = order;
  }

  refresh(): void {
    this.changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (node) return 'drafts' in node ? sorted(node.drafts, this.order) : [];
    const all = [...this.drafts.all()];
    return states
      .map((state) => ({ state, drafts: all.filter((draft) => draft.state === state) }))
      .filter(({ drafts }) => drafts.length > 0);
  }

  getTreeItem(node: Node): TreeItem {
    return 'drafts' in node ? groupItem(node) : draftItem(node);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
