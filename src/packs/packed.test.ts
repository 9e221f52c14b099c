import { expect, test } from "vitest";
import { packEntries, unpackEntries } from "./packed.ts";
import { BUNDLED_PACKS, checkPacks } from "./read-packs.ts";

test("entries come back from the compiled file as they were", () => {
  const { knowledge } = checkPacks([BUNDLED_PACKS]);
  const packed = JSON.parse(JSON.stringify(packEntries(knowledge)));
  const { actors, places } = unpackEntries(packed);
  expect(actors).toEqual(knowledge.actors);
  expect(places).toEqual(knowledge.places);
});
