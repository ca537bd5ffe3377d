// Every place that data can come in by: attributes, slots and models of the elements, read from the manifest and from the
// schemas, so that what is added to either is struck as well.
import { readFileSync } from 'node:fs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What stands in the fields of a sample, by the definition that their schema names. */
const SAMPLES = {
  text: '六色花',
  localized: '六色花',
  alternative: '六色花',
  address: '/picture.png',
  time: '2024-09-10',
  date: '2024-09-10',
  language: 'zh-Hans',
};

/**
 * A sample of a model: with `whole` every field that its schema knows, else those without which there is no model, and
 * those that lead to `only`. `choices` are values for a field of a list of values, by its path.
 */
function sampleOf(name, { whole = false, only = [], choices = {} } = {}) {
  const { $defs, ...root } = json(`dist/schemas/${name}.json`);
  const leaves = [];
  const words = [];
  const fill = (schema, path) => {
    const type = schema.$ref?.split('/').pop();
    if (type && !(type in SAMPLES)) return fill($defs[type], path);
    if (schema.properties) {
      const kept = Object.keys(schema.properties).filter(
        (key) =>
          whole ||
          schema.required?.includes(key) ||
          (path.every((one, at) => one === only[at]) && key === only[path.length]),
      );
      return Object.fromEntries(kept.map((key) => [key, fill(schema.properties[key], [...path, key])]));
    }
    if (schema.items) return [fill(schema.items, [...path, 0])];
    // What other systems sent along.
    if (!type && schema.type === 'object') return {};
    leaves.push(path);
    if (
      /^(?:text|localized|alternative|address)$/.test(type ?? '') ||
      (!schema.enum && schema.type === 'string')
    )
      words.push(path);
    const choice = choices[path.join('.')];
    if (choice !== undefined) return choice;
    if (type) return SAMPLES[type];
    return schema.enum?.[0] ?? { boolean: true, string: SAMPLES.text }[schema.type] ?? 3;
  };
  const model = fill(root, []);
  return { model, leaves, words };
}

/** What decides which of its fields a model shows: a whole sample for each. */
const CONTEXTS = {
  article: [
    {},
    { 'media.0.kind': 'video', 'credits.0.role': 'editor', 'source.relation': 'republished' },
    { 'media.0.kind': 'gallery', state: 'withdrawn', 'media.0.credits.0.role': 'photographer' },
  ],
};

/** The samples of a model, and the paths of its fields, `leaves`. */
export function samplesOf(name) {
  const { leaves, words } = sampleOf(name, { whole: true });
  return {
    leaves,
    /** Those of them that hold a text or an address. */
    words,
    whole: (CONTEXTS[name] ?? [{}]).map((choices) => sampleOf(name, { whole: true, choices }).model),
    /** The least model that has the field at a path: nothing that goes before it is there. */
    least: (path) => sampleOf(name, { only: path }).model,
  };
}

const noun = (type) => type.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/** The elements with what a page may say to each: `models` are the properties that take a model, or a list of them. */
export const ELEMENT_FIELDS = json('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName: tag, attributes = [], slots = [], members = [] }) => ({
    tag,
    attributes: attributes.map(({ name }) => name),
    slots: slots.map(({ name }) => name),
    models: members.flatMap(({ kind, privacy, attribute, name: property, type }) => {
      const isOpen = kind === 'field' && privacy !== 'private' && !attribute;
      const [, list, model] = /^(readonly )?([A-Z]\w+)(?:\[\])? \| undefined$/.exec(type?.text ?? '') ?? [];
      return isOpen && model && !attributes.some(({ fieldName }) => fieldName === property)
        ? [{ property, isList: Boolean(list), name: noun(model) }]
        : [];
    }),
  }));
