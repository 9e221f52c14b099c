import { useMemo } from "react";
import { useWords } from "../../i18n/words.tsx";
import { VoiceName } from "../../parts/chain.tsx";
import { VoiceSign } from "./coding-line.tsx";
import { type LaidPassage, voiceShares } from "./layers.ts";
import { useCurrentInSight } from "./use-current-in-sight.ts";
import type { ReaderState } from "./use-reader.ts";
import { isNamed } from "./voice-kind.ts";

/** Who speaks how much, and every passage with its voices. */
export function VoiceList({ state }: { state: ReaderState }) {
  const words = useWords();
  const { passages, data, spot, pointAt } = state;
  const { text, language } = data.article;
  const shares = useMemo(() => voiceShares(text, passages), [text, passages]);
  const list = useCurrentInSight<HTMLOListElement>(spot && `${spot.start} ${spot.end}`);
  return (
    <section aria-labelledby="voices-title">
      <h2 id="voices-title">{words("article.voices", { n: passages.length })}</h2>
      <table className="shares">
        <caption className="meta">{words("article.voices.share")}</caption>
        <tbody>
          {shares.map(({ kind, percent }) => (
            <tr key={kind}>
              <th scope="row">
                <span className={`tint tint-${kind}`}>{words(`origin.${kind}`)}</span>
              </th>
              <td className="number">{words("article.percent", { n: percent })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ol className="coding-list" ref={list}>
        {passages.map((each) => (
          <li className="side-item" key={`${each.start} ${each.end}`}>
            <button
              type="button"
              aria-current={(spot?.start === each.start && spot.end === each.end) || undefined}
              aria-describedby={`passage-${each.start}-${each.end}`}
              onClick={() => pointAt(each)}
            >
              <VoiceSign kind={each.kind} named={isNamed(each.passage)} />
              <span>
                <Voices passage={each} />
              </span>
            </button>
            <p
              className="excerpt"
              id={`passage-${each.start}-${each.end}`}
              lang={language}
              dir={language === "ar" ? "rtl" : "ltr"}
            >
              {text.slice(each.start, each.end)}
            </p>
            <span className="meta">
              {notesOf(each)
                .map((id) => words(id))
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The chain in one line, outermost first. */
function Voices({ passage: { passage } }: { passage: LaidPassage }) {
  const words = useWords();
  return passage.chain.map((voice, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one voice may stand twice in a chain
    <span key={index}>
      {index > 0 && ` ${words("article.chain.then")} `}
      <VoiceName voice={voice} />
    </span>
  ));
}

const notesOf = ({ passage: { quoted, denies, certainty } }: LaidPassage) =>
  [
    quoted ? "article.quoted" : "article.paraphrased",
    ...(denies ? ["article.denies" as const] : []),
    ...(certainty === "stated" ? [] : [`certainty.${certainty}` as const]),
  ] as const;
