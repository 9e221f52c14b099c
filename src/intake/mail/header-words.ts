/** A word of a header in letters that mail does not carry: `=?UTF-8?B?2KrZgQ==?=` (RFC 2047). */
const WORD = /=\?([^?=\s]+)\?([bq])\?([^?\s]*)\?=/gi;

/**
 * A header with its encoded words as text. Words that follow each other are decoded together, since a letter may be
 * divided among them.
 */
export function decodeWords(header: string): string {
  let text = "";
  let at = 0;
  let run: { charset: string; parts: Buffer[] } | null = null;
  const endRun = () => {
    if (run) text += decodeAs(Buffer.concat(run.parts), run.charset);
    run = null;
  };
  for (const match of header.matchAll(WORD)) {
    const [whole, charset = "", coding = "", content = ""] = match;
    const gap = header.slice(at, match.index);
    if (run === null || gap.trim() !== "" || (run as { charset: string }).charset !== charset.toLowerCase()) {
      const wasWord: boolean = run !== null;
      endRun();
      if (!wasWord || gap.trim() !== "") text += gap;
      run = { charset: charset.toLowerCase(), parts: [] };
    }
    (run as { parts: Buffer[] }).parts.push(
      /b/i.test(coding) ? Buffer.from(content, "base64") : unquotedWord(content),
    );
    at = match.index + whole.length;
  }
  endRun();
  return text + header.slice(at);
}

const unquotedWord = (content: string) =>
  Buffer.from(
    content
      .replace(/_/g, " ")
      .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    // A language may follow the charset: "utf-8*ar".
    return new TextDecoder(charset.split("*", 1)[0]).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const MOST_PIECES = 50;
const LONGEST_FIELD = 20_000;

/**
 * A parameter of a field: `name="a"`, `name*=UTF-8''%D9%82`, or in pieces `name*0="a"; name*1="b"` (RFC 2231).
 *
 * @param name in lower case, letters only
 */
export function parameterOf(field: string, name: string): string | null {
  const parameters = new Map<string, string>();
  for (const [, key = "", quoted, bare] of field
    .slice(0, LONGEST_FIELD)
    .matchAll(/;\s?([\w*-]{1,60})=(?:"([^"]*)"|([^\s;"]+))/g))
    if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), quoted ?? bare ?? "");
  const plain = parameters.get(name);
  if (plain !== undefined) return plain;
  const whole = parameters.get(`${name}*`);
  if (whole !== undefined) return unescaped(whole);
  let pieces = "";
  let isEscaped = false;
  for (let number = 0; number < MOST_PIECES; number++) {
    const escaped = parameters.get(`${name}*${number}*`);
    const piece = escaped ?? parameters.get(`${name}*${number}`);
    if (piece === undefined) break;
    isEscaped ||= escaped !== undefined;
    pieces += piece;
  }
  return pieces === "" ? null : isEscaped ? unescaped(pieces) : pieces;
}

/** `UTF-8''%D9%82`: charset, language and letters. */
function unescaped(value: string): string {
  const [charset = "", , ...rest] = value.split("'");
  const letters = rest.length > 0 ? rest.join("'") : value;
  const bytes = letters.replace(/%([0-9a-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decodeAs(Buffer.from(bytes, "latin1"), charset || "utf-8");
}
