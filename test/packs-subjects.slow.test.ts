import { expect, test } from "vitest";
import { readPacks } from "../src/packs/read-packs.ts";
import { runStages } from "../src/pipeline/code-article.ts";

const knowledge = readPacks();
const HEADLINE = "حصيلة الأسبوع من الأخبار.\n";

/** Whether "X called for talks" is told of the actor, with a verb of either gender. */
function canSpeak(id: string, name: string): boolean {
  return ["دعا", "دعت"].some((verb) => {
    const bytes = new TextEncoder().encode(`${HEADLINE}${verb} ${name} إلى الحوار.`);
    const { coded } = runStages(bytes, { published: "2020-05-25" }, knowledge);
    return coded.codings.some(
      (coding) => coding.class === "statement" && coding.actors.some((actor) => actor.id === id),
    );
  });
}

// Outlets and news agencies relay; peoples and tribes have their names in other numbers.
const NOT_ASKED = new Set(["outlet", "agency", "people", "tribe"]);

test("whoever a pack names by a name of his own can be the subject of a plain sentence", () => {
  const shared = new Set(
    knowledge.actors.flatMap(({ names }) =>
      names.ar.filter(({ ambiguous }) => ambiguous).map(({ text }) => text),
    ),
  );
  const silent = knowledge.actors
    .filter(({ type }) => !NOT_ASKED.has(type))
    .flatMap(({ id, names }) => {
      const name = names.ar.find(
        (each) => !each.when && !each.ambiguous && !each.notBefore && !shared.has(each.text),
      );
      return name && !canSpeak(id, name.text) ? [`${id}: ${name.text}`] : [];
    });
  expect(silent).toEqual([]);
});
