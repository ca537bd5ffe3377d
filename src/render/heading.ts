import { markup, type Attribute, type Content, type Markup } from './markup.js';

export const HEADING_LEVELS = ['2', '3', '4', '5', '6', 'none'] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

type Tag = (attributes: readonly (Attribute | undefined)[], content: Content) => Markup;

/** A heading of a level, `3` unless told otherwise; a plain block for `none`. */
export const heading = (level: HeadingLevel | undefined): Tag => TAGS[level ?? '3'];

// A tag's name is part of a template: nothing can be printed into it.
const TAGS: Readonly<Record<HeadingLevel, Tag>> = {
  '2': (attributes, content) => markup`<h2${attributes}>${content}</h2>`,
  '3': (attributes, content) => markup`<h3${attributes}>${content}</h3>`,
  '4': (attributes, content) => markup`<h4${attributes}>${content}</h4>`,
  '5': (attributes, content) => markup`<h5${attributes}>${content}</h5>`,
  '6': (attributes, content) => markup`<h6${attributes}>${content}</h6>`,
  none: (attributes, content) => markup`<div${attributes}>${content}</div>`,
};
