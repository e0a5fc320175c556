import { element } from '../elements.ts';

const distance = 10;

function tipOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

/** Shows what a mark says, to who points at it and to who comes to it by keyboard. Escape puts it away. */
export function showTips(): void {
  const tip = element('div', { class: 'tip', 'aria-hidden': 'true' });
  tip.hidden = true;
  document.body.append(tip);
  const hide = (): void => {
    tip.hidden = true;
  };
  const show = (mark: Element): void => {
    tip.textContent = mark.getAttribute('data-tip');
    tip.hidden = false;
    const place = mark.getBoundingClientRect();
    const { width, height } = tip.getBoundingClientRect();
    const left = Math.max(4, Math.min(place.left + place.width / 2 - width / 2, window.innerWidth - width - 4));
    const above = place.top - height - distance;
    tip.style.left = `${left}px`;
    tip.style.top = `${above < 4 ? place.bottom + distance : above}px`;
  };
  const follow = ({ target }: Event): void => {
    const mark = tipOf(target);
    if (mark) show(mark);
    else hide();
  };
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  document.addEventListener('focusout', hide);
  document.addEventListener('scroll', hide, { passive: true });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
