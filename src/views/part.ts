import type { HeadingLevel } from '../models/looks.js';

type Block = 'article' | 'dd' | 'details' | 'div' | 'dl' | 'dt' | 'figcaption' | 'figure' | 'li' | 'p' | 'ul';
type Heading = `h${Exclude<HeadingLevel, 'none'>}`;
type Inline = 'a' | 'br' | 'slot' | 'span' | 'summary' | 'time';
type Medium = 'audio' | 'img' | 'path' | 'source' | 'svg' | 'text' | 'video';

/** What a part can be. */
export type Tag = Block | Heading | Inline | Medium | `bloom-${string}`;

/** What holds nothing and is not closed. */
export const VOID: readonly Tag[] = ['br', 'img', 'source'];

type OfAll = 'aria-hidden' | 'aria-label' | 'class' | 'id' | 'lang' | 'role' | 'slot' | 'title';
type OfLinks = 'datetime' | 'href' | 'name' | 'rel';
type OfMedia = 'alt' | 'controls' | 'loading' | 'poster' | 'preload' | 'sizes' | 'src' | 'srcset' | 'type';
type OfDrawings = 'd' | 'height' | 'viewBox' | 'width' | 'x' | 'y';
type OfCards = 'focal' | 'hit-area' | 'layout' | 'live' | 'state';
type OfFootersAndBadges = 'color' | 'motif' | 'permission' | 'requires' | 'valid-until' | 'variant';
/** The css part, where it is not called as the slot is; and what kind of its slot it is, for css: `exclusive`, `video`. */
type OfStyles = 'part' | 'kind';
type AttributeName = OfAll | OfLinks | OfMedia | OfDrawings | OfCards | OfFootersAndBadges | OfStyles;

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

/** A heading of a level, or a plain block. */
export const headingPart = (
  level: HeadingLevel,
  attributes: Attributes,
  ...children: readonly Child[]
): Part => part(level === 'none' ? 'div' : `h${level}`, attributes, ...children);

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
