// Writes dist/schemas/*.json: what sixbloom/validate checks, for everybody who does not write JavaScript. Part of `npm run build`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import ts from 'typescript';
import * as fields from '../build/validate/fields.js';
import * as validate from '../build/validate/index.js';

const DAY = '(?:0[1-9]|[12]\\d';
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** The days that the calendar has. */
const FULL_DATE =
  `(?:\\d{4}-(?:(?:0[13578]|1[02])-${DAY}|3[01])|(?:0[469]|11)-${DAY}|30)|02-(?:0[1-9]|1\\d|2[0-8]))` +
  `|${LEAP_YEAR}-02-29)`;
const CLOCK = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.0+)?)?)';
const OFFSET = '(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';
const PARTIAL_DATE = { type: 'string', pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${FULL_DATE})$` };

const HEX = (letter) => `[${letter.toUpperCase()}${letter}]`;
const SCHEMES = ['https?', 'mailto', 'tel'].map((name) => name.replace(/[a-z]/g, HEX)).join('|');

/** What each rule of src/validate is in JSON Schema, by its code. */
const RULES = {
  blank: (schema) => (schema.type === 'array' ? { minItems: 1 } : { pattern: '\\S' }),
  address: () => ({
    pattern: `^(?! )(?:(?=(?:${SCHEMES}):)|(?![A-Za-z][A-Za-z0-9+.\\-]*:))[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f]$`,
    $comment: 'Not said here: the host must be one that a URL parser takes.',
  }),
  time: () => ({
    anyOf: [{ $ref: '#/$defs/date' }, { type: 'string', pattern: `^${FULL_DATE}[Tt]${CLOCK}${OFFSET}$` }],
  }),
  date: () => PARTIAL_DATE,
  language: () => ({ pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$' }),
  color: () => ({ pattern: '^#[0-9A-Fa-f]{6}$' }),
  number: () => ({ minimum: 0 }),
  count: () => ({ type: 'integer', minimum: 0 }),
  positive: () => ({ exclusiveMinimum: 0 }),
  fraction: () => ({ minimum: 0, maximum: 1 }),
  range: ({ $ref, allOf = [] }) =>
    $ref
      ? {}
      : {
          allOf: [
            ...allOf,
            {
              if: { properties: { qualifier: { const: 'range' } } },
              then: { properties: { max: true }, required: ['max'] },
              $comment: 'Not said here: the max of a range must not be below its value.',
            },
          ],
        },
  max: ({ $ref, allOf = [] }) =>
    $ref
      ? {}
      : {
          allOf: [
            ...allOf,
            {
              if: { properties: { qualifier: { not: { enum: ['range', 'magnitude'] } } } },
              then: { properties: { max: false } },
            },
          ],
        },
  // A warning of `validate`; the document is valid without.
  alt: () => ({}),
};

const TEXTS = {
  type: 'object',
  minProperties: 1,
  propertyNames: { $ref: '#/$defs/language' },
  additionalProperties: { $ref: '#/$defs/text' },
};
const WORDS = {
  text: 'A text that is not blank.',
  localized: 'A text in one language, or a map of BCP 47 language tag to text.',
  alternative: 'A localized text; an empty one says that the picture is decorative.',
  address: 'http, https, mailto, tel, or relative to the page; nothing else, and no control characters.',
  time: 'RFC 3339 with an offset, as 2022-06-20T09:39:20+08:00, or a date as exactly as it is known.',
  date: 'YYYY, YYYY-MM or YYYY-MM-DD that the calendar has.',
  language: 'A BCP 47 language tag.',
  extension: 'What other systems sent along, by the path where it was found. Kept, never read.',
};

const models = Object.fromEntries(
  Object.entries(validate)
    .filter(([name]) => name.endsWith('Schema'))
    .map(([name, schema]) => [name.replace('Schema', ''), schema]),
);
const shared = {
  text: fields.text,
  localized: fields.localized,
  alternative: fields.alt,
  address: fields.address,
  time: fields.time,
  date: fields.date,
  language: fields.language,
  extension: fields.extension,
};

const convert = (name) => {
  const { $schema, $defs, ...schema } = toJsonSchema(models[name], {
    target: 'draft-2020-12',
    definitions: { ...without(models, name), ...shared },
    overrideAction({ valibotAction: { type }, jsonSchema }) {
      if (!RULES[type]) throw new Error(`No JSON Schema for the rule ${type}`);
      const { type: given, ...rest } = { ...jsonSchema, ...RULES[type](jsonSchema) };
      return rest.anyOf ? rest : { type: given, ...rest };
    },
    overrideSchema({ valibotSchema, jsonSchema }) {
      if (valibotSchema === fields.localized) return { anyOf: [{ $ref: '#/$defs/text' }, TEXTS] };
      if (valibotSchema === fields.alt) return { anyOf: [{ const: '' }, { $ref: '#/$defs/localized' }] };
      if (valibotSchema === fields.extension) return { type: 'object' };
      const { properties, required = [], ...rest } = jsonSchema;
      if (!properties) return undefined;
      // The beginning of a growth is a quantity and a day.
      if (properties.value && properties.asOf)
        return { type: 'object', $ref: '#/$defs/quantity', properties: { asOf: properties.asOf } };
      return { ...rest, properties, ...(required.length > 0 && { required }) };
    },
  });
  describe(schema, interfaces.get(title(name)));
  for (const [key, one] of Object.entries($defs)) {
    if (WORDS[key]) one.description = WORDS[key];
    else describe(one, interfaces.get(title(key)));
  }
  return {
    $schema,
    $id: `urn:sixbloom:schema:${noun(name)}:1`,
    title: title(name),
    ...schema,
    $defs: reached(schema, $defs),
  };
};

const noun = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const title = (name) => name[0].toUpperCase() + name.slice(1);
const without = (object, key) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** Only the definitions that are used, directly or by another. */
function reached(schema, $defs, found = {}) {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (found[name]) continue;
    found[name] = $defs[name];
    reached($defs[name], $defs, found);
  }
  return found;
}

/** The interfaces of src/models by name. */
const interfaces = new Map();
for (const file of readdirSync('src/models')) {
  const source = ts.createSourceFile(
    file,
    readFileSync(`src/models/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  for (const statement of source.statements)
    if (ts.isInterfaceDeclaration(statement)) interfaces.set(statement.name.text, statement);
}

