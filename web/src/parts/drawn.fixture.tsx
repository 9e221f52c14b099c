import { parseHTML } from "linkedom";
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";

/** What is drawn, with hands to press keys in it. */
export interface Drawn {
  readonly document: Document;
  readonly stored: Map<string, string>;
  draw(what: ReactNode): Promise<void>;
  /** Presses a key where the focus would be; tells whether somebody took it. */
  press(code: string, extra?: object, target?: EventTarget | null): Promise<boolean>;
  close(): Promise<void>;
}

/** Draws in a document without a browser, which stands in for the globals until `vi.unstubAllGlobals`. */
export async function drawIn(what: ReactNode): Promise<Drawn> {
  const { document, window } = parseHTML("<html><body><div id=root></div></body></html>");
  const stored = new Map<string, string>();
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", window);
  for (const name of ["HTMLElement", "HTMLInputElement", "HTMLTextAreaElement"] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // What a boundary catches is told in the page.
  const root = createRoot(document.getElementById("root") as unknown as HTMLElement, {
    onCaughtError: () => {},
  });
  const draw = (next: ReactNode) => act(async () => root.render(next));
  await draw(what);
  return {
    document: document as unknown as Document,
    stored,
    draw,
    press: async (code, extra = {}, target = document.body as unknown as EventTarget) => {
      const event = Object.assign(new window.Event("keydown", { bubbles: true, cancelable: true }), {
        code,
        key: code,
        ...extra,
      });
      await act(async () => void target?.dispatchEvent(event as unknown as Event));
      return event.defaultPrevented;
    },
    close: () => act(async () => root.unmount()),
  };
}
