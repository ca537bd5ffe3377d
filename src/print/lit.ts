import { html, type TemplateResult } from 'lit';
import { flat, Part, VOID, type Child } from '../views/part.js';

/** Whose values are of our own making, so that they stand in the template itself. */
const FIXED: readonly string[] = ['class', 'id', 'name', 'rel', 'role', 'loading', 'aria-hidden', 'viewBox'];

/** By their markup: there are as many templates as there are forms of what is shown, whatever the texts. */
const templates = new Map<string, TemplateStringsArray>();

/**
 * Parts as one template of Lit: what is said and what it links to are its values, everything else is markup. One template
 * for all of it, because each piece that Lit has to look after costs memory and time, a thousand times on a front page. A
 * slot's name is the class of its part, and its css part too unless it has another name for it.
 */
export function printLit(...children: readonly Child[]): TemplateResult {
  const writer = new Writer();
  for (const child of flat(children)) writer.write(child);
  return writer.template();
}

class Writer {
  private markup = '';
  private readonly strings: string[] = [];
  private readonly values: unknown[] = [];

  write(child: Part | string): void {
    if (child instanceof Part) this.writePart(child);
    else this.hole(child);
  }

  template(): TemplateResult {
    const strings = [...this.strings, this.markup];
    const key = strings.join('\0');
    const known = templates.get(key);
    const template = known ?? Object.assign(strings, { raw: strings });
    if (!known) templates.set(key, template);
    return html(template, ...this.values);
  }

  private hole(value: unknown): void {
    this.strings.push(this.markup);
    this.markup = '';
    this.values.push(value);
  }

  private writePart({ tag, attributes, children }: Part): void {
    const isVoid = VOID.includes(tag);
    this.markup += `<${tag}`;
    // A picture is dressed by the frame around it.
    if (!isVoid) this.writeNames(attributes);
    for (const key in attributes) {
      const value = attributes[key as keyof typeof attributes];
      if (value === undefined || key === 'slot' || key === 'kind' || key === 'part' || key === 'class')
        continue;
      this.markup += ` ${key}="`;
      if (FIXED.includes(key) && /^[\w ,-]*$/.test(String(value))) this.markup += String(value);
      else this.hole(value);
      this.markup += '"';
    }
    if (isVoid) {
      this.markup += '>';
      return;
    }
    const content = flat(children);
    const [text] = content;
    if (content.length === 1 && typeof text !== 'object') {
      // As a property: a text of its own would cost Lit a comment in the tree and another to remember.
      this.markup += ' .textContent=';
      this.hole(text);
      this.markup += '>';
    } else {
      this.markup += '>';
      for (const child of content) this.write(child);
    }
    this.markup += `</${tag}>`;
  }

  private writeNames({ slot, kind, part = slot, class: own = slot }: Part['attributes']): void {
    const names = [own, kind].filter(Boolean).join(' ');
    if (names) this.markup += ` class="${names}"`;
    if (part !== undefined) this.markup += ` part="${part}"`;
  }
}
