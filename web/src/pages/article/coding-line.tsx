import type { ReactNode } from "react";
import type { CodingAnswer } from "../../../../src/server/answers/shared.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { VoiceName } from "../../parts/chain.tsx";
import { Name } from "../../parts/text.tsx";
import { GlyphShape } from "../board/glyph.tsx";
import type { LaidCoding } from "./layers.ts";
import { isNamed, originIn, type VoiceKind } from "./voice-kind.ts";

/** The sign of whose word it is. */
export function VoiceSign({ kind, named }: { kind: VoiceKind; named: boolean }) {
  return (
    <svg className="sign" width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <GlyphShape kind={kind} named={named} party={false} />
    </svg>
  );
}

export const CodingSign = ({ laid: { coding, kind } }: { laid: LaidCoding }) => (
  <VoiceSign kind={kind} named={kind !== "author" && isNamed(coding)} />
);

type Actor = CodingAnswer["actors"][number];

function Names({ actors }: { actors: readonly Actor[] }) {
  const words = useWords();
  return actors.map(({ id, labels }, index) => (
    <span key={id}>
      {index > 0 && words("list.comma")}
      <Name labels={labels} />
    </span>
  ));
}

/** Who does, says or holds what toward whom, in one line. */
export function CodingLine({ coding }: { coding: CodingAnswer }) {
  const words = useWords();
  const { actors, recipients, chain } = coding;
  const speaker = coding.class === "statement" ? chain.at(-1) : undefined;
  const who: ReactNode =
    actors.length > 0 ? (
      <Names actors={actors} />
    ) : speaker ? (
      <VoiceName voice={speaker} />
    ) : (
      words("coding.nobody")
    );
  const what = words.of(coding.label);
  return recipients.length > 0 ? (
    <Message id="article.item.toward" values={{ who, what, whom: <Names actors={recipients} /> }} />
  ) : (
    <Message id="article.item" values={{ who, what }} />
  );
}

/** On whose word, and what else must be known before leaning on it; what is actual and stated goes unsaid. */
export function CodingNotes({ laid: { coding, kind } }: { laid: LaidCoding }) {
  const words = useWords();
  const voice = originIn(coding.chain);
  const by = /^person\/(.+)$/.exec(coding.coder)?.[1];
  const notes = [
    words(`class.${coding.class}`),
    ...(coding.status === "actual" ? [] : [words(`status.${coding.status}`)]),
    ...(coding.certainty === "stated" ? [] : [words(`certainty.${coding.certainty}`)]),
    ...(coding.figurative ? [words("coding.figurative")] : []),
    ...(by === undefined ? [] : [words("article.byHand", { name: by })]),
  ];
  return (
    <span className="meta">
      {notes.join(" · ")}
      {" · "}
      {kind === "own" || kind === "author" || !voice ? words(`origin.${kind}`) : <VoiceName voice={voice} />}
    </span>
  );
}
