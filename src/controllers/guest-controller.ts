import type { LitElement, PropertyDeclarations, ReactiveController } from 'lit';
import type { Locale } from '../models/locale.js';
import type { Isolation } from './isolation.js';
import { OnDemand } from './on-demand.js';
import { Report, type Refuse } from './report.js';
import { adoptWrapped, parentOf, releaseWrapped, slotsOf, slotText, type Slots } from './slots.js';
import {
  forgetSurroundings,
  isZone,
  surroundingsOf,
  watchSurroundings,
  type Surroundings,
} from './surroundings.js';

/** An element of ours. */
type Host = LitElement & { isolated: boolean };

/** What keeps the page's css off comes with the first element that asks for it. */
const isolation = new OnDemand(async () => (await import('./isolation.js')).Isolation);

const guests = new Map<Element, GuestController>();

/** What of the light tree may change what an element shows. */
const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['slot', 'href', 'datetime', 'src'],
};

let observer: MutationObserver | undefined;

/** One observer for all elements, which are updated when something in them was added, removed, moved or rewritten. */
function watchContent(host: Element): void {
  observer ??= new MutationObserver((records) => {
    const changed = new Set<GuestController>();
    for (const { target } of records)
      for (let node: Node | null = target; node; node = parentOf(node)) {
        const guest = guests.get(node as Element);
        if (guest) changed.add(guest);
      }
    for (const guest of changed) guest.renew();
  });
  observer.observe(host, CHANGES);
}

/**
 * What every element of ours has in common, as a guest in somebody else's page: it knows what the page says around it and
 * which slots the page fills, and it tells what it had to refuse.
 */
export class GuestController implements ReactiveController {
  private around!: Surroundings;
  private known: Slots | undefined;
  private report: Report | undefined;
  private isolation: Isolation | undefined;

  constructor(
    private readonly host: Host,
    /** The slots that the element has; `''` where content in none has a place of its own. */
    private readonly names: readonly string[],
  ) {
    host.addController(this);
    host.isolated = false;
  }

  get locale(): Locale {
    return this.around.locale;
  }

  get tag(): string {
    return this.around.tag;
  }

  get elder(): boolean {
    return this.around.elder;
  }

  get section(): string | undefined {
    return this.around.section;
  }

  /** A zone that the platform knows; without one, China's is meant. */
  zone(own: string | undefined): string | undefined {
    const zone = own?.trim() || this.around.zone;
    if (zone === undefined || isZone(zone, this.locale)) return zone;
    this.refuse('zone', 'choice', { value: zone });
    return undefined;
  }

  /** Whether the page fills a slot. */
  fills(name: string): boolean {
    return this.slots.has(name);
  }

  /** The first element that the page put into a slot. */
  slotted(name: string): Element | undefined {
    return this.all(name)[0];
  }

  /** All elements that the page put into a slot. */
  all(name: string): readonly Element[] {
    return (this.slots.get(name) ?? []).filter(
      (node): node is Element => node.nodeType === Node.ELEMENT_NODE,
    );
  }

  /** The text that the page put into a slot; of several parts, one behind the other. */
  text(name: string): string {
    return slotText(this.slots, name);
  }

  /** The slots that the page fills and the element does not have; `''` for content in none. */
  get strange(): readonly string[] {
    return [...this.slots.keys()].filter((name) => !this.names.includes(name));
  }

  /** The value of an attribute that has choices, white space aside; the first of them where it has none of them. */
  choice<const T extends string>(name: string, choices: readonly [T, ...T[]], value: unknown): T {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    const known = choices.find((choice) => choice === text);
    if (known === undefined && text)
      this.refuse(name, 'choice', { value: text, choices: choices.filter(Boolean) });
    return known ?? choices[0];
  }

  readonly refuse: Refuse = (path, reason, refused) => {
    (this.report ??= new Report(this.host)).add(path, reason, refused);
  };

  /** Sees everything anew. */
  renew(): void {
    this.known = undefined;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    const { host } = this;
    guests.set(host, this);
    watchSurroundings(host, handleChange);
    watchContent(host);
    this.around = surroundingsOf(host);
    if (this.around.isolated) host.isolated = true;
    this.renew();
  }

  hostDisconnected(): void {
    const { host } = this;
    guests.delete(host);
    forgetSurroundings(host.parentNode);
    releaseWrapped(host);
    this.report?.forget();
    this.isolation?.stop();
  }

  hostUpdated(): void {
    const { host } = this;
    if (host.isolated || this.isolation) void this.isolate();
    this.tellMisplaced();
    this.known = undefined;
    void this.report?.tell(this.locale);
  }

  private async isolate(): Promise<void> {
    await isolation.load();
    // It may have left the page meanwhile.
    if (isolation.code && this.host.isConnected) (this.isolation ??= new isolation.code(this.host)).update();
  }

  /** Reads again what the page says around. */
  look(): void {
    const around = surroundingsOf(this.host);
    const isNew = (Object.keys(around) as (keyof Surroundings)[]).some(
      (key) => around[key] !== this.around[key],
    );
    this.around = around;
    if (isNew) this.host.requestUpdate();
  }

  private get slots(): Slots {
    if (this.known) return this.known;
    adoptWrapped(this.host, this.names);
    this.known = slotsOf(this.host);
    return this.known;
  }

  /** What stands in no place of the element, and data where only text can be. */
  private tellMisplaced(): void {
    for (const value of this.strange) this.refuse(value || 'slot', 'slot', { value, choices: this.names });
    for (const name of modelsOf(this.host)) if (this.host.hasAttribute(name)) this.refuse(name, 'attribute');
  }
}

function handleChange(): void {
  for (const guest of guests.values()) guest.look();
}

const models = new WeakMap<object, readonly string[]>();

/** The properties of an element that take data. */
function modelsOf({ constructor }: Host): readonly string[] {
  const { properties } = constructor as { properties?: PropertyDeclarations };
  const names =
    models.get(constructor) ??
    Object.entries(properties ?? {}).flatMap(([name, { attribute }]) => (attribute === false ? [name] : []));
  models.set(constructor, names);
  return names;
}

export type { Refuse };
