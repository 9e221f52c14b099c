import { dateText } from "../i18n/dates.ts";
import { Message, useWords } from "../i18n/words.tsx";

/** A moment of ISO 8601, in the reader's own time. */
export function Moment({ iso }: { iso: string }) {
  const words = useWords();
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return <bdi>{iso}</bdi>;
  const two = (n: number) => String(n).padStart(2, "0");
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return (
    <time dateTime={iso}>
      <Message
        id="project.moment"
        values={{
          date: <bdi>{dateText(day, words)}</bdi>,
          time: <bdi>{words.digits(`${two(at.getHours())}:${two(at.getMinutes())}`)}</bdi>,
        }}
      />
    </time>
  );
}
