import { commands, Disposable, l10n, window } from 'vscode';
import type { ClientFeature, ClientSession } from '../clientFeature.ts';
import { DraftTree } from '../draftList/draftTree.ts';
import { type DraftOrder, draftOrders } from '../draftList/order.ts';

const viewId = 'causerie.drafts';
const sortCommand = 'causerie.sortDrafts';
const orderKey = 'causerie.draftOrder';

function orderTitle(order: DraftOrder): string {
  switch (order) {
    case 'score':
      return l10n.t('By score, the lowest first');
    case 'date':
      return l10n.t('By date, the next and the newest first');
    case 'name':
      return l10n.t('By name');
  }
}

async function chooseOrder(present: DraftOrder): Promise<DraftOrder | undefined> {
  const items = draftOrders.map((order) => ({
    label: orderTitle(order),
    description: order === present ? l10n.t('as it is now') : '',
    order,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('How should the drafts be sorted?') });
  return chosen?.order;
}

/** The drafts of the workspace in the side bar, by what they wait for; sorted as the writer likes, and so the next time. */
export const feature: ClientFeature = {
  register({ context, drafts }: ClientSession) {
    const kept = context.globalState.get<string>(orderKey);
    const tree = new DraftTree(drafts, draftOrders.find((order) => order === kept) ?? 'score');
    const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
    const wantIfSeen = (): void => {
      if (view.visible) drafts.want();
    };
    const update = (): void => {
      tree.refresh();
      const waiting = [...drafts.all()].filter(({ state }) => state === 'to-answer').length;
      view.badge = waiting > 0 ? { value: waiting, tooltip: l10n.t('{0} to answer', waiting) } : undefined;
    };
    wantIfSeen();
    return Disposable.from(
      tree,
      view,
      view.onDidChangeVisibility(wantIfSeen),
      drafts.onDidChange(update),
      commands.registerCommand(sortCommand, async () => {
        const order = await chooseOrder(tree.order);
        if (!order) return;
        tree.order = order;
        await context.globalState.update(orderKey, order);
        tree.refresh();
      }),
    );
  },
};
