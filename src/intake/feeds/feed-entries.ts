import { megabytes } from "../limits.ts";
import type { FieldTexts } from "../records/record-item.ts";
import { IntakeError } from "../taken.ts";
import type { MarkupHandlers } from "../xml.ts";

/** An entry of a feed. */
export interface Entry {
  readonly fields: FieldTexts;
  readonly summary: string | undefined;
  /** Its own slice of the feed. */
  readonly slice: string;
}

/** The elements of RSS and Atom that say something of an entry; the earlier of a list, the surer. */
const ELEMENTS = {
  text: ["content:encoded", "content"],
  summary: ["description", "summary"],
  title: ["title"],
  date: ["pubDate", "published", "dc:date", "updated"],
  url: ["link", "guid", "id"],
} as const;
const KNOWN: ReadonlySet<string> = new Set(Object.values(ELEMENTS).flat());

/** Gathers the entries of a feed while its markup passes. */
export class FeedEntries implements MarkupHandlers {
  /** The title of the feed. */
  outlet = "";
  readonly #most: number;
  #entries: Entry[] = [];
  /** The text from where the entry begins that is being read. */
  #window = "";
  #windowAt = 0;
  #entryAt: number | null = null;
  #values = new Map<string, string>();
  /** Elements around, and which of them inside an entry is read. */
  readonly #open: string[] = [];
  #reading: { name: string; depth: number } | null = null;
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Passes the text on and keeps what the slice of an entry may need. */
  async *watch(chunks: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const chunk of chunks) {
      const keepFrom = this.#entryAt ?? this.#windowAt + this.#window.length;
      this.#window = this.#window.slice(keepFrom - this.#windowAt) + chunk;
      this.#windowAt = keepFrom;
      if (this.#window.length > this.#most + chunk.length) throw this.#tooLong();
      yield chunk;
    }
  }

  takeEntries(): Entry[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.#open.push(name);
    // Markup inside a text, as Atom allows it: written again as it stood.
    if (this.#reading) this.#add(`<${name}>`);
    else if (this.#entryAt === null && (name === "item" || name === "entry")) {
      this.#entryAt = start;
      this.#values = new Map();
      this.#length = 0;
    } else if (this.#entryAt !== null && KNOWN.has(name)) this.#begin(name, attributes);
    else if (this.#entryAt === null && name === "title" && this.outlet === "") this.#begin(name, attributes);
  }

  close(name: string, end: number): void {
    const reading = this.#reading;
    if (reading && reading.depth === this.#open.length) this.#reading = null;
    else if (reading) this.#add(`</${name}>`);
    else if (this.#entryAt !== null && (name === "item" || name === "entry")) this.#endEntry(end);
    this.#open.pop();
  }

  text(text: string): void {
    if (this.#reading) this.#add(this.#open.length > this.#reading.depth ? escaped(text) : text);
  }

  #begin(name: string, attributes: Readonly<Record<string, string>>): void {
    // A link of Atom stands in an attribute; those to comments and to the entry itself are others.
    const address = attributes["href"];
    if (name === "link" && address !== undefined) {
      const isMain = (attributes["rel"] ?? "alternate") === "alternate";
      if (isMain && !this.#values.has("link")) this.#values.set("link", address);
      return;
    }
    if (this.#values.has(name)) return;
    this.#reading = { name, depth: this.#open.length };
    if (this.#entryAt !== null) this.#values.set(name, "");
  }

  #add(text: string): void {
    const name = this.#reading?.name ?? "";
    this.#length += text.length;
    if (this.#length > this.#most) throw this.#tooLong();
    if (this.#entryAt === null) this.outlet = `${this.outlet}${text}`.slice(0, 500);
    else this.#values.set(name, (this.#values.get(name) ?? "") + text);
  }

  #endEntry(end: number): void {
    const at = (this.#entryAt ?? 0) - this.#windowAt;
    const first = (names: readonly string[]) =>
      names.map((name) => this.#values.get(name)?.trim()).find((value) => value);
    const { summary, ...own } = ELEMENTS;
    const fields = Object.fromEntries(
      Object.entries(own)
        .map(([field, names]) => [field, first(names)] as const)
        .filter(([, value]) => value !== undefined),
    );
    this.#entries.push({
      fields,
      summary: first(summary),
      slice: this.#window.slice(at, end - this.#windowAt),
    });
    this.#entryAt = null;
  }

  #tooLong(): IntakeError {
    return new IntakeError(
      "too-long",
      `an entry of the feed is longer than one article can be (${megabytes(this.#most)}); give its page instead`,
    );
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
