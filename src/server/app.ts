import { OpenAPIHono } from "@hono/zod-openapi";
import { VERSION } from "../version.ts";
import { type DeskInput, openDesk } from "./desk.ts";
import { type Access, knownHosts, letIn, ownOrigin, safeHeaders } from "./guard.ts";
import { addPages } from "./pages.ts";
import { Problem, problemAnswer, toProblem } from "./problem.ts";
import { outwardPaths, routedPath } from "./respond.ts";
import { addActor } from "./routes/actor.ts";
import { addArticle } from "./routes/article.ts";
import { addBaselines } from "./routes/baselines.ts";
import { addBoard } from "./routes/board.ts";
import { addChoices } from "./routes/choices.ts";
import { addCoding } from "./routes/coding.ts";
import { addExport } from "./routes/export.ts";
import { addIntake } from "./routes/intake.ts";
import { addJobs } from "./routes/jobs.ts";
import { addLibrary } from "./routes/library.ts";
import { addMap } from "./routes/map.ts";
import { addMatrix } from "./routes/matrix.ts";
import { addMends } from "./routes/mends.ts";
import { addNaming } from "./routes/naming.ts";
import { addProject } from "./routes/project.ts";
import { addReview } from "./routes/review.ts";

/** One file a route; each tells in its first line what it answers. */
const ROUTES = [
  addBoard,
  addBaselines,
  addArticle,
  addCoding,
  addLibrary,
  addMends,
  addActor,
  addNaming,
  addMatrix,
  addMap,
  addReview,
  addChoices,
  addProject,
  addExport,
  addJobs,
  addIntake,
];

/** The API's own description, made from the schemas its answers are checked against. */
export function apiDocument(app: OpenAPIHono) {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Isnad",
      version: VERSION,
      description:
        "Every page's address gives its data with .json behind its path. Offsets are Unicode code points.",
    },
  });
  return { ...document, paths: outwardPaths(document.paths ?? {}) };
}

/** The desk's pages and its API. Knows no port: give its `fetch` to a server or a test. */
export function createApp(input: DeskInput, access: Access = { token: null }) {
  const app = new OpenAPIHono({
    getPath: (request) => routedPath(new URL(request.url).pathname),
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      const where = issue?.path.join(".") ?? "";
      throw new Problem(
        400,
        "bad-request",
        `${where}: ${issue?.message ?? "not understood"}`,
        "see /openapi.json",
      );
    },
  });
  const desk = openDesk(input);
  app.use(safeHeaders);
  app.use(knownHosts(access));
  app.use(ownOrigin);
  app.use(letIn(access));
  for (const add of ROUTES) add(app, desk);
  app.get("/openapi.json", (context) => context.json(apiDocument(app)));
  addPages(app);
  app.onError((error, context) => {
    const problem = toProblem(error);
    if (problem.code === "internal") console.error(error);
    return context.json(problemAnswer(problem), problem.status);
  });
  return { app, desk };
}
