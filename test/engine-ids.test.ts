import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readPacks } from "../src/packs/read-packs.ts";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const ROOMS = ["mentions", "clauses", "attribution", "coders"];

const { lexicons } = readPacks();
const known = (kind: "frames" | "speech" | "operators" | "words") =>
  new Set([...lexicons.ar[kind], ...lexicons.en[kind]].map(({ id }) => id));

/** Every call of `classed(i, "a", "b")` and `words("a")` in the reading rooms, by the class it names. */
function classesNamed(): string[] {
  const found = new Set<string>();
  for (const room of ROOMS) {
    for (const file of readdirSync(join(SRC, room), { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts") || /\.(test|fixture|case)\.ts$/.test(file)) continue;
      const text = readFileSync(join(SRC, room, file), "utf8");
      for (const [, args = ""] of text.matchAll(/\.(?:classed|words)\(([^()]*)\)/g)) {
        for (const [, id = ""] of args.matchAll(/"([a-z][a-z-]*)"/g)) found.add(id);
      }
    }
  }
  return [...found].sort();
}

test("every word class that the engine asks for stands in a pack", () => {
  const asked = classesNamed();
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((id) => !known("words").has(id))).toEqual([]);
});

test.each([
  ["frames", "accept"],
  ["frames", "reject"],
  ["frames", "mediate"],
  ["frames", "mediate-between"],
  ["frames", "consult"],
  ["frames", "in-favour"],
  ["speech", "announce"],
  ["speech", "confirm"],
  ["speech", "deny"],
  ["speech", "accuse"],
  ["operators", "used-to"],
  ["operators", "force"],
  ["operators", "light"],
  ["operators", "receive"],
  ["operators", "begin"],
  ["operators", "other-verbs"],
] as const)("the engine knows %s by the id %s, which a pack holds", (kind, id) => {
  expect(known(kind).has(id)).toBe(true);
});
