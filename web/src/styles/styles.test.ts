import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".css"));
const read = (name: string) =>
  readFileSync(join(import.meta.dirname, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** Relative luminance of WCAG 2.2, of a colour written as #rrggbb. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe("the colours", () => {
  const tokens = Object.fromEntries(
    [...read("tokens.css").matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
  const colour = (name: string) => {
    const found = tokens[name];
    if (!found) throw new Error(`tokens.css has no --${name}`);
    return found;
  };

  test.each([
    ["ink", "paper", 4.5],
    ["ink", "paper-shade", 4.5],
    ["ink", "evidence", 4.5],
    ["ink", "caution-shade", 4.5],
    ["ink", "accent-shade", 4.5],
    ["ink", "alarm-shade", 4.5],
    ["ink-soft", "paper", 4.5],
    ["ink-soft", "paper-shade", 4.5],
    ["ink-soft", "accent-shade", 4.5],
    ["accent", "paper", 4.5],
    ["accent", "accent-shade", 4.5],
    ["alarm", "paper", 4.5],
    ["away", "paper", 4.5],
    ["rule-strong", "paper", 3],
    ["evidence-edge", "evidence", 3],
    ["ink", "evidence-chosen", 4.5],
    ["ink", "spot", 4.5],
    ["ink", "draft", 4.5],
    ["ink", "voice-actor", 4.5],
    ["ink", "voice-outlet", 4.5],
    ["ink", "voice-unnamed", 4.5],
    ["ink", "voice-document", 4.5],
    ["ink", "voice-social", 4.5],
    ["accent", "voice-actor", 3],
    ["voice-outlet-line", "voice-outlet", 3],
    ["away", "voice-unnamed", 3],
    ["voice-document-line", "voice-document", 3],
    ["voice-social-line", "voice-social", 3],
  ])("%s on %s is read by weak eyes: %d to 1 at least", (ink, paper, least) => {
    expect(contrast(colour(ink), colour(paper))).toBeGreaterThanOrEqual(least);
  });

  test("stand in tokens.css alone", () => {
    for (const name of FILES.filter((each) => each !== "tokens.css"))
      expect([name, /#[0-9a-f]{3,8}\b(?=[^{]*;)/i.exec(read(name))?.[0]]).toEqual([name, undefined]);
  });
});

describe("the styles", () => {
  test.each(FILES)("of %s have no left and right, no spread letters, nothing from elsewhere", (name) => {
    const css = read(name);
    const physical =
      /(?:margin|padding|border|inset)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)/;
    expect(physical.exec(css)?.[0]).toBeUndefined();
    expect(/letter-spacing|font-style:\s*italic|text-transform/.exec(css)?.[0]).toBeUndefined();
    expect(/url\(|https?:/.exec(css)?.[0]).toBeUndefined();
  });

  test("of what is marked in a text leave its letters joined", () => {
    const rules = FILES.flatMap((name) => [
      ...read(name).matchAll(/(^|\n)([^{}]*(?:\bmark\b|::highlight)[^{}]*)\{([^}]*)\}/g),
    ]);
    expect(rules.length).toBeGreaterThan(0);
    for (const [, , selector = "", body = ""] of rules) {
      // `.mark` is a sign of the drawing, no text.
      if (/\.mark\b/.test(selector)) continue;
      expect([
        selector.trim(),
        /padding|margin|border(?!-radius)|display|unicode-bidi|isolation/.exec(body)?.[0],
      ]).toEqual([selector.trim(), undefined]);
    }
  });
});
