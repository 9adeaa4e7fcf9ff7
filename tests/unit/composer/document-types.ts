import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';

import ts from 'typescript';

import { ROOT } from './documents';

/** The code of documents, by the name of a file that it might stand in. */
export type Sources = Readonly<Record<string, string>>;

const COMPOSER = path.join(ROOT, 'composer/index.ts');

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: { 'strapi-plugin-newsroom/composer': [COMPOSER] },
};

/** The composer together with the code of documents, as the compiler sees them. */
export class Compiled {
  private readonly program: ts.Program;
  private readonly files: ReadonlyMap<string, string>;

  constructor(sources: Sources) {
    this.files = new Map(
      Object.entries(sources).map(([name, code]) => [path.join(ROOT, 'docs', name), code]),
    );
    const host = ts.createCompilerHost(OPTIONS);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (file) => this.files.has(file) || fileExists(file);
    host.readFile = (file) => this.files.get(file) ?? readFile(file);
    host.getSourceFile = (file, target, ...rest) => {
      const code = this.files.get(file);
      return code === undefined
        ? getSourceFile(file, target, ...rest)
        : ts.createSourceFile(file, code, target);
    };
    this.program = ts.createProgram([COMPOSER, ...this.files.keys()], OPTIONS, host);
  }

  /** What the compiler says of the documents' code. */
  get problems(): string[] {
    return [...this.files.keys()].flatMap((file) => {
      const source = this.program.getSourceFile(file);
      return [
        ...this.program.getSyntacticDiagnostics(source),
        ...this.program.getSemanticDiagnostics(source),
      ].map(
        ({ messageText }) =>
          `${path.basename(file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
      );
    });
  }

  private get exported(): ts.Symbol[] {
    const checker = this.program.getTypeChecker();
    const module = checker.getSymbolAtLocation(this.program.getSourceFile(COMPOSER)!)!;
    return checker
      .getExportsOfModule(module)
      .map((symbol) =>
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
      );
  }

  /** The members of a type that the composer exports. */
  members(type: string): string[] {
    const symbol = this.exported.find(({ name }) => name === type);
    if (symbol === undefined) {
      throw new Error(`The composer exports no type ${type}`);
    }
    return this.program
      .getTypeChecker()
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map(({ name }) => name);
  }

  /** The functions that the composer exports out of one of its folders. */
  functionsOf(folder: string): string[] {
    return this.exported
      .filter(
        ({ flags, declarations = [] }) =>
          flags & ts.SymbolFlags.Function &&
          declarations.some((one) =>
            one.getSourceFile().fileName.startsWith(path.join(ROOT, 'composer', folder, '/')),
          ),
      )
      .map(({ name }) => name);
  }
}

/** Runs TypeScript and gives what it exports; what it imports comes out of `modules`. */
export function run<Exports>(code: string, modules: Readonly<Record<string, unknown>>): Exports {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports = {};
  const load = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) {
      throw new Error(`The documents import ${name}, which no test gives them`);
    }
    return modules[name];
  };
  compileFunction(outputText, ['exports', 'require'])(exports, load);
  return exports as Exports;
}

/** Every name and every text that stands in the code of a file, comments apart. */
export function vocabularyOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}
