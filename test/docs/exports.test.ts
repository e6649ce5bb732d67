import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The source of every public entry, by the name it is imported by. */
const entries = Object.entries(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, { import?: { types: string } }> }).exports,
).flatMap(([name, { import: target }]) =>
  target === undefined ? [] : [{ name, file: target.types.replace('./dist/esm/', 'src/').replace('.d.ts', '.ts') }],
);

const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
const program = ts.createProgram(
  entries.map(({ file }) => file),
  options,
);
const checker = program.getTypeChecker();

function exportsOf(file: string): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker
    .getExportsOfModule(symbol)
    .map((found) => (found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found))
    .filter(({ declarations = [] }) => declarations.some((node) => !node.getSourceFile().fileName.includes('node_modules')));
}

describe.each(entries)('$name', ({ file }) => {
  it('exports something, and says of each export what it is', () => {
    const found = exportsOf(file);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((symbol) => symbol.getDocumentationComment(checker).length === 0).map(({ name }) => name)).toEqual([]);
  });
});
