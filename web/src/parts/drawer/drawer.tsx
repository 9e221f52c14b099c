import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import type { BoardAnswer, ClaimAnswer } from "../../../../src/server/answers/board.ts";
import type { CodingDetails } from "../../../../src/server/answers/coding.ts";
import { useAddress } from "../../address.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { useEscape } from "../escape.ts";
import { Shown } from "../states.tsx";
import { ClaimView } from "./claim-view.tsx";
import { CodingView } from "./coding-view.tsx";
import { LaneClaims } from "./lane-claims.tsx";

interface DrawerProps {
  /** The board that a claim belongs to; where left out, only codings are shown. */
  readonly question?: Readonly<Record<string, string | null>>;
  readonly board?: BoardAnswer | undefined;
}

/**
 * The evidence of what the address names: `coding`, `claim` or `lane`. Beside the page, not over it, so that the page
 * stays in reach.
 */
export function Drawer({ question, board }: DrawerProps) {
  const address = useAddress();
  const [coding, claim, lane] = ["coding", "claim", "lane"].map((key) => address.get(key));
  const shown = coding ?? claim ?? lane ?? null;
  if (shown === null) return null;
  return <OpenDrawer key={shown} {...{ question, board, coding, claim, lane }} />;
}

type OpenDrawerProps = DrawerProps & {
  readonly coding?: string | null | undefined;
  readonly claim?: string | null | undefined;
  readonly lane?: string | null | undefined;
};

function OpenDrawer({ question, board, coding, claim, lane }: OpenDrawerProps) {
  const words = useWords();
  const address = useAddress();
  const panel = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const codingData = useData<CodingDetails>(coding ? `/codings/${coding}` : null);
  const claimData = useData<ClaimAnswer>(!coding && claim && question ? "/claim" : null, {
    ...question,
    claim,
  });
  useEffect(() => {
    cameFrom.current = document.activeElement;
    // A form in it may have taken the focus already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus();
  }, []);
  const close = () => {
    address.set({ coding: null, claim: null, lane: null, fact: null, baseline: null });
    if (cameFrom.current instanceof HTMLElement || cameFrom.current instanceof SVGElement)
      cameFrom.current.focus();
  };
  useEscape(panel, true, close);
  const laneShown = board?.lanes.find(({ holder }) => holder.id === lane);
  return (
    <aside className="drawer" ref={panel} tabIndex={-1} aria-label={words("drawer.evidence")}>
      <Button className="quiet close" onPress={close} aria-label={words("shell.close")}>
        ×
      </Button>
      {coding ? (
        <Shown query={codingData}>{(data) => <CodingView details={data} hasClaim={Boolean(claim)} />}</Shown>
      ) : claim ? (
        <Shown query={claimData}>{(data) => <ClaimView data={data} />}</Shown>
      ) : board && laneShown ? (
        <LaneClaims lane={laneShown} client={board.client} />
      ) : null}
    </aside>
  );
}
