import { serve } from "@hono/node-server";
import { createApp } from "./app.ts";
import type { DeskInput } from "./desk.ts";
import type { Access } from "./guard.ts";
import { openableHost } from "./host-in-address.ts";

/** The address served at unless another is asked for: nobody else on the network reads along. */
const LOCAL_HOST = "127.0.0.1";
const PORTS_TO_TRY = 20;

export interface RunningServer {
  /** E.g. `http://127.0.0.1:4747/?token=…`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Where that is taken, the next free one; 0 = any free port. */
  readonly port: number;
  readonly host?: string;
  readonly access: Access;
}

/** Serves a desk. */
export async function startServer(input: DeskInput, options: ServerOptions): Promise<RunningServer> {
  const { port, host = LOCAL_HOST, access } = options;
  const { app, desk } = createApp(input, access);
  for (let tried = 0; ; tried++) {
    try {
      const server = await listen(app.fetch, host, port === 0 ? 0 : port + tried);
      for (const act of desk.onServed) act();
      const token = access.token === null ? "" : `?token=${access.token}`;
      return {
        address: `http://${openableHost(host)}:${server.port}/${token}`,
        close: async () => {
          await server.close();
          await desk.jobs.endAll();
        },
      };
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || tried + 1 >= PORTS_TO_TRY || port + tried >= 65535) throw error;
    }
  }
}

interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

type Fetch = ReturnType<typeof createApp>["app"]["fetch"];

function listen(fetch: Fetch, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (info) => {
      resolve({
        port: info.port,
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
