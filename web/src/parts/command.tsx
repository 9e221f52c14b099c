import { useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "../i18n/words.tsx";
import { Code } from "./text.tsx";

/** A command for the terminal, to be copied. */
export function Command({ children }: { children: string }) {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(children);
    setCopied(true);
  };
  return (
    <span className="command">
      <Code>{children}</Code>
      <Button onPress={() => void copy()}>{words("project.copy")}</Button>
      <span role="status">{isCopied && words("project.copied")}</span>
    </span>
  );
}
