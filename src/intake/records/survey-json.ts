import { type Content, readChunks } from "../content.ts";
import type { Context } from "../context.ts";
import { headerKey } from "../tables/column-names.ts";
import { JsonScanner } from "./json-scanner.ts";

/** Where the records of a JSON text are, found before they are read. */
export interface JsonSurvey {
  /** The arrays that hold objects, by path, and how many. */
  readonly arrays: ReadonlyMap<string, number>;
  /** Keys of the root object that hold a string or number. */
  readonly rootKeys: readonly string[];
  readonly isRootObject: boolean;
}

const MOST_ARRAYS = 100;
const MOST_ROOT_KEYS = 500;
export const CHAT_MESSAGES = "chats.list[].messages[]";

/** Reads a JSON text once, keeping nothing but counts. One that is damaged is surveyed as far as it goes. */
export async function surveyJson(content: Content, context: Context): Promise<JsonSurvey> {
  const arrays = new Map<string, number>();
  const rootKeys: string[] = [];
  let isRootObject = false;
  const scanner = new JsonScanner(0, {
    property(path) {
      if (!path.includes("[]") && !path.includes(".") && rootKeys.length < MOST_ROOT_KEYS)
        rootKeys.push(path);
    },
    begin(path) {
      if (path === "") isRootObject = true;
      const isRecord = path.indexOf("[]") === path.length - 2 || path === CHAT_MESSAGES;
      const isKept = arrays.has(path) || arrays.size < MOST_ARRAYS;
      if (path.endsWith("[]") && isRecord && isKept) arrays.set(path, (arrays.get(path) ?? 0) + 1);
      return false;
    },
  });
  try {
    for await (const chunk of readChunks(content, context)) scanner.write(chunk);
  } catch (error) {
    // The second reading meets it again, after what comes before it was passed on.
    if (arrays.size === 0) throw error;
  }
  return { arrays, rootKeys, isRootObject };
}

/** The array whose objects are records; null where the root itself is one. */
export function recordsPath(
  { arrays, rootKeys, isRootObject }: JsonSurvey,
  textKeys: ReadonlySet<string>,
): string | null {
  if (isRootObject && rootKeys.some((key) => textKeys.has(headerKey(key)))) return null;
  if (arrays.has(CHAT_MESSAGES)) return CHAT_MESSAGES;
  const [largest] = [...arrays].sort((a, b) => b[1] - a[1]);
  return largest?.[0] ?? null;
}
