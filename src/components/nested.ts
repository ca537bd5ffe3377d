import type { LitElement } from 'lit';

/** Updates an element when another one that it nests is defined: until then it shows something plainer. */
export function updateWhenDefined(host: LitElement, tag: string): void {
  if (customElements.get(tag)) return;
  void customElements.whenDefined(tag).then(() => {
    host.requestUpdate();
  });
}
