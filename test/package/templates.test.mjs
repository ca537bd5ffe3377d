// What the templates of sixbloom/render are made of, by their sources.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';

const templates = [];

function collect(node) {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'markup') {
    const { template } = node;
    const parts = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
    templates.push(parts.map(({ text }) => text));
  }
  ts.forEachChild(node, collect);
}
for (const file of ts.sys.readDirectory('src/render', ['.ts']))
  collect(ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.Latest, true));

describe('the templates of sixbloom/render', () => {
  it('are found', () => assert.ok(templates.length > 40));

  it('have a value between tags or between attributes, and nowhere else', () => {
    for (const parts of templates) {
      // Character by character, by the states of an HTML tokenizer.
      let state = 'data';
      parts.forEach((part, index) => {
        for (const char of part) {
          if (state === 'data') state = char === '<' ? 'tag' : 'data';
          else if (state === 'tag') state = char === '>' ? 'data' : char === '"' ? 'value' : 'tag';
          else if (char === '"') state = 'tag';
        }
        if (index === parts.length - 1) assert.equal(state, 'data', parts.join('…'));
        else if (state === 'tag') assert.match(part, /(<[a-z][a-z\d-]*|"|^)$/, parts.join('…'));
        else assert.equal(state, 'data', parts.join('…'));
      });
    }
  });

  it('hold no script, no style, no comment, no event, no address, no opener of a template', () => {
    for (const parts of templates) {
      assert.doesNotMatch(
        parts.join(''),
        /<(script|style|!)|\s(on\w+|style|href|src|srcset|poster)\s*=|[{}$#@[\]%]/i,
      );
    }
  });
});
