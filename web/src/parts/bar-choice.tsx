import { Label, Radio, RadioGroup } from "react-aria-components";
import { useAddress } from "../address.ts";
import { useWords } from "../i18n/words.tsx";

export const BARS = ["1", "2", "3"] as const;

/** The bar in the address; 2 where it says none. */
export function useBar(): (typeof BARS)[number] {
  const asked = useAddress().get("bar");
  return BARS.find((bar) => bar === asked) ?? "2";
}

export const nextBar = (bar: string): string => BARS[(BARS.indexOf(bar as "1") + 1) % BARS.length] as string;

/** The standard of evidence, chosen by the reader, not by the program. */
export function BarChoice() {
  const words = useWords();
  const address = useAddress();
  const bar = useBar();
  return (
    <RadioGroup
      className="bars"
      orientation="horizontal"
      value={bar}
      onChange={(next) => address.set({ bar: next }, { replace: true })}
    >
      <Label>{words("board.bar")}</Label>
      {BARS.map((each) => (
        <Radio key={each} value={each}>
          {words(`bar.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
