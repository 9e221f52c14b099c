import { IntakeError } from "../taken.ts";

/** What passes while a JSON text is read byte by byte. */
export interface ScanHandlers {
  /** A string or number of an object: `"name"`, `"chats.list[].name"`; raw JSON. */
  property?(path: string, raw: string): void;
  /** An object begins. True takes its bytes. */
  begin?(path: string): boolean;
  /** An object that was taken has ended; null where it is longer than `most`. */
  end?(path: string, bytes: Uint8Array | null): void;
}

/** Containers deeper than this have no path. */
const DEEPEST_PATH = 5;
const LONGEST_PROPERTY = 2_000;
const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];

interface Frame {
  readonly isArray: boolean;
  readonly path: string;
  key: string;
}

/**
 * Finds the objects of a JSON text of any length without holding it: the slices are what `JSON.parse` then judges.
 * It keeps a count of the depth and the containers near the root, so that nesting costs nothing.
 */
export class JsonScanner {
  readonly #handlers: ScanHandlers;
  readonly #most: number;
  readonly #frames: Frame[] = [];
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  /** The string or number that is read near the root, while it is short. */
  #scalar: number[] | null = null;
  #afterColon = false;
  #capture: { path: string; depth: number; parts: Uint8Array[] | null; length: number } | null = null;

  constructor(most: number, handlers: ScanHandlers) {
    this.#most = most;
    this.#handlers = handlers;
  }

  write(chunk: Uint8Array): void {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        this.#readString(byte);
        continue;
      }
      if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.#open(byte === OPEN_ARRAY)) start = at;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        this.#close(chunk.subarray(start, at + 1));
      } else this.#readOther(byte);
    }
    if (this.#capture) this.#keep(chunk.subarray(start));
  }

  /** @throws {IntakeError} the text ends inside an object, array or string */
  end(): void {
    if (this.#depth > 0 || this.#inString)
      throw new IntakeError(
        "cut",
        "the JSON ends in the middle; get the file anew, what came before was read",
      );
  }

  #readString(byte: number): void {
    if (this.#scalar && this.#scalar.length < LONGEST_PROPERTY) this.#scalar.push(byte);
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }

  #readOther(byte: number): void {
    if (byte === QUOTE) {
      this.#inString = true;
      this.#scalar = this.#isNear() ? [byte] : null;
    } else if (byte === COLON) this.#endKey();
    else if (byte === COMMA) this.#endProperty();
    else if (this.#afterColon && byte > 0x20 && this.#isNear()) {
      this.#scalar ??= [];
      if (this.#scalar.length < LONGEST_PROPERTY) this.#scalar.push(byte);
    }
  }

  /** Whether the innermost container has a frame and nothing around is taken. */
  #isNear(): boolean {
    return this.#capture === null && this.#depth === this.#frames.length && this.#depth > 0;
  }

  #endKey(): void {
    const frame = this.#frames.at(-1);
    if (!this.#isNear() || !frame || frame.isArray) return;
    frame.key = parseKey(this.#scalar);
    this.#scalar = null;
    this.#afterColon = true;
  }

  #endProperty(): void {
    const frame = this.#frames.at(-1);
    if (this.#isNear() && frame && !frame.isArray && this.#afterColon && this.#scalar)
      this.#handlers.property?.(pathIn(frame), Buffer.from(this.#scalar).toString("utf8"));
    this.#scalar = null;
    this.#afterColon = false;
  }

  /** @returns whether taking begins here */
  #open(isArray: boolean): boolean {
    const around = this.#frames.at(-1);
    const path = around ? pathIn(around) : "";
    const isNear = this.#capture === null && this.#depth === this.#frames.length;
    this.#depth++;
    this.#scalar = null;
    this.#afterColon = false;
    if (!isNear) return false;
    if (this.#frames.length < DEEPEST_PATH) this.#frames.push({ isArray, path, key: "" });
    if (isArray || !this.#handlers.begin?.(path)) return false;
    this.#capture = { path, depth: this.#depth, parts: [], length: 0 };
    return true;
  }

  #close(tail: Uint8Array): void {
    if (this.#depth === 0)
      throw new IntakeError("damaged", "the JSON closes more than it opens; export the file anew");
    this.#endProperty();
    const capture = this.#capture;
    if (capture && capture.depth === this.#depth) {
      this.#keep(tail);
      this.#capture = null;
      this.#handlers.end?.(capture.path, capture.parts ? Buffer.concat(capture.parts) : null);
    }
    if (this.#frames.length === this.#depth) this.#frames.pop();
    this.#depth--;
  }

  #keep(part: Uint8Array): void {
    const capture = this.#capture;
    if (!capture) return;
    capture.length += part.length;
    if (capture.length > this.#most) capture.parts = null;
    else capture.parts?.push(part);
  }
}

function pathIn(frame: Frame): string {
  if (frame.isArray) return `${frame.path}[]`;
  return frame.path === "" ? frame.key : `${frame.path}.${frame.key}`;
}

function parseKey(bytes: readonly number[] | null): string {
  try {
    return String(JSON.parse(Buffer.from(bytes ?? []).toString("utf8")));
  } catch {
    return "";
  }
}
