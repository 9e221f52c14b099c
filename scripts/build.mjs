// `npm run build`: compiles src/ and packs/ to dist/, whether or not it is stale.
import { build, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
if (!build()) process.exit(1);
