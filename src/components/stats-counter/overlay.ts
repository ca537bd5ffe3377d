import type { Tween } from './tween.js';

const DURATION = 1200;
const LONGEST = 5000;
const EASING = 'cubic-bezier(0.2, 0.7, 0.2, 1)';

/**
 * Lays the words around the count over the words of the text. All of it is generated content, which is neither found nor
 * copied. The numeral of the end stands in it unseen, so that nothing moves whatever the widths of the figures; the count
 * stands at its end, condensed where the widest figure of the font would need more room.
 */
export function lay(overlay: HTMLElement, { before, numeral, after }: Tween): void {
  const count = overlay.firstElementChild as HTMLElement;
  Object.assign(overlay.dataset, { before, after });
  overlay.classList.add('moving');
  const widthOf = (text: string): number => {
    count.dataset['numeral'] = text;
    return count.getBoundingClientRect().width;
  };
  const widest = Math.max(...[...'0123456789'].map((figure) => widthOf(numeral.replace(/\d/g, figure))));
  overlay.style.setProperty('--_fit', String(Math.min(1, widthOf(numeral) / widest)));
}

/** An animation of nothing: it keeps the time, the pauses and the easing. */
export function startClock(overlay: HTMLElement, late: number): Animation {
  const style = getComputedStyle(overlay);
  const said = style.getPropertyValue('--bloom-stats-counter-duration').trim();
  const given = /^\d*\.?\d+m?s$/.test(said) ? parseFloat(said) * (said.endsWith('ms') ? 1 : 1000) : DURATION;
  const whole = Math.min(given, LONGEST);
  const delay = Math.min(late, whole / 2);
  const timing = { delay, duration: whole - delay, fill: 'backwards' } as const;
  try {
    const easing = style.getPropertyValue('--bloom-stats-counter-easing').trim();
    return overlay.animate([], { ...timing, easing });
  } catch {
    return overlay.animate([], { ...timing, easing: EASING });
  }
}
