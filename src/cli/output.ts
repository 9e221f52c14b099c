/** Whether a stream may be coloured: a terminal that has not been told otherwise (https://no-color.org). */
export function mayColor(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

/** Writes and waits, so that the process does not end before a pipe has taken it all. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

export const print = (text: string) => write(process.stdout, text);
export const warn = (text: string) => write(process.stderr, `${text}\n`);

/** A reader that has seen enough (`| head`) is no failure. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit(0);
      throw error;
    });
  }
}
