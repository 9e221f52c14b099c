import type { ActorRef, Coding, Voice } from "../model/index.ts";

/**
 * The voices of a statement once a person has said who speaks in it: the speaker's place in the chain is taken by whom
 * the person names, those who hand his words on stay. Of what was no statement before, the speaker comes innermost.
 *
 * @param actors Who speaks; none: somebody whose name is not told
 */
export function chainWithSpeaker(
  { class: before, actors: spoke, chain }: Pick<Coding, "class" | "actors" | "chain">,
  actors: readonly ActorRef[],
): readonly Voice[] {
  const isOf = (voice: Voice | undefined, refs: readonly ActorRef[]) =>
    voice?.id !== undefined && refs.some(({ id }) => id === voice.id);
  const at =
    before === "statement"
      ? lastPlace(chain, (voice) => isOf(voice, spoke))
      : isOf(chain.at(-1), actors)
        ? chain.length - 1
        : chain.length;
  const old = chain[at];
  const isNameless = old !== undefined && old.kind !== "actor" && old.kind !== "outlet";
  if (isOf(old, actors) || (actors.length === 0 && isNameless)) return chain;
  return [...chain.slice(0, at), voiceOf(actors[0]), ...chain.slice(at + 1)];
}

/** The last voice of a kind; the innermost where there is none. */
function lastPlace(chain: readonly Voice[], isWanted: (voice: Voice) => boolean): number {
  const found = chain.map(isWanted).lastIndexOf(true);
  return found < 0 ? Math.max(0, chain.length - 1) : found;
}

function voiceOf(speaker: ActorRef | undefined): Voice {
  if (!speaker) return { kind: "unnamed", name: "" };
  const { id, text, labels, via } = speaker;
  return { kind: "actor", id, name: text, labels, ...(via ? { via } : {}) };
}
