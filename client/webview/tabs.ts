import { element } from './elements.ts';

export interface Tab {
  readonly id: string;
  readonly title: string;
}

/** Tabs as keyboards and screen readers know them: one stop, arrows, Home and End, the focused one chosen. */
export class Tabs {
  readonly element: HTMLElement;
  private readonly panel: HTMLElement;
  private readonly onChoose: (id: string) => void;
  private tabs: readonly Tab[] = [];
  private chosen = '';

  constructor(panel: HTMLElement, onChoose: (id: string) => void) {
    this.panel = panel;
    this.onChoose = onChoose;
    this.element = element('div', { role: 'tablist', class: 'tabs' });
    this.element.addEventListener('keydown', (event) => this.keyDown(event));
  }

  show(tabs: readonly Tab[], chosen: string, label: string): void {
    this.element.setAttribute('aria-label', label);
    this.element.hidden = tabs.length === 0;
    if (JSON.stringify(tabs) !== JSON.stringify(this.tabs)) {
      const hadFocus = this.element.contains(document.activeElement);
      this.tabs = tabs;
      this.element.replaceChildren(...tabs.map((tab) => this.tabElement(tab)));
      this.choose(chosen);
      if (hadFocus) this.buttonOf(chosen)?.focus();
    } else if (chosen !== this.chosen) this.choose(chosen);
  }

  private tabElement({ id, title }: Tab): HTMLElement {
    const tab = element(
      'button',
      { id: `tab-${id}`, role: 'tab', type: 'button', 'aria-controls': this.panel.id },
      title,
    );
    tab.addEventListener('click', () => this.onChoose(id));
    return tab;
  }

  private buttonOf(id: string): HTMLElement | undefined {
    return document.getElementById(`tab-${id}`) ?? undefined;
  }

  private choose(id: string): void {
    this.chosen = id;
    for (const tab of this.tabs) {
      const button = this.buttonOf(tab.id);
      button?.setAttribute('aria-selected', String(tab.id === id));
      button?.setAttribute('tabindex', tab.id === id ? '0' : '-1');
    }
    this.panel.setAttribute('aria-labelledby', `tab-${id}`);
  }

  private keyDown(event: KeyboardEvent): void {
    const present = this.tabs.findIndex(({ id }) => id === this.chosen);
    const last = this.tabs.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: present === 0 ? last : present - 1,
      ArrowRight: present === last ? 0 : present + 1,
      Home: 0,
      End: last,
    };
    const target = this.tabs[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    this.onChoose(target.id);
    this.buttonOf(target.id)?.focus();
  }
}
