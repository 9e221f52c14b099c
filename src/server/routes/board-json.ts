import type { Hono } from "hono";
import { boardToJson } from "../../exports/board-json.ts";
import { readBoard } from "../../pipeline/read-board.ts";
import { questionOf } from "../question.ts";
import type { OpenShelf } from "../shelf.ts";

/** `GET /api/board.json?client=&bar=&from=&to=`: the board, with every coding behind it. */
export function addBoardJson(app: Hono, shelf: OpenShelf): void {
  app.get("/api/board.json", (context) => {
    const board = readBoard(shelf.filed, shelf.knowledge, questionOf(context, shelf));
    return context.json(boardToJson(board, shelf.filed.articles));
  });
}
