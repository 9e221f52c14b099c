import type { ActorSense, Diagnostic, Mention } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import type { Focus } from "./focus.ts";
import { holdsOn } from "./sense.ts";
import { sameSide } from "./sides.ts";

/** Words after which stands the one who beats, strikes or opposes those named before them. */
const AGAINST = [["علي", "يد"], ["علي", "ايدي"], ["ضد"], ["امام"]];

/**
 * A name borne by two sides is the side that the article cannot mean otherwise: whoever is beaten "at the
 * hands of X" is not X's own side. One name keeps one sense through the article; where the clauses
 * disagree or say nothing it stays open, with a diagnostic.
 */
export function chooseAmbiguous(draft: Draft, focus: Focus): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const open = draft.mentions.filter(
    ({ actor, candidates, title }) => !actor && candidates.length > 1 && title !== "both",
  );
  const groups = new Map<string, Mention[]>();
  for (const mention of open) {
    const key = mention.candidates
      .map((each) => each.id)
      .sort()
      .join("|");
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  for (const mentions of groups.values()) {
    const candidates = (mentions[0] as Mention).candidates;
    const ruledOut = new Set<string>();
    for (const mention of mentions) {
      const opponents = opponentsOf(draft, mention);
      for (const candidate of candidates) {
        if (opponents.some((each) => sameSide(each.id, candidate.id, draft))) ruledOut.add(candidate.id);
      }
    }
    const owners = mentions.flatMap((mention) => ownersOf(draft, mention));
    const owned = candidates.filter((candidate) =>
      owners.some((each) => sameSide(each.id, candidate.id, draft)),
    );
    const left = (owned.length > 0 ? owned : candidates).filter((candidate) => !ruledOut.has(candidate.id));
    const told = (ruledOut.size > 0 || owned.length > 0) && left.length === 1;
    const isAbout = (id: string) => {
      const actor = draft.index.actors.get(id);
      return actor !== undefined && focus.isAbout(draft.index.statesOf(actor));
    };
    const here = left.filter(({ id }) => isAbout(id));
    // Whoever the article names in full elsewhere is meant by the name that others share.
    const named = left.filter(
      ({ id, type }) => type === "person" && draft.mentions.some(({ actor }) => actor?.id === id),
    );
    const inOffice = left.filter(({ id }) => holdsOffice(draft, id));
    const [chosen = null, reason = ""] = told
      ? [left[0], "whom the article tells it belongs to or fights"]
      : named.length === 1
        ? [named[0], "the same name in full elsewhere"]
        : here.length === 1
          ? [here[0], "the state that the article is about"]
          : inOffice.length === 1
            ? [inOffice[0], "who was in office then"]
            : [];
    if (chosen) for (const mention of mentions) draft.swap(mention, { ...mention, actor: chosen });
    const first = mentions[0] as Mention;
    const name = draft.article.text.slice(first.name.start, first.name.end);
    diagnostics.push({
      code: "mentions/ambiguous-name",
      message: chosen
        ? `"${name}" may be ${ids(candidates)}; read as ${chosen.id}, from ${reason}`
        : `"${name}" may be ${ids(candidates)}; left open: give --outlet, or a pack that decides it`,
      start: first.start,
      end: first.end,
    });
  }
  return diagnostics;
}

/** Whether a person held an office, whose beginning a pack knows, on the day of the article. */
function holdsOffice({ index, article }: Draft, id: string): boolean {
  const on = article.publishedOn.edtf;
  const actor = index.actors.get(id);
  return (
    on !== null &&
    actor?.type === "person" &&
    actor.roles.some((role) => role.from !== undefined && holdsOn(role, on))
  );
}

function ids(candidates: readonly ActorSense[]): string {
  return candidates.map((each) => each.id).join(" or ");
}

/** "X التابعة لـY", "الموالي لـY", "بقيادة Y": whose side the words after the name put it on. */
function ownersOf(draft: Draft, mention: Mention): ActorSense[] {
  const { tokens } = draft;
  const word = tokens[mention.last]?.norm ?? "";
  const next = draft.mentions.find((each) => each.first === mention.last + 1);
  if (!next?.actor) return [];
  const epithet = /^ال(تابع|موالي|مواليه|داعم)(ة)?$/.test(word) && next.pre.includes("ل");
  const led = /^ب?(قيادة|زعامة|امرة)$/.test(word) && next.pre.length === 0;
  return epithet || led ? [next.actor] : [];
}

/** Those whom the sentence tells as facing the mention. */
function opponentsOf(draft: Draft, mention: Mention): ActorSense[] {
  const { tokens } = draft;
  const hostile = AGAINST.some((words) => {
    const from = mention.first - words.length;
    return words.every((word, k) => tokens[from + k]?.norm === word);
  });
  if (!hostile) return [];
  const sentence = draft.text.sentences.find(
    (each) => each.first <= mention.first && mention.first < each.last,
  );
  return draft.mentions
    .filter(
      (each) => sentence && each.first >= sentence.first && each.last <= mention.first && !each.adjective,
    )
    .flatMap((each) => (each.actor && each.kind === "actor" ? [each.actor] : []));
}
