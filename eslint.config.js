import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SOURCES = ['src/**/*.ts'];
const ESCAPES = ['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeMathML'];

const ROOMS = [
  ...['models', 'words', 'shapes', 'views', 'print', 'validate', 'formats', 'render'],
  ...['styles', 'controllers', 'components', 'define', 'drop-in'],
];

/**
 * The arrows of the house: a folder may import from itself and from these, and Lit only where a browser is. Of a room that is
 * not free as a whole, single files may be: `formats/text`.
 */
const mayImport = (folder, ...rooms) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: ROOMS.filter((room) => room !== folder && !rooms.includes(room))
          .map((room) => ({
            group: [
              `**/${room}/**`,
              ...rooms.filter((file) => file.startsWith(`${room}/`)).map((file) => `!**/${file}.js`),
            ],
          }))
          .concat(rooms.includes('lit') ? [] : { group: ['lit*'] }),
      },
    ],
  },
});

export default defineConfig(
  { ignores: ['build', 'dist', 'coverage', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: SOURCES })),
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['test/**/*.ts'] })),
  {
    files: SOURCES,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  { ...lit['flat/recommended'], files: SOURCES },
  { ...wc['flat/best-practice'], files: SOURCES },
  {
    files: SOURCES,
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    settings: { litHtmlSources: ['lit'] },
  },
  {
    files: SOURCES,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `ImportSpecifier[imported.name=/^(${ESCAPES.join('|')})$/]`,
          message: 'Escaping has no way round.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML)$/]',
          message: 'No markup from strings.',
        },
        {
          selector: 'TemplateElement[value.raw=/ style="?$/]',
          message: 'A strict policy drops style attributes: set .style in updated().',
        },
      ],
      // Data comes from pages and parsers: the types are a promise that a check may doubt.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-useless-default-assignment': 'off',
      // Instant and PartialDate are both text to the compiler, and not to a reader.
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
      // Figures are single code units.
      '@typescript-eslint/no-misused-spread': 'off',
      // A card's click follows the link inside it, which has the keyboard's own way.
      'lit-a11y/click-events-have-key-events': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'wc/guard-super-call': 'off',
      // Lit calls a listener with its element: a bound copy for each element would cost memory a thousand times.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  mayImport('models', 'words'),
  {
    files: ['src/words/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['*'], allowTypeImports: true, message: 'Words import types only.' }] },
      ],
    },
  },
  mayImport('shapes', 'models'),
  mayImport('views', 'models', 'words', 'shapes'),
  mayImport('print', 'models', 'views', 'lit'),
  mayImport('validate', 'models', 'words', 'shapes'),
  mayImport('formats', 'models', 'words', 'shapes'),
  mayImport('render', 'models', 'words', 'shapes', 'views', 'print'),
  mayImport('styles', 'lit'),
  mayImport('controllers', 'models', 'words', 'styles', 'lit'),
  mayImport(
    'components',
    'models',
    'words',
    'shapes',
    'views',
    'print',
    'controllers',
    'styles',
    // What a text, a time and a picture are in a feed: docs/decisions/0010.
    ...['formats/text', 'formats/read-time', 'formats/pictures', 'formats/feed-base', 'formats/media-types'],
    'lit',
  ),
  mayImport('define', 'components', 'lit'),
  mayImport(
    'drop-in',
    'models',
    'words',
    'shapes',
    'formats',
    'controllers',
    'components',
    'styles',
    'define',
    'lit',
  ),
);