/** Gives a schema the doc comments of the interface that it checks: one place where they are written. */
function describe(schema, type) {
  if (!type || schema.$ref) return;
  const description = docOf(type);
  if (description) schema.description ??= description;
  if (schema.items) describe(schema.items, named(type));
  const { members = [] } = named(type) ?? {};
  for (const member of members) {
    const property = schema.properties?.[member.name.text];
    if (!property) continue;
    const words = docOf(member);
    if (words) property.description = words;
    describe(property.items ?? property, named(member.type));
  }
}

const docOf = (node) =>
  (node.jsDoc ? ts.getTextOfJSDocComment(node.jsDoc.at(-1).comment) : undefined)?.replace(/\s*\n\s*/g, ' ');

/** The interface or the literal type behind `readonly X[]`, `X`, `X & …`. */
function named(type) {
  if (!type || ts.isInterfaceDeclaration(type) || ts.isTypeLiteralNode(type)) return type;
  if (ts.isTypeOperatorNode(type)) return named(type.type);
  if (ts.isArrayTypeNode(type)) return named(type.elementType);
  if (ts.isParenthesizedTypeNode(type)) return named(type.type);
  if (ts.isIntersectionTypeNode(type)) return named(type.types[0]);
  return ts.isTypeReferenceNode(type) ? interfaces.get(type.typeName.text) : undefined;
}

mkdirSync('dist/schemas', { recursive: true });
for (const name of Object.keys(models)) {
  const text = await format(JSON.stringify(convert(name)), { parser: 'json', printWidth: 110 });
  writeFileSync(`dist/schemas/${noun(name)}.json`, text);
}
