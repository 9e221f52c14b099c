import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The desk's own server, where it is asked for its data while the pages are worked on (`npx vite web`). */
const DESK = process.env["ISNAD_DESK"] ?? "http://127.0.0.1:4747";

/** What every page is set in: asked for at once, or the page would be laid out twice, in two fonts. */
const FIRST_FONTS = /ibm-plex-sans-(arabic-arabic|latin)-(400|600)-normal-.*\.woff2$/;

function preloadFonts(): Plugin {
  return {
    name: "preload-fonts",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_FONTS.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: "" },
            injectTo: "head" as const,
          })),
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // Fonts stay files: the policy of the pages allows none from an address that holds its own data.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: "127.0.0.1",
    proxy: { "^/(api/|.*\\.json$)": { target: DESK, changeOrigin: true } },
  },
});
