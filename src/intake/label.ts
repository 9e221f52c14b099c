const LONGEST = 200;
/** Control characters, and marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A name that strangers gave, as a label to show: no control characters, no way out of a folder, no drive. Nothing is
 * ever written under it.
 *
 * @example
 * labelOf("../../etc/passwd\0.txt") // "etc/passwd.txt"
 * labelOf("C:\\news\\a.txt") // "news/a.txt"
 */
export function labelOf(name: string): string {
  const parts = name
    .slice(-10 * LONGEST)
    .replace(UNSEEN, "")
    .replace(/^[a-z]:/i, "")
    .split(/[\\/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const label = parts.join("/");
  // The end is kept: it says the kind.
  return label === "" ? "unnamed" : label.length > LONGEST ? `…${label.slice(1 - LONGEST)}` : label;
}

/** A name as archives store it: UTF-8, or the charset of Arabic Windows. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
}
