import { type Coding, type Review, standsIn } from "../../model/index.ts";
import { selectText } from "./articles-table.ts";
import { insertReview } from "./reviews-table.ts";
import type { Store } from "./store.ts";

/**
 * Brings the other's codings, after its articles; boards trust the spans of what is on file. One whose words do not
 * stand in the text here, where it may be redacted, is not brought, nor are its words.
 *
 * @returns how many were left out
 */
export function copyCodings(store: Store): number {
  listNotInText(store);
  const last = store.get<{ seq: number | null }>("SELECT max(seq) AS seq FROM codings")?.seq ?? 0;
  store.run(
    `INSERT OR IGNORE INTO codings (id, article, class, code, status, certainty, coder, body, recorded_on)
     SELECT c.id, a.seq, c.class, c.code, c.status, c.certainty, c.coder, c.body, c.recorded_on
     FROM other.codings c JOIN other.articles o ON o.seq = c.article JOIN articles a ON a.id = o.id
     WHERE c.seq NOT IN (SELECT coding FROM temp.not_in_text) ORDER BY c.seq`,
  );
  store.run(
    `INSERT OR IGNORE INTO coding_actors (actor_id, class, coding, slot) SELECT n.actor_id, n.class, c.seq, n.slot
     FROM other.coding_actors n JOIN other.codings oc ON oc.seq = n.coding JOIN codings c ON c.id = oc.id WHERE c.seq > ?`,
    last,
  );
  store.run(
    `INSERT INTO superseded_by (coding, by, recorded_on) SELECT c.seq, s.by, s.recorded_on
     FROM other.superseded_by s JOIN other.codings oc ON oc.seq = s.coding JOIN codings c ON c.id = oc.id
     WHERE c.seq > ? ORDER BY s.seq`,
    last,
  );
  const left = store.get<{ n: number }>(
    "SELECT count(*) AS n FROM temp.not_in_text WHERE id NOT IN (SELECT id FROM codings)",
  );
  return left?.n ?? 0;
}

/** A table of the other's codings whose words do not stand in the text here. */
function listNotInText(store: Store): void {
  store.run("CREATE TEMP TABLE not_in_text (coding INTEGER PRIMARY KEY, id TEXT NOT NULL)");
  const articles = store.all<{ seq: number; other: number }>(
    "SELECT a.seq AS seq, o.seq AS other FROM articles a JOIN other.articles o ON o.id = a.id",
  );
  for (const { seq, other } of articles) {
    const text = selectText(store, seq);
    const codings = store.all<{ seq: number; id: string; body: string }>(
      "SELECT seq, id, body FROM other.codings WHERE article = ?",
      other,
    );
    for (const { seq: coding, id, body } of codings)
      if (!standsWhole(text, JSON.parse(body) as Coding))
        store.run("INSERT INTO temp.not_in_text (coding, id) VALUES (?, ?)", coding, id);
  }
}

/** Also the words that tell the order of two acts: they are quoted too, and may be blank here. */
function standsWhole(text: string, coding: Coding): boolean {
  const orders = (coding.order ?? []).map((each) => each.evidence);
  return standsIn(text, coding) && (orders.length === 0 || standsIn(text, { evidence: orders }));
}

export function copyReviews(store: Store): void {
  const reviews = store.all<{ body: string }>(
    `SELECT r.body AS body FROM other.reviews r JOIN other.codings o ON o.seq = r.coding
     JOIN codings c ON c.id = o.id ORDER BY r.seq`,
  );
  // A correction has come with the codings.
  for (const { body } of reviews) insertReview(store, JSON.parse(body) as Review);
  // One that its reviewer took back came as a live coding.
  store.run(
    `INSERT INTO set_aside_by (coding, by, recorded_on) SELECT c.seq, s.by, s.recorded_on
     FROM other.set_aside_by s JOIN other.codings oc ON oc.seq = s.coding JOIN codings c ON c.id = oc.id
     WHERE s.by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.coding = c.seq)
       AND NOT EXISTS (SELECT 1 FROM set_aside_by o WHERE o.coding = c.seq)`,
  );
}
