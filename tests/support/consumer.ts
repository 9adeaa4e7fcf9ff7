import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

/** How a project that uses the package resolves its modules. */
export type Resolution = 'nodenext, ES module' | 'nodenext, CommonJS' | 'bundler' | 'node10';

const OPTIONS: Record<Resolution, ts.CompilerOptions> = {
  'nodenext, ES module': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
  'nodenext, CommonJS': {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
  bundler: {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  },
  // What Strapi's own TypeScript settings give a project.
  node10: {
    module: ts.ModuleKind.CommonJS,
    moduleResolution: ts.ModuleResolutionKind.Node10,
  },
};

export interface Consumer {
  program: ts.Program;
  source: ts.SourceFile;
  /** What is wrong in the consumer and in the package, `file(line): message`; not in other packages. */
  errors: string[];
}

/**
 * Type-checks a file of a strict project that has the package installed, declarations of the package
 * included (`skipLibCheck: false`).
 *
 * @param project folder with the package in its node_modules
 * @param others further files beside it, by name
 */
export function typeCheck(
  project: string,
  resolution: Resolution,
  text: string,
  others: Record<string, string> = {},
): Consumer {
  const folder = path.join(project, resolution.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  const type = resolution === 'nodenext, ES module' ? 'module' : 'commonjs';
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ type }));
  const file = path.join(folder, 'consumer.ts');
  for (const [name, content] of Object.entries({ ...others, 'consumer.ts': text })) {
    writeFileSync(path.join(folder, name), content);
  }

  const program = ts.createProgram([file], {
    ...OPTIONS[resolution],
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    esModuleInterop: true,
    jsx: ts.JsxEmit.ReactJSX,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  });
  const source = program.getSourceFile(file);
  if (!source) {
    throw new Error(`TypeScript did not read ${file}`);
  }
  const ours = program.getSourceFiles().filter(({ fileName }) => isOurs(project, fileName));
  const errors = [...program.getOptionsDiagnostics(), ...ours.flatMap(diagnosticsOf(program))];
  return { program, source, errors: errors.map(describe(project)) };
}

const isOurs = (project: string, file: string) => {
  const relative = path.relative(project, file);
  return (
    !relative.startsWith('..') &&
    (!relative.includes('node_modules') || relative.includes('strapi-plugin-newsroom'))
  );
};

const diagnosticsOf = (program: ts.Program) => (file: ts.SourceFile) =>
  ts.getPreEmitDiagnostics(program, file);

const describe =
  (project: string) =>
  ({ file, start, messageText }: ts.Diagnostic): string => {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (!file || start === undefined) {
      return message;
    }
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${path.relative(project, file.fileName)}(${line + 1}): ${message}`;
  };

/** A declaration gives private members no type, as nobody may use them. */
const isPublic = (property: ts.Symbol) =>
  !property
    .getDeclarations()
    ?.some((node) => ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private);

/**
 * Where the types of a module's exports are `any`, as far as the package itself declares them:
 * `strapi-plugin-newsroom/contracts RecapPage.body[]`. A declaration whose import is not found is `any` too.
 */
export function findAny(project: string, { program, source }: Consumer): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, place: string): void => {
    if (type.flags & ts.TypeFlags.Any) {
      found.push(place);
      return;
    }
    if (seen.has(type)) {
      return;
    }
    seen.add(type);
    if (type.isUnionOrIntersection()) {
      type.types.forEach((part) => visit(part, place));
      return;
    }
    for (const argument of [
      ...(type.aliasTypeArguments ?? []),
      ...checker.getTypeArguments(type as ts.TypeReference),
    ]) {
      visit(argument, `${place}[]`);
    }
    const declarations = type.getSymbol()?.getDeclarations() ?? [];
    const declaredByOthers =
      declarations.length > 0 &&
      !declarations.some((node) => isOurs(project, node.getSourceFile().fileName));
    if (declaredByOthers || !(type.flags & ts.TypeFlags.Object)) {
      return;
    }
    for (const property of type.getProperties().filter(isPublic)) {
      visit(checker.getTypeOfSymbol(property), `${place}.${property.getName()}`);
    }
    for (const { type: value } of checker.getIndexInfosOfType(type)) {
      visit(value, `${place}[]`);
    }
    for (const signature of type.getCallSignatures()) {
      visit(signature.getReturnType(), `${place}()`);
      for (const parameter of signature.getParameters()) {
        visit(checker.getTypeOfSymbol(parameter), `${place}(${parameter.getName()})`);
      }
    }
  };

  for (const statement of source.statements.filter(ts.isExportDeclaration)) {
    const module = statement.moduleSpecifier;
    const exported = module && checker.getSymbolAtLocation(module);
    if (!exported || !ts.isStringLiteral(module)) {
      throw new Error(`TypeScript does not find ${module?.getText() ?? 'a module'}`);
    }
    for (const symbol of checker.getExportsOfModule(exported)) {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const type =
        target.flags & ts.SymbolFlags.Value
          ? checker.getTypeOfSymbol(target)
          : checker.getDeclaredTypeOfSymbol(target);
      visit(type, `${module.text} ${symbol.getName()}`);
    }
  }
  return found;
}
