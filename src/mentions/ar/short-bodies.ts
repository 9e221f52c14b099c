import type { Mention } from "../../model/index.ts";
import type { Draft } from "../draft.ts";
import { withoutProclitics } from "./short-names.ts";

const BODIES: ReadonlySet<string> = new Set(["body", "government", "militia", "movement", "party", "force"]);

interface ShortName {
  readonly words: readonly string[];
  readonly mention: Mention;
}

/** "المجلس العسكري" after "المجلس العسكري في النيجر": a body again, without where it is. */
export function joinShortBodies(draft: Draft): void {
  const names = shortNames(draft);
  if (names.length === 0) return;
  for (let i = 0; i < draft.tokens.length; i++) {
    const { mention, words, pre } = shortNameAt(draft, i, names) ?? {};
    if (!mention || !words || !pre) continue;
    const { actor, gender, number } = mention;
    draft.put({ ...draft.blank(i, i + words.length, pre), actor, gender, number });
  }
}

/** The definite words of a body's name before its place; none where two bodies of the article share them. */
function shortNames(draft: Draft): ShortName[] {
  const names = draft.mentions.flatMap((mention) => {
    if (!BODIES.has(mention.actor?.type ?? "") || mention.adjective) return [];
    const tokens = draft.tokens.slice(mention.first, mention.last);
    const end = tokens.findIndex(({ norm }) => norm === "في");
    const [head = "", ...others] = tokens.slice(0, end).map(({ norm }) => norm);
    const definite = withoutProclitics(head).find(({ word }) => word.startsWith("ال"));
    return end >= 2 && definite ? [{ words: [definite.word, ...others], mention }] : [];
  });
  return names.filter(({ words, mention }) =>
    names.every(
      (other) => other.mention.actor?.id === mention.actor?.id || other.words.join(" ") !== words.join(" "),
    ),
  );
}

function shortNameAt(
  draft: Draft,
  i: number,
  names: readonly ShortName[],
): (ShortName & { pre: readonly string[] }) | null {
  for (const { word, pre } of withoutProclitics(draft.tokens[i]?.norm ?? "")) {
    const name = names.find(
      ({ words, mention }) => mention.last <= i && words[0] === word && isWhole(draft, i, words),
    );
    if (name) return { ...name, pre };
  }
  return null;
}

/** Whether the words stand there and end there: "المجلس العسكري الانتقالي", "... في مالي" are other bodies. */
function isWhole(draft: Draft, i: number, words: readonly string[]): boolean {
  for (let k = 0; k < words.length; k++) {
    if (draft.at(i + k) || (k > 0 && draft.tokens[i + k]?.norm !== words[k])) return false;
  }
  const end = i + words.length;
  const next = draft.text.analyses[end];
  const isDescribed = draft.at(end)?.adjective || (next?.pos === "adjective" && next.article);
  return !isDescribed && !(draft.tokens[end]?.norm === "في" && draft.startingAt(end + 1)?.place);
}
