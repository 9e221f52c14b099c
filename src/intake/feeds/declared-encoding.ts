import { type Content, readHead } from "../content.ts";
import type { Context } from "../context.ts";

/** The charset that an XML file declares in its first line; null where it is none that is known. */
export async function declaredEncoding(content: Content, context: Context): Promise<string | null> {
  const head = new TextDecoder("latin1").decode(await readHead(content, context, 200));
  const [declaration = ""] = /<\?xml[^<>]*/i.exec(head) ?? [];
  const label = /encoding ?= ?["']([\w.:-]+)/i.exec(declaration)?.[1];
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
