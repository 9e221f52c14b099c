// The walls between the rooms, each with its reason. `npm run walls` checks them, test/boundaries.test.ts proves
// that each one bites. The house is drawn in docs/explanation/architecture.md.

/** From the newspaper's bytes to the codings: a room may import from those on its left only. */
const READING_ORDER = ["model", "packs", "article", "text", "mentions", "clauses", "attribution", "coders"];
/** The rooms that must run in a browser as they are. */
const READING_ROOMS = READING_ORDER.slice(2);
/** The rooms that work on codings and know nothing of how these came about. */
const LEDGER_SIDE = ["ledger", "positions", "evaluate", "exports"];
const LANGUAGES = "ar|en";
const TEST_FILES = "\\.(test|case|fixture)\\.tsx?$";

const room = (...names) => `^src/(${names.join("|")})/`;
const npmPackage = (...names) => `(^|node_modules/)(${names.join("|")})(/|$)`;

const lookLeft = READING_ORDER.slice(1, -1).map((name, index) => ({
  name: `${name}-looks-left`,
  severity: "error",
  comment: `Text is read in one direction, ${READING_ORDER.join(" < ")}. If ${name} could look right, a stage's result would depend on a later one and could no longer be shown, saved or tested alone.`,
  from: { path: room(name) },
  to: { path: room(...READING_ORDER.slice(index + 2)) },
}));

