import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';

const FILE = 'index.d.ts';

/**
 * All declarations that the entry reaches in one text. What belongs to packages stays an import.
 */
async function bundleTypes(entry: string): Promise<string> {
  const bundle = await rollup({
    input: entry,
    external: ['valibot'],
    plugins: [dts()],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

/**
 * A program over the one text, which has not been written anywhere; its imports are found from the
 * project folder.
 */
function programOf(text: string): { checker: ts.TypeChecker; source: ts.SourceFile } {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const source = ts.createSourceFile(FILE, text, ts.ScriptTarget.ES2022, true);
  const program = ts.createProgram([FILE], options, {
    ...host,
    getSourceFile: (name, ...rest) => (name === FILE ? source : host.getSourceFile(name, ...rest)),
    fileExists: (name) => name === FILE || host.fileExists(name),
  });
  return { checker: program.getTypeChecker(), source };
}

const FORMAT: ts.NodeBuilderFlags =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.InTypeAlias |
  ts.NodeBuilderFlags.UseSingleQuotesForStringLiteralType |
  ts.NodeBuilderFlags.MultilineObjectLiterals;

/** Whether a type is worked out from values: from a schema, a table or a list. */
const isDerived = (alias: ts.TypeAliasDeclaration) => /\bv\.|\btypeof\b/.test(alias.type.getText());

const commentOf = (statement: ts.Statement) =>
  statement.getFullText().slice(0, statement.getLeadingTriviaWidth());

/**
 * A table or schema that only types are made of. A schema is exported by its type's name, and the
 * type is what stays.
 */
function isForTypesOnly(statement: ts.VariableStatement, exported: ReadonlySet<string>): boolean {
  return statement.declarationList.declarations.every(
    ({ name, type }) => !exported.has(name.getText()) || /\bv\./.test(type?.getText() ?? ''),
  );
}

/** Names that are exported as values, and not as types only. */
function exportedValues(source: ts.SourceFile): Set<string> {
  const specifiers = source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    const clause = statement.exportClause;
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements : [];
  });
  return new Set(
    specifiers
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => (propertyName ?? name).text),
  );
}

/**
 * Says what the types are instead of how they come about: those who install the package have
 * neither our tables nor the library of our schemas.
 */
function spelledOut(text: string): string {
  const { checker, source } = programOf(text);
  const printer = ts.createPrinter();
  // The words stand at the schema, and stay with the type of its name.
  const words = new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .map((statement) => [
        statement.declarationList.declarations[0]?.name.getText(),
        commentOf(statement),
      ]),
  );
  const exported = exportedValues(source);
  const parts = source.statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement) && statement.getText().includes("'valibot'")) return [];
    if (ts.isTypeAliasDeclaration(statement) && isDerived(statement)) {
      const node =
        checker.typeToTypeNode(checker.getTypeAtLocation(statement), statement, FORMAT) ??
        fail(`${statement.name.text} has no type`);
      const own = commentOf(statement);
      return [
        `${own.trim() === '' ? (words.get(statement.name.text) ?? own) : own}type ` +
          `${statement.name.text} = ${printer.printNode(ts.EmitHint.Unspecified, node, source)};`,
      ];
    }
    if (ts.isVariableStatement(statement) && isForTypesOnly(statement, exported)) return [];
    return [statement.getFullText()];
  });
  return `${parts.join('').trim()}\n`;
}

function fail(words: string): never {
  throw new Error(words);
}

/**
 * The declarations of the package, in one file that needs no other.
 * @param entry the package's entry, a TypeScript file
 */
export async function packageTypes(entry: string): Promise<string> {
  const text = spelledOut(await bundleTypes(entry));
  const foreign = /\bv\.\w+|\bfrom '(?!node:)[^']+'/.exec(text);
  if (foreign !== null) throw new Error(`the declarations of the package need ${foreign[0]}`);
  return text;
}
