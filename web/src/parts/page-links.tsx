import { Link } from "wouter";
import { useAddress } from "../address.ts";
import { useWords } from "../i18n/words.tsx";

/** To the rest of a long list, and back to its beginning; where in it the page stands is in the address. */
export function PageLinks({ param, next }: { param: string; next: string | null }) {
  const words = useWords();
  const address = useAddress();
  const isBehind = address.get(param) !== null;
  if (!isBehind && next === null) return null;
  return (
    <p className="page-links">
      {isBehind && <Link href={address.here({ [param]: null })}>{words("actor.page.first")}</Link>}
      {next !== null && <Link href={address.here({ [param]: next })}>{words("actor.page.next")}</Link>}
    </p>
  );
}
