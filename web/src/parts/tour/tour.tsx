import { useState } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import type { BoardAnswer } from "../../../../src/server/answers/board.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";

const STEPS = 5;
const SEEN = "isnad.tour";

/** The step that an address names; null where it names none of them. */
export const stepOf = (asked: string | null): number | null =>
  Array.from({ length: STEPS }, (_, index) => index + 1).find((step) => String(step) === asked) ?? null;

/** Five steps through the example reports: the answer, the bar, the evidence, the article, the analyst's own work. */
export function Tour() {
  const words = useWords();
  const address = useAddress();
  const [isSeen, setSeen] = useState(() => localStorage.getItem(SEEN) !== null);
  const step = stepOf(address.get("tour"));
  const addresses = useTourAddresses();
  const end = () => {
    localStorage.setItem(SEEN, "seen");
    setSeen(true);
    address.set({ tour: null }, { replace: true });
  };
  if (step === null) {
    if (isSeen) return null;
    return (
      <aside className="tour" aria-label={words("tour.name")}>
        <p>{words("tour.offer")}</p>
        <p className="choices">
          <Link href={addresses[0] ?? "/"}>{words("tour.start")}</Link>
          <Button className="quiet" onPress={end}>
            {words("tour.no")}
          </Button>
        </p>
      </aside>
    );
  }
  const next = addresses[step];
  return (
    <aside className="tour" aria-label={words("tour.name")}>
      <p className="meta" role="status">
        {words("tour.step", { step, of: STEPS })}
      </p>
      <h2>{words(`tour.${step as 1}.title`)}</h2>
      <p>{words(`tour.${step as 1}.text`)}</p>
      <p className="choices">
        {step > 1 && <Link href={addresses[step - 2] ?? "/"}>{words("tour.back")}</Link>}
        {next && <Link href={next}>{words("tour.next")}</Link>}
        <Button className="quiet" onPress={end}>
          {words(step === STEPS ? "tour.end" : "tour.leave")}
        </Button>
      </p>
    </aside>
  );
}

/** Where each step is told: the evidence and the article are those of a claim that decides its line. */
function useTourAddresses(): string[] {
  const address = useAddress();
  const board = useData<BoardAnswer>("/board", { bar: 2, client: address.get("client") }).data;
  const lane = board?.lanes.find(({ now }) => now !== null) ?? board?.lanes[0];
  const claim = lane?.claims.find(({ id }) => id === (lane.now ?? lane.was)?.claim) ?? lane?.claims[0];
  const coding = claim?.marks[0]?.coding;
  const articleOf = useData<{ article: { id: string } }>(coding ? `/codings/${coding}` : null).data?.article
    .id;
  return [
    address.to("/board", { bar: 2, tour: 1 }),
    address.to("/board", { bar: 3, tour: 2 }),
    address.to("/board", { bar: 2, claim: claim?.id, coding, tour: 3 }),
    address.to(articleOf ? `/articles/${articleOf}` : "/library", { coding, tour: 4 }),
    address.to("/library", { tour: 5 }),
  ];
}
