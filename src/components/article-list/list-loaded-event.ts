/** Fired when a list has loaded its `src`. Does not bubble. */
export class BloomListLoadedEvent extends Event {
  constructor(
    /** How many articles the address held. */
    readonly count: number,
  ) {
    super('bloom-list-loaded');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bloom-list-loaded': BloomListLoadedEvent;
  }
}
