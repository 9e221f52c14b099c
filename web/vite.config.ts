import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The desk's own server, where it is asked for its data while the pages are worked on (`npx vite web`). */
const DESK = process.env["ISNAD_DESK"] ?? "http://127.0.0.1:4747";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
