import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { Shelf } from "./shelf.ts";

/** The only address served at: nobody else on the network reads along. */
const HOST = "127.0.0.1";
const PORTS_TO_TRY = 20;

export interface RunningServer {
  /** E.g. `http://127.0.0.1:4747/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a shelf on this machine only.
 *
 * @param port Where that is taken, the next free one; 0 = any free port.
 */
export async function startServer(shelf: Shelf, port: number): Promise<RunningServer> {
  const app = createApp(shelf);
  for (let tried = 0; ; tried++) {
    try {
      return await listen(app.fetch, port === 0 ? 0 : port + tried);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || tried + 1 >= PORTS_TO_TRY || port + tried >= 65535) throw error;
    }
  }
}

function listen(fetch: ReturnType<typeof createApp>["fetch"], port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HOST }, (info) => {
      resolve({
        address: `http://${HOST}:${info.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ("closeAllConnections" in server) server.closeAllConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}
