import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SOURCES = ['src/**/*.ts'];
const ESCAPES = ['unsafeHTML', 'unsafeSVG', 'unsafeStatic', 'unsafeMathML'];

/** The arrows of the house: a folder may import only what stands to its right. */
const barred = (folder, ...rooms) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ group: rooms.map((room) => (room === 'lit' ? 'lit*' : `**/${room}/**`)) }] },
    ],
  },
});

const PAGE = ['lit', 'components', 'controllers', 'styles', 'locales', 'define', 'drop-in'];
const SERVER = ['validate', 'formats', 'render'];

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
    },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  barred('models', ...PAGE, ...SERVER),
  ...SERVER.map((room) => barred(room, ...PAGE, ...SERVER.filter((other) => other !== room))),
  barred('locales', 'lit', 'components', 'controllers', 'styles', 'define', 'drop-in'),
  barred('styles', 'components', 'controllers', 'locales', 'define', 'drop-in'),
  barred('controllers', 'components', 'styles', 'define', 'drop-in'),
  barred('components', 'define', 'drop-in', 'validate'),
  barred('define', 'drop-in'),
);
