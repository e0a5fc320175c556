import type { ReportDraft } from '../../../server/src/engine/report/reportDraft.ts';
import type { TextRange } from '../../../server/src/engine/text/positions.ts';

/** Where something leads: into a draft, or to a part of the page. */
export type Target =
  | { readonly kind: 'draft'; readonly uri: string; readonly range: TextRange }
  | { readonly kind: 'period'; readonly from: string; readonly to: string }
  | { readonly kind: 'row'; readonly id: string };

/** How the page's surroundings open a draft: an editor is asked to, a file is linked to. */
export interface Surroundings {
  /** The address of a draft where links lead to it; undefined where `open` does. */
  hrefOf(draft: ReportDraft): string | undefined;
  open(uri: string, range: TextRange): void;
}

/**
 * Links of the page by their addresses. Charts and tables write the same ones, so that a mouse, a keyboard and a screen
 * reader find links everywhere, and one listener follows them.
 */
export class Places {
  private readonly targets = new Map<string, Target>();
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  clear(): void {
    this.targets.clear();
  }

  draft(draft: ReportDraft, range: TextRange = draft.place): string {
    return this.surroundings.hrefOf(draft) ?? this.add({ kind: 'draft', uri: draft.uri, range });
  }

  period(from: string, to: string): string {
    return this.add({ kind: 'period', from, to });
  }

  row(id: string): string {
    return this.add({ kind: 'row', id });
  }

  /** What a link of ours leads to; undefined for any other. */
  targetOf(href: string): Target | undefined {
    return this.targets.get(href);
  }

  open({ uri, range }: Extract<Target, { kind: 'draft' }>): void {
    this.surroundings.open(uri, range);
  }

  private add(target: Target): string {
    const href = `#${target.kind}-${this.targets.size}`;
    this.targets.set(href, target);
    return href;
  }
}
