import type { SetBy as Setting } from "../../../../src/server/answers/mends.ts";
import { dateText } from "../../i18n/dates.ts";
import { Message, useWords } from "../../i18n/words.tsx";
import { Apart } from "../text.tsx";

/**
 * That a person set what stands before it, and when; nothing where it stands as it was read.
 *
 * @param isShort In a column, where a date in words would take three lines.
 */
export function SetBy({ by, isShort = false }: { by: Setting; isShort?: boolean }) {
  const words = useWords();
  if (by === null) return null;
  const day = by.on.slice(0, 10);
  const date = isShort ? day : dateText(day, words);
  return (
    <span className="set-by">
      <Message id="mend.setBy" values={{ name: <Apart text={by.reviewer} />, date: <bdi>{date}</bdi> }} />
    </span>
  );
}
