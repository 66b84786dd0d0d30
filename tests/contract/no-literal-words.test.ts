import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** Attributes a person reads or hears. */
const spoken = new Set([
  'label',
  'title',
  'hint',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'name',
  'words',
]);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

/** The `name` of an icon or of a field in a form is a code, no word. */
const nameIsCode = new Set(['Icon', 'Controller']);

function isSpoken(attribute: ts.JsxAttribute): boolean {
  const name = attribute.name.getText();
  return spoken.has(name) && !(name === 'name' && nameIsCode.has(attribute.parent.parent.tagName.getText()));
}

/** Words that stand in a component instead of the catalogue, as `line: words`. */
function literalWords(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string) => {
    if (hasWord(text)) found.push(`${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
  };
  const isText = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);
  const walk = (node: ts.Node) => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && isText(node.expression) && !ts.isJsxAttribute(node.parent)) {
      note(node, node.expression.text);
    }
    if (ts.isJsxAttribute(node) && isSpoken(node) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && isText(value)) note(node, value.text);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

const files = globSync('renderer/**/*.tsx', { cwd: root }).filter((file) => !file.endsWith('.test.tsx'));

test('every word a person reads comes from the catalogue', () => {
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => literalWords(file, readFileSync(join(root, file), 'utf8')).map((line) => `${file}:${line}`));
  expect(found).toEqual([]);
});

test.each(['<p>Plain words</p>', '<Button label="Send it" />', "<p>{'Plain words'}</p>", '<img alt={`A picture`} />'])(
  'the check sees words in %s',
  (jsx) => {
    expect(literalWords('example.tsx', `const example = ${jsx};`)).toHaveLength(1);
  },
);