module.exports = {
  forbidden: [
    {
      name: "model-imports-nothing",
      severity: "error",
      comment:
        "The nouns and their units are the one thing every room, the pages included, may lean on; whatever model imported, all of them would.",
      from: { path: room("model"), pathNot: TEST_FILES },
      to: { pathNot: room("model") },
    },
    ...lookLeft,
    {
      name: "reading-rooms-know-no-store-and-no-face",
      severity: "error",
      comment:
        "How a sentence is read may not depend on what is already believed (ledger, positions, evaluate), on what other texts say (origins), nor on who asks (exports, server, cli, pipeline).",
      from: { path: room("packs", ...READING_ROOMS) },
      to: { path: room(...LEDGER_SIDE, "origins", "pipeline", "server", "cli") },
    },
    {
      name: "reading-rooms-run-in-a-browser",
      severity: "error",
      comment:
        "Stages are pure functions without disk, network or clock, so that they run in a browser as they are. Only packs reads files.",
      from: { path: room("model", ...READING_ROOMS, "origins"), pathNot: TEST_FILES },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "coders-do-not-know-each-other",
      severity: "error",
      comment:
        "Agreement between coders says something only when they are independent; what they share is the port in coders/.",
      from: { path: "^src/coders/(rules|model|human)/" },
      to: { path: "^src/coders/(rules|model|human)/", pathNot: "^src/coders/$1/" },
    },
    {
      name: "languages-do-not-know-each-other",
      severity: "error",
      comment:
        "A language is a folder that can be added or removed whole. What two of them share is no longer about a language and lives one folder up.",
      from: { path: `^src/.+/(${LANGUAGES})/` },
      to: { path: `^src/.+/(${LANGUAGES})/`, pathNot: "^src/.+/$1/" },
    },
    {
      name: "ledger-side-imports-model-only",
      severity: "error",
      comment:
        "The verdict may not peek at the text, and the store does not know the verdict: a position follows from codings alone, so it can be recomputed from a ledger without the articles' reader.",
      from: { path: `^src/(${LEDGER_SIDE.join("|")})/` },
      to: { path: "^src/", pathNot: "^src/(model|$1)/" },
    },
    {
      name: "origins-imports-model-only",
      severity: "error",
      comment:
        "Whether one text copies another is told by their words alone, before anybody has read them: were a pack or a coding asked, who is named in a text could decide what it is a copy of.",
      from: { path: room("origins"), pathNot: TEST_FILES },
      to: { path: "^src/", pathNot: room("model", "origins") },
    },
    {
      name: "intake-only-unpacks",
      severity: "error",
      comment:
        "intake turns files into single articles' bytes. If it knew more than how bytes become an article, what an archive holds could depend on how it is coded.",
      from: { path: room("intake"), pathNot: TEST_FILES },
      to: { path: "^src/", pathNot: room("model", "article", "intake") },
    },
    {
      name: "only-pipeline-takes-in",
      severity: "error",
      comment:
        "How an article came here may not change how it is read or judged, so neither the reading rooms nor the ledger's side know intake; it meets them in pipeline.",
      from: { path: room("model", "packs", ...READING_ROOMS, ...LEDGER_SIDE, "server", "cli") },
      to: { path: room("intake") },
    },
    {
      name: "database-only-in-ledger",
      severity: "error",
      comment: "Another engine is one more folder in ledger/, which holds only while nobody else speaks SQL.",
      from: { path: "^(src|web)/", pathNot: [room("ledger"), TEST_FILES] },
      to: { path: npmPackage("better-sqlite3", "kysely", "pg", "pg-boss") },
    },
    {
      name: "faces-never-read",
      severity: "error",
      comment:
        "server and cli show what pipeline and the ledger give them. A face that called a stage itself would read articles differently from the others.",
      from: { path: room("server", "cli") },
      to: { path: room(...READING_ROOMS) },
    },
    {
      name: "faces-use-the-ledger-port",
      severity: "error",
      comment:
        "A face that knew an engine would work with one kind of ledger only; the port is src/ledger/*.ts.",
      from: { path: room("server", "cli"), pathNot: TEST_FILES },
      to: { path: "^src/ledger/[^/]+/" },
    },
    {
      name: "server-does-not-know-cli",
      severity: "error",
      comment: "The command line may start the server; the server must also run without a command line.",
      from: { path: room("server") },
      to: { path: room("cli") },
    },
    {
      name: "pipeline-does-not-know-its-faces",
      severity: "error",
      comment:
        "pipeline is the one room that knows the order of the others; who shows its progress is not its business.",
      from: { path: room("pipeline") },
      to: { path: room("server", "cli") },
    },
    {
      name: "rooms-do-not-use-the-front-door",
      severity: "error",
      comment:
        "src/index.ts is for programs that embed Isnad. A room that came in through it would import every room.",
      from: { path: "^src/[^/]+/", pathNot: TEST_FILES },
      to: { path: "^src/index\\.ts$" },
    },
    {
      name: "web-talks-http",
      severity: "error",
      comment:
        "The pages are a client of the HTTP API like any other, so that whatever they show anyone can fetch. They know the shapes of its answers, and nothing of how these come about.",
      from: { path: "^web/" },
      to: { path: "^src/", pathNot: [room("model"), "^src/server/answers/"] },
    },
    {
      name: "web-takes-types-only",
      severity: "error",
      comment: "Types vanish from the pages' bundle; code computed there could disagree with the server's.",
      from: { path: "^web/" },
      to: { path: "^src/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "program-does-not-import-tests",
      severity: "error",
      comment:
        "Tests, conformance cases and fixtures are not built, so the import would fail once installed.",
      from: { path: "^src/", pathNot: TEST_FILES },
      to: { path: [TEST_FILES, "^test/"] },
    },
    {
      name: "program-uses-installed-packages",
      severity: "error",
      comment:
        "Development packages are absent where Isnad is installed; an undeclared one is there by accident.",
      from: { path: "^src/", pathNot: TEST_FILES },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unresolvable",
      severity: "error",
      comment: "An import that leads nowhere slips through every other wall.",
      from: { path: "^(src|web)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Modules in a circle are one module in several files: none can be read, tested or moved alone.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-attic",
      severity: "error",
      comment:
        "utils, helpers, common and misc say nothing about what is inside and so collect everything. A function lives in the room whose noun it is about.",
      from: {},
      to: {
        path: "[/-](util|utils|helper|helpers|common|misc)[/.-]",
        pathNot: "node_modules",
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|test/actual)/" },
    // Type-only imports couple rooms as much as others do, and vanish before a JavaScript parser sees them.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".d.ts", ".json"],
    },
    skipAnalysisNotInRules: false,
  },
};
