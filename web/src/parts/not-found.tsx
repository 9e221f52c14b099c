import { Link } from "wouter";
import { useAddress } from "../address.ts";
import { useWords } from "../i18n/words.tsx";

export function NotFound() {
  const words = useWords();
  const address = useAddress();
  return (
    <div className="state">
      <h1>{words("state.missing")}</h1>
      <Link href={address.to("/")}>{words("state.back")}</Link>
    </div>
  );
}
