import type { HeadingLevel } from '../models/looks.js';

/** What a part can be. `heading` becomes a heading of its level, or a plain block. */
export type Tag =
  | 'a'
  | 'article'
  | 'audio'
  | 'br'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'heading'
  | 'img'
  | 'li'
  | 'p'
  | 'path'
  | 'slot'
  | 'source'
  | 'span'
  | 'summary'
  | 'svg'
  | 'text'
  | 'time'
  | 'ul'
  | 'video'
  | `bloom-${string}`;

type AttributeName =
  | (
      | 'alt'
      | 'aria-label'
      | 'color'
      | 'controls'
      | 'datetime'
      | 'focal'
      | 'height'
      | 'hit-area'
      | 'href'
      | 'lang'
    )
  | (
      | 'layout'
      | 'live'
      | 'loading'
      | 'motif'
      | 'permission'
      | 'poster'
      | 'preload'
      | 'rel'
      | 'requires'
      | 'sizes'
    )
  | ('slot' | 'src' | 'srcset' | 'state' | 'title' | 'type' | 'valid-until' | 'variant' | 'width')
  // Of the shadow tree of an element alone.
  | ('aria-hidden' | 'class' | 'd' | 'id' | 'name' | 'role' | 'viewBox' | 'x' | 'y')
  /** The css part, where it is not called as the slot is. */
  | 'part'
  /** What kind of its slot it is, for css: `exclusive`, `video`. */
  | 'kind';

/** What can be said of a part. An address has passed `safeHref`; everything else is text to whoever reads it. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | number | undefined>>>;

/** Texts are printed as they are; what says nothing is left out. */
export type Child = Part | string | number | false | null | undefined | readonly Child[];

/**
 * A piece of what is shown, as plain data: what it is, what is said of it, what stands in it. A class, so that nothing that
 * was parsed from JSON can pass for one.
 */
export class Part {
  constructor(
    readonly tag: Tag,
    readonly attributes: Attributes,
    readonly children: readonly Child[],
    /** Each child on a line of its own: without script the blank between two inline elements is seen. */
    readonly inLines = false,
    /** Of a heading. */
    readonly level?: HeadingLevel,
  ) {}
}

export const part = (tag: Tag, attributes: Attributes, ...children: readonly Child[]): Part =>
  new Part(tag, attributes, children);

/** What something is called, before it: as quiet as css will have it, and in HTML no more than its words. */
export const label = (...words: readonly Child[]): Part => part('span', { kind: 'label' }, ...words);

/** A part that holds others line by line; nothing where there is nothing to hold. */
export function block(tag: Tag, attributes: Attributes, children: readonly Child[]): Part | undefined {
  const known = shown(children);
  return known.length ? new Part(tag, attributes, known, true) : undefined;
}

export const headingPart = (
  level: HeadingLevel,
  attributes: Attributes,
  ...children: readonly Child[]
): Part => new Part('heading', attributes, children, false, level);

/** The children that say something. */
export function shown(children: readonly Child[]): readonly Child[] {
  return children.filter((child) =>
    Array.isArray(child) ? shown(child as readonly Child[]).length > 0 : child || child === 0,
  );
}

/** What is shown, one by one: lists are opened, and texts that follow each other are one. */
export function flat(children: readonly Child[], all: (Part | string)[] = []): readonly (Part | string)[] {
  for (const child of children) {
    const last = all.length - 1;
    if (Array.isArray(child)) flat(child as readonly Child[], all);
    else if (child instanceof Part) all.push(child);
    else if (typeof child === 'number' || (typeof child === 'string' && child)) {
      if (typeof all[last] === 'string') all[last] += String(child);
      else all.push(String(child));
    }
  }
  return all;
}

/** What there is of a list, with a separator between. */
export function joined(children: readonly Child[], separator: string): readonly Child[] {
  return shown(children).flatMap((child, index) => (index ? [separator, child] : [child]));
}

/** What is said, without what it stands in. */
export function textOf(child: Child): string {
  if (child instanceof Part) return textOf(child.children);
  if (Array.isArray(child)) return (child as readonly Child[]).map(textOf).join('');
  return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
}
