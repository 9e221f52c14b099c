// `node examples/browser/build.mjs`: bundles the page into examples/browser/dist and serves it on this machine.
// The project must be built before (`npm run build`).
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../..");

/** What bundling and serving share. A page outside this checkout needs no alias: its `isnad/text` is installed. */
function configOf(outDir) {
  return {
    root: HERE,
    base: "./",
    configFile: false,
    logLevel: "warn",
    resolve: { alias: { "isnad/text": join(ROOT, "dist/text/index.js") } },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      // The lexicon must stay a file that is fetched when a sentence asks for it.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 600,
    },
  };
}

/** Bundles the page. Returns the written files: name and, of code, its text. */
export async function buildPage(outDir) {
  const built = await build(configOf(outDir));
  return [built].flat().flatMap(({ output }) => output);
}

/** Serves a bundled page on the loopback address; port 0 takes any free one. Returns vite's server. */
export function servePage(outDir, port) {
  return preview({ ...configOf(outDir), preview: { host: "127.0.0.1", port, strictPort: true } });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const outDir = join(HERE, "dist");
  await buildPage(outDir);
  const server = await servePage(outDir, 4173);
  console.log(`${server.resolvedUrls?.local[0]}  (Ctrl+C ends it)`);
}
