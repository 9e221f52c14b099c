import type { ArticleHead, VoiceAnswer } from "../../../src/server/answers/shared.ts";
import { useWords } from "../i18n/words.tsx";
import { Apart, Name } from "./text.tsx";

/** Who says so, from the article inward: a ring for each voice, dashed where it has no name. */
export function Chain({
  chain,
  article,
}: {
  chain: readonly VoiceAnswer[];
  article: ArticleHead | undefined;
}) {
  const words = useWords();
  return (
    <ol className="chain" aria-label={words("drawer.chain")}>
      <li className="voice-ring outermost">
        {article?.outlet ? <Name labels={article.outlet.labels} /> : words("voice.article")}
      </li>
      {chain.map((voice, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
          key={index}
          className={voice.kind === "unnamed" || voice.name === "" ? "voice-ring nameless" : "voice-ring"}
        >
          <VoiceName voice={voice} />
        </li>
      ))}
    </ol>
  );
}

/** A voice: by the packs' name where they know it, else by the article's own words. */
export function VoiceName({ voice }: { voice: VoiceAnswer }) {
  const words = useWords();
  const kind = words(`voice.${voice.kind}`);
  const channel = voice.channel ? (
    <>
      {" "}
      (<Apart text={voice.channel} />)
    </>
  ) : null;
  if (voice.labels) {
    return (
      <>
        <Name labels={voice.labels} />
        {channel}
      </>
    );
  }
  if (voice.name === "") return words("voice.nobody");
  return (
    <>
      «<Apart text={voice.name} />» <span className="meta">({kind})</span>
      {channel}
    </>
  );
}
