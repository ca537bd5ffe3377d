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
  | 'source'
  | 'span'
  | 'summary'
  | 'time'
  | 'ul'
  | 'video'
  | `bloom-${string}`;

/** What can be said of a part. An address has passed `safeHref`; everything else is text to whoever reads it. */
export interface Attributes {
  readonly slot?: string | undefined;
  readonly href?: string | undefined;
  readonly rel?: 'license' | undefined;
  readonly src?: string | undefined;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  readonly poster?: string | undefined;
  readonly type?: string | undefined;
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  readonly datetime?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly loading?: string | undefined;
  readonly controls?: string | undefined;
  readonly preload?: string | undefined;
  readonly 'aria-label'?: string | undefined;
  readonly layout?: string | undefined;
  readonly 'hit-area'?: string | undefined;
  readonly focal?: string | undefined;
  readonly state?: string | undefined;
  readonly live?: string | undefined;
  readonly permission?: string | undefined;
  readonly requires?: string | undefined;
  readonly 'valid-until'?: string | undefined;
  readonly motif?: string | undefined;
  readonly variant?: string | undefined;
  readonly color?: string | undefined;
}

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

/** What there is of a list, with a separator between. */
export function joined(children: readonly Child[], separator: string): readonly Child[] {
  return shown(children).flatMap((child, index) => (index ? [separator, child] : [child]));
}
