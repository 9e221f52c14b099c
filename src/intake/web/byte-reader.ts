import { IntakeError } from "../taken.ts";

/** Takes bytes from a stream of chunks by number or up to a mark, holding no more than was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes; fewer where the stream ends before. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = length; left > 0 && (await this.#fill()); ) {
      const part = this.#rest.subarray(0, left);
      parts.push(part);
      left -= part.length;
      this.#rest = this.#rest.subarray(part.length);
    }
    return Buffer.concat(parts);
  }

  /** @returns how many bytes were passed over */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#fill())) {
      const part = Math.min(left, this.#rest.length);
      left -= part;
      this.#rest = this.#rest.subarray(part);
    }
    return length - left;
  }

  /**
   * A line without its end; null at the end of the stream.
   *
   * @throws {IntakeError} `damaged`, where it is longer than `most`
   */
  async line(most: number): Promise<string | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.#fill()) {
      const end = this.#rest.indexOf(0x0a);
      const part = end < 0 ? this.#rest : this.#rest.subarray(0, end);
      length += part.length;
      if (length > most)
        throw new IntakeError(
          "damaged",
          `a line of its headers is longer than ${most} letters; get the file anew`,
        );
      parts.push(part);
      this.#rest = this.#rest.subarray(end < 0 ? part.length : end + 1);
      if (end >= 0) return Buffer.concat(parts).toString("utf8").replace(/\r$/, "");
    }
    return length > 0 ? Buffer.concat(parts).toString("utf8") : null;
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      this.#rest = value;
    }
    return true;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
