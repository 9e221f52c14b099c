// Trains data/morphology/weights.bin on WikiNews and UD PUD, all of both: `node scripts/morphology/train.mjs` after a
// build. The figures to report come from `npm run bench -- text`, which trains on folds and measures what it left out.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPud, readWikiNews } from "./corpora.mjs";
import { createMorphology, engineOf, FOLDER, readLexiconBytes } from "./engine.mjs";
import { quantise, trainAll } from "./learn.mjs";
import { needData } from "./sources.mjs";

needData("wikinews/WikiNews.pos.ref", "ud/ar_pud-ud-test.conllu");
const engine = engineOf(createMorphology({ lexicon: readLexiconBytes() }));
const weights = quantise(trainAll(engine, [...readWikiNews(), ...readPud()], console.log));
writeFileSync(join(FOLDER, "weights.bin"), weights);
console.log(`weights ${weights.length} bytes, ${weights.filter((each) => each !== 0).length} not zero`);
