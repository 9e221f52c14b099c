// Prints docs/reference/text.md, made from the docstrings of what `isnad/text` exports:
//   node scripts/docs/text-reference.mjs > docs/reference/text.md
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../..");
const ENTRY = join(ROOT, "src/text/index.ts");

const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const program = ts.createProgram([ENTRY], { ...options, types: [] });
const checker = program.getTypeChecker();
const entry = program.getSourceFile(ENTRY);

const exported = checker
  .getExportsOfModule(checker.getSymbolAtLocation(entry))
  .map((symbol) => ({ name: symbol.name, symbol: resolve(symbol) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const functions = exported.filter(({ symbol }) => ts.isFunctionDeclaration(declarationOf(symbol)));
const types = exported.filter(({ symbol }) => !ts.isFunctionDeclaration(declarationOf(symbol)));
const intro = commentOf(entry.statements[0]).replace(/^`isnad\/text`: /, "");

console.log(
  [
    "# `isnad/text`: reading words",
    capital(intro),
    "This page is made from the docstrings of the code (`node scripts/docs/text-reference.mjs`); a test compares it and runs every example. In the examples `lexicon` and `weights` are the bytes of `data/morphology/lexicon.txt` and `data/morphology/weights.bin`. A program that uses it: [examples/analyse-sentence.mjs](../../examples/analyse-sentence.mjs); a page in a browser: [examples/browser](../../examples/browser/README.md).",
    "## Functions",
    ...functions.flatMap(functionSection),
    "## Types",
    ...types.flatMap(typeSection),
  ].join("\n\n"),
);

function functionSection({ name, symbol }) {
  const declaration = declarationOf(symbol);
  const parameters = declaration.parameters.map((each) => each.getText()).join(", ");
  const tags = tagsOf(declaration);
  const rename = (text) => text.replace(new RegExp(`\\b${symbol.name}\\b`, "g"), name);
  return [
    `### ${name}`,
    fence(`${name}(${parameters}): ${declaration.type.getText()}`),
    rename(descriptionOf(declaration)),
    list([
      ...tags.param.map((text) => text.replace(/^(\S+) /, "`$1`: ")),
      ...tags.returns.map((text) => `Returns ${text}.`),
      ...tags.throws.map((text) => `Throws ${text}.`),
    ]),
    ...tags.example.map((text) => fence(rename(text))),
    sourceOf(declaration),
  ].filter((part) => part !== "");
}

function typeSection({ name, symbol }) {
  const declaration = declarationOf(symbol);
  const head = [`### ${name}`, descriptionOf(declaration)];
  if (!ts.isInterfaceDeclaration(declaration))
    return [...head, fence(`type ${name} = ${unionOf(declaration.type)}`), sourceOf(declaration)];
  const inherited = (declaration.heritageClauses ?? []).flatMap(({ types: parents }) =>
    parents.map((each) => `With all of \`${each.getText()}\`.`),
  );
  return [...head, ...inherited, table(declaration.members.map(rowOf)), sourceOf(declaration)];
}

/** A field or a method, its type, and what it means. */
function rowOf(member) {
  const isMethod = ts.isMethodSignature(member);
  const parameters = isMethod ? `(${member.parameters.map((each) => each.getText()).join(", ")})` : "";
  const tags = tagsOf(member);
  const meaning = [
    descriptionOf(member),
    ...tags.param.map((text) => text.replace(/^(\S+) /, "`$1`: ")),
    ...tags.returns.map((text) => `Returns ${text}.`),
  ].filter((part) => part !== "");
  const optional = member.questionToken ? "?" : "";
  return [
    `\`${member.name.getText()}${optional}${parameters}\``,
    `\`${unionOf(member.type)}\``,
    meaning.join("<br>"),
  ];
}

function unionOf(type) {
  return type
    .getText()
    .replace(/\s+/g, " ")
    .replace(/= \| |^\| /, "")
    .replaceAll("readonly ", "");
}

function table(rows) {
  const cell = (text) => text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(["field", "type", "meaning"]), "|---|---|---|", ...rows.map(line)].join("\n");
}

function list(items) {
  return items.map((item) => `- ${item.replace(/\s*\n\s*/g, " ").replace(/\.\.$/, ".")}`).join("\n");
}

function fence(code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

function sourceOf(declaration) {
  const path = relative(ROOT, declaration.getSourceFile().fileName).replaceAll("\\", "/");
  return `Code: [${path}](${relative("docs/reference", ".").replaceAll("\\", "/")}/${path})`;
}

function resolve(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function declarationOf(symbol) {
  return symbol.declarations[0];
}

/** What a docstring says before its first tag; paragraphs stay, lines of one are joined. */
function descriptionOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return paragraphs(ts.getTextOfJSDocComment(comment) ?? "");
}

function tagsOf(node) {
  const tags = { param: [], returns: [], throws: [], example: [] };
  for (const tag of ts.getJSDocTags(node)) {
    const text = (ts.getTextOfJSDocComment(tag.comment) ?? "").trim();
    const name = tag.tagName.text;
    if (name === "param") tags.param.push(`${tag.name.getText()} ${text}`);
    else if (name === "throws")
      tags.throws.push(`\`${tag.typeExpression?.getText() ?? ""}\` ${text}`.replace("`` ", ""));
    else tags[name]?.push(text);
  }
  return tags;
}

/** The comment at the head of the entry. */
function commentOf(node) {
  const [{ pos, end }] = ts.getLeadingCommentRanges(entry.text, node.pos);
  return paragraphs(entry.text.slice(pos + 3, end - 2).replace(/^ \* ?/gm, ""));
}

function paragraphs(text) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, " "))
    .join("\n\n");
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
