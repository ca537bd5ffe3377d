// Writes dist/schemas/*.json: what sixbloom/validate checks, for everybody who does not write JavaScript. Part of `npm run build`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import ts from 'typescript';
import * as article from '../build/shapes/article.js';
import * as credits from '../build/shapes/credits.js';
import * as media from '../build/shapes/media.js';
import * as rights from '../build/shapes/rights.js';
import * as statistic from '../build/shapes/statistic.js';
import * as team from '../build/shapes/team.js';

const DAY = '(?:0[1-9]|[12]\\d';
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
/** The days that the calendar has. */
const FULL_DATE =
  `(?:\\d{4}-(?:(?:0[13578]|1[02])-${DAY}|3[01])|(?:0[469]|11)-${DAY}|30)|02-(?:0[1-9]|1\\d|2[0-8]))` +
  `|${LEAP_YEAR}-02-29)`;
const CLOCK = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.0+)?)?)';
const OFFSET = '(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

const HEX = (letter) => `[${letter.toUpperCase()}${letter}]`;
const SCHEMES = ['https?', 'mailto', 'tel'].map((name) => name.replace(/[a-z]/g, HEX)).join('|');

const ref = (name) => ({ $ref: `#/$defs/${name}` });

/** What several models say of a single value, by its kind. */
const SHARED = {
  text: { type: 'string', pattern: '\\S', description: 'A text that is not blank.' },
  localized: {
    anyOf: [
      ref('text'),
      {
        type: 'object',
        minProperties: 1,
        propertyNames: ref('language'),
        additionalProperties: ref('text'),
      },
    ],
    description: 'A text in one language, or a map of BCP 47 language tag to text.',
  },
  alternative: {
    anyOf: [{ const: '' }, ref('localized')],
    description: 'A localized text; an empty one says that the picture is decorative.',
  },
  address: {
    type: 'string',
    pattern: `^(?! )(?:(?=(?:${SCHEMES}):)|(?![A-Za-z][A-Za-z0-9+.\\-]*:))[^\\u0000-\\u001f\\u007f]*[^\\u0000-\\u0020\\u007f]$`,
    $comment: 'Not said here: the host must be one that a URL parser takes.',
    description:
      'http, https, mailto, tel, or relative to the page; nothing else, and no control characters.',
  },
  time: {
    anyOf: [ref('date'), { type: 'string', pattern: `^${FULL_DATE}[Tt]${CLOCK}${OFFSET}$` }],
    description:
      'RFC 3339 with an offset, as 2022-06-20T09:39:20+08:00, or a date as exactly as it is known.',
  },
  date: {
    type: 'string',
    pattern: `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${FULL_DATE})$`,
    description: 'YYYY, YYYY-MM or YYYY-MM-DD that the calendar has.',
  },
  language: {
    type: 'string',
    pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$',
    description: 'A BCP 47 language tag.',
  },
  extension: {
    type: 'object',
    description: 'What other systems sent along, by the path where it was found. Kept, never read.',
  },
};
const INLINE = {
  number: { type: 'number', minimum: 0 },
  count: { type: 'integer', minimum: 0 },
  size: { type: 'number', exclusiveMinimum: 0 },
  fraction: { type: 'number', minimum: 0, maximum: 1 },
  flag: { type: 'boolean' },
  color: { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' },
};

/** What the keys of a quantity owe each other. That a picture has words is advice of `validate`: without, it is valid too. */
const RANGE = [
  {
    if: { properties: { qualifier: { const: 'range' } } },
    then: { properties: { max: true }, required: ['max'] },
    $comment: 'Not said here: the max of a range must not be below its value.',
  },
  {
    if: { properties: { qualifier: { not: { enum: ['range', 'magnitude'] } } } },
    then: { properties: { max: false } },
  },
];

/** Names of the models in the definitions, by their shapes: `mediaObject` for MEDIA_OBJECT. */
const models = new Map(
  [article, credits, media, rights, statistic, team].flatMap((room) =>
    Object.entries(room).map(([name, shape]) => [
      shape,
      name.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase()),
    ]),
  ),
);

/** The JSON Schema of what may stand somewhere: of a model, a reference to its definition. */
const inside = (shape) => (models.has(shape) ? ref(models.get(shape)) : written(shape));

function written({ kind, choices, item, least, fields, required, rule }) {
  if (kind === 'choice') return { enum: choices, type: typeof choices[0] };
  if (kind === 'list') return { type: 'array', items: inside(item), ...(least && { minItems: least }) };
  if (kind === 'alt') return ref('alternative');
  if (kind !== 'record') return kind in INLINE ? { ...INLINE[kind] } : ref(kind);
  const properties = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, inside(shape)]));
  // The beginning of a growth is a quantity and a day.
  if (properties.value && properties.asOf)
    return { type: 'object', ...ref('quantity'), properties: { asOf: properties.asOf } };
  return {
    type: 'object',
    properties,
    ...(required.length > 0 && { required }),
    ...(rule === 'range' && { allOf: RANGE }),
  };
}

const convert = (shape, name) => {
  const $defs = { ...structuredClone(SHARED) };
  for (const [one, its] of models) {
    if (its === name) continue;
    $defs[its] = structuredClone(written(one));
    describe($defs[its], interfaces.get(title(its)));
  }
  const schema = structuredClone(written(shape));
  describe(schema, interfaces.get(title(name)));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sixbloom:schema:${noun(name)}:1`,
    title: title(name),
    ...schema,
    $defs: reached(schema, $defs),
  };
};

const noun = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const title = (name) => name[0].toUpperCase() + name.slice(1);
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
for (const [shape, name] of models) {
  const text = await format(JSON.stringify(convert(shape, name)), { parser: 'json', printWidth: 110 });
  writeFileSync(`dist/schemas/${noun(name)}.json`, text);
}
