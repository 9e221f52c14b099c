import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { scoreArticles } from "../src/evaluate/score.ts";
import { type Bar, type Board, type Codebook, fileCodings, type Lane, toRecord } from "../src/model/index.ts";
import { readPacks } from "../src/packs/read-packs.ts";
import { codeArticle } from "../src/pipeline/code-article.ts";
import { readPositions } from "../src/positions/positions.ts";

const SHARED = fileURLToPath(new URL("../../shared/", import.meta.url));
const ARTICLE = `${SHARED}seed/article.txt`;
const GOLD = `${SHARED}gold/seed.json`;
/** The article and its gold are not part of the project: their text may not be copied. */
const isPresent = existsSync(ARTICLE) && existsSync(GOLD);
const CLIENT = "haftar";

const knowledge = readPacks();
const coded = isPresent
  ? codeArticle(readFileSync(ARTICLE), { file: "seed/article.txt", published: "2020-05-25" }, knowledge)
  : null;

describe.skipIf(!isPresent)(
  "the seed article against its gold (skipped where ../shared holds neither)",
  () => {
    const score = coded
      ? scoreArticles([JSON.parse(readFileSync(GOLD, "utf8"))], [JSON.parse(JSON.stringify(toRecord(coded)))])
      : null;

    test.each([
      ["stance", 0.85],
      ["event", 0.75],
      ["statement", 1],
    ] as const)("%s: f1 of at least %d", (codingClass, least) => {
      expect(score?.[codingClass].f1).toBeGreaterThanOrEqual(least);
    });

    test.each([
      ["chain", 0.9],
      ["status", 0.9],
      ["certainty", 0.9],
      ["when", 0.85],
      ["where", 0.85],
    ] as const)("%s: right in at least %d of the matched pairs", (attribute, least) => {
      expect(score?.attributes[attribute]).toBeGreaterThanOrEqual(least);
    });

    test("no false move", () => {
      expect(score?.false_moves).toBe(0);
    });
  },
);

describe.skipIf(!isPresent)(
  "the board of the seed article (skipped where ../shared holds no article)",
  () => {
    const boards = new Map<Bar, Board>();
    const board = (bar: Bar) => {
      const made = boards.get(bar) ?? readBoard(bar);
      boards.set(bar, made);
      return made;
    };
    const lane = (bar: Bar, ...holders: string[]) => {
      const found = board(bar).lanes.find(({ holder }) => holders.includes(holder.id));
      if (!found) throw new Error(`no lane of ${holders.join(" or ")}; there are ${lanesOf(board(bar))}`);
      return found;
    };
    /** Hemedti, his force or their state: whoever of them the board lets hold the position. */
    const HEMEDTI_SIDE = ["hemedti", "rsf", "sudan"];
    const BACKERS = [["uae"], ["egypt"], ["russia"], HEMEDTI_SIDE];

    test("four backers, and no other", () => {
      const backers = board(1).lanes.filter(({ backer }) => backer);
      expect(backers.map(({ holder }) => holder.id).filter((id) => !BACKERS.flat().includes(id))).toEqual([]);
      expect(backers).toHaveLength(4);
    });

    test.each(BACKERS.map((holders) => ({ holders })))(
      "any claim: $holders is claimed to be moving",
      ({ holders }) => {
        expect(movesIn(lane(1, ...holders))).not.toEqual([]);
      },
    );

    test("own words or two origins: Russia's withdrawal is the only withdrawal that is established", () => {
      const withdrawn = board(3).lanes.filter(({ now }) => now?.code === "withdraws");
      expect(withdrawn.map(({ holder }) => holder.id)).toEqual(["russia"]);
      expect(lane(3, "russia").status).toBe("meets-bar");
      expect(lane(3, "russia").namedOrigins).toBeGreaterThanOrEqual(2);
    });

    test("own words or two origins: Hemedti mediates, in his own words", () => {
      const { now } = lane(3, ...HEMEDTI_SIDE);
      expect([now?.code, now?.ownWords]).toEqual(["mediates", true]);
    });

    test.each(["uae", "egypt"])("own words or two origins: %s is not established", (holder) => {
      const { now, ghost, status } = lane(3, holder);
      expect([now, status]).toEqual([null, "below-bar"]);
      expect(ghost).not.toBeNull();
    });

    test.each(["egypt", "russia", "uae"])(
      "the starting position of %s is shown as the author's word",
      (holder) => {
        const { was, claims } = lane(3, holder);
        expect(was?.position).toBe("backs");
        const origins = claims.find(({ id }) => id === was?.claim)?.origins ?? [];
        expect(origins.map(({ kind }) => kind)).toEqual(["author"]);
      },
    );

    test("the board says that starting positions rest on the author's word alone", () => {
      expect(board(3).warnings.map(({ code }) => code)).toContain("positions/starting-position-by-author");
    });
  },
);

function readBoard(bar: Bar): Board {
  if (!coded) throw new Error("there is no article");
  return readPositions({
    articles: [coded.article],
    codings: fileCodings([coded]),
    codebook: knowledge.codebook as Codebook,
    actors: new Map(knowledge.actors.map((actor) => [actor.id, actor])),
    client: CLIENT,
    bar,
  });
}

/** The codes of the claims that move a lane away from where it was. */
function movesIn({ claims }: Lane): string[] {
  return claims
    .filter(({ direction, status, earlier }) => direction !== "toward" && status === "actual" && !earlier)
    .map(({ code }) => code);
}

function lanesOf({ lanes }: Board): string {
  return lanes
    .map(
      ({ holder, now, was, ghost }) =>
        `${holder.id} (was ${was?.code}, now ${now?.code}, ghost ${ghost?.code})`,
    )
    .join("; ");
}
