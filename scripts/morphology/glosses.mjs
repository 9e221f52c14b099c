// Whether a noun names what its verb does, by the English glosses of ChainBank: قصف "shelling" beside قصف "shell", but
// not رئيس "president" beside رأس "preside", nor بيت "house" beside بات "spend the night".
import { readChainBank } from "./nouns.mjs";

const EMPTY = new Set(
  "be been become have make get give take do go with from into upon about over of to a an in on at".split(
    " ",
  ),
);
/** Endings of words for somebody or for a place, not for an act. */
const NO_ACT = /(?:er|or|ee|ist|ian|ant|[gi]ent|(?:i|u)dent|arent|man|men|ary)s?$/;
const NO_ACT_ING = new Set(
  "building buildings evening morning clothing ceiling wedding lightning painting string spring king being".split(
    " ",
  ),
);

/** (noun, verb) in Buckwalter -> whether the glosses name an act; null where a gloss is missing. */
export function actReader() {
  const glosses = new Map();
  for (const row of readChainBank()) {
    const key = `${row.LEMMA.replace(/[-_].*$/, "")} ${row.POS}`;
    glosses.set(key, `${glosses.get(key) ?? ""};${row.GLOSS}`);
  }
  return (noun, verb) => {
    const mine = wordsOf(glosses.get(`${noun.replace(/[-_].*$/, "")} NOUN`));
    const other = wordsOf(glosses.get(`${verb.replace(/[-_].*$/, "")} VERB`));
    if (mine.length === 0 || other.length === 0) return null;
    return mine.some((each) => isActing(each) || other.some((act) => names(each, act)));
  };
}

const wordsOf = (gloss = "") =>
  gloss
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((each) => each.length > 2 && !EMPTY.has(each));

const isActing = (word) => word.length > 5 && word.endsWith("ing") && !NO_ACT_ING.has(word);

/** Whether a noun of English is made of a verb or of what it is to be: arrival of arrive, victory of be victorious. */
function names(noun, verb) {
  if (noun === verb) return true;
  if (NO_ACT.test(noun)) return false;
  const stem = verb.replace(/(?:ious|ous|ful|ed|ate|ize|ify|able|en|e)$/, "");
  let same = 0;
  while (same < stem.length && noun[same] === stem[same]) same++;
  return same >= Math.max(3, stem.length < 5 ? stem.length : stem.length - 1);
}
