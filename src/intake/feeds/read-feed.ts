import type { Content } from "../content.ts";
import type { Context } from "../context.ts";
import { itemOfRecord } from "../records/record-item.ts";
import { IntakeError, leftOut, type Taken } from "../taken.ts";
import { openText } from "../text-chunks.ts";
import { readXml } from "../xml.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { type Entry, FeedEntries } from "./feed-entries.ts";

const MEDIA = "application/xml";

/** The entries of a feed (RSS, Atom), one item each; its title is the outlet. Nothing it links to is fetched. */
export async function* readFeed(content: Content, context: Context): AsyncGenerator<Taken> {
  const { cautions, read } = await openText(content, context, await declaredEncoding(content, context));
  const entries = new FeedEntries(context.limits.recordBytes);
  let [number, wordless] = [0, 0];
  for await (const _ of readXml(entries.watch(read()), context, entries)) {
    void _;
    for (const entry of entries.takeEntries()) {
      number++;
      const item = itemOfEntry(entry, number);
      if (item) yield item;
      else wordless++;
    }
  }
  if (wordless > 0)
    yield leftOut(
      content.path,
      "no-text",
      `${wordless} of ${number} entries hold no text; save the pages they link to and give these`,
    );
  if (number === 0)
    throw new IntakeError("empty", "the feed holds no entries; get it anew or give the pages themselves");

  function itemOfEntry({ fields, summary, slice }: Entry, at: number) {
    const isSummary = fields.text === undefined && summary !== undefined;
    const place = {
      path: [...content.path, `entry ${at}`],
      original: new TextEncoder().encode(slice),
      media: MEDIA,
      cautions: isSummary
        ? [
            ...cautions,
            {
              code: "summary-only" as const,
              message: "the feed gives a description, which may be only the beginning; compare the page",
            },
          ]
        : cautions,
    };
    const text = fields.text ?? summary ?? "";
    return itemOfRecord({ ...fields, text, outlet: entries.outlet }, place, context);
  }
}

const MOST_NAMED = 3;

/** A list of feeds holds no article, and nothing is fetched; so one that names itself does no harm either. */
export async function* readFeedList(content: Content, context: Context): AsyncGenerator<Taken> {
  const { read } = await openText(content, context, await declaredEncoding(content, context));
  let count = 0;
  const first: string[] = [];
  const handlers = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      const address = attributes["xmlUrl"] ?? attributes["xmlurl"];
      if (name.toLowerCase() !== "outline" || !address) return;
      count++;
      if (first.length < MOST_NAMED) first.push(address.slice(0, 200));
    },
  };
  for await (const _ of readXml(read(), context, handlers)) void _;
  const named = first.length > 0 ? ` (${first.join(", ")}${count > first.length ? " and more" : ""})` : "";
  yield leftOut(
    content.path,
    "feed-list",
    `this lists ${count} feeds${named} and holds no article; save the feeds or their pages and give these`,
  );
}
