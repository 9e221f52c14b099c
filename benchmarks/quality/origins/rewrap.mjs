// Copies of a text as outlets make them: words replaced, dropped, inserted and respelt; texts cut to a third; texts set
// into longer ones.

/** Words of a text with what stands between them, so that it can be put together again. */
const pieces = (text) => text.split(/(\s+)/);

/**
 * A text with a share of its words changed: of these four tenths are replaced, two dropped, two inserted before, two
 * respelt.
 *
 * @param vocabulary Words to take replacements from.
 */
export function reword(text, share, vocabulary, random) {
  return pieces(text)
    .map((piece) => {
      if (/^\s*$/.test(piece) || random.next() >= share) return piece;
      const way = random.next();
      if (way < 0.4) return random.pick(vocabulary);
      if (way < 0.6) return "";
      if (way < 0.8) return `${random.pick(vocabulary)} ${piece}`;
      return respell(piece, random);
    })
    .join("");
}

/** Spellings that vary between outlets, and slips of the keyboard, which nothing folds back. */
const SPELLINGS = [
  [/[أإآ]/, "ا"],
  [/ة/, "ه"],
  [/ي$/, "ى"],
  [/ى$/, "ي"],
  [/ئ/, "ؤ"],
  [/^ا(?!ل)/, "أ"],
  [/(\p{L})(\p{L})$/u, "$1ـ$2"],
  [/^(\p{L})/u, "$1َ"],
  [/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))],
  [/^و/, "و "],
];

export function respell(word, random) {
  const usable = SPELLINGS.filter(([pattern]) => word.search(pattern) >= 0);
  if (usable.length === 0 || random.next() < 0.3) return slip(word, random);
  const [pattern, spelling] = random.pick(usable);
  return word.replace(pattern, spelling);
}

function slip(word, random) {
  if (word.length < 4) return word + word.slice(-1);
  const at = 1 + random.below(word.length - 2);
  return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
}

/** The first third of a text: editors cut from below. */
export function cutToHead(text) {
  const all = pieces(text);
  return all.slice(0, Math.ceil(all.length / 3)).join("");
}

/** Every third sentence, until a third of the words is there: an editor who picks. */
export function cutToPicked(text, random) {
  const sentences = text.split(/(?<=[.؟!])\s+|\n+/).filter(Boolean);
  const wanted = text.split(/\s+/).length / 3;
  const order = random.shuffled(sentences.map((_, i) => i));
  const kept = [];
  let words = 0;
  for (const i of order) {
    if (words >= wanted) break;
    kept.push(i);
    words += sentences[i].split(/\s+/).length;
  }
  return kept
    .sort((a, b) => a - b)
    .map((i) => sentences[i])
    .join("\n");
}

/**
 * A text of which every other sentence was written anew beyond recognition (here: sentences of others stand there), with
 * a tenth of the words of the rest changed, as in the pairs found on real pages.
 */
export function rewrap(text, around, vocabulary, random) {
  const sentencesOf = (each) => each.split(/(?<=[.؟!])\s+|\n+/).filter(Boolean);
  const others = sentencesOf(around);
  return sentencesOf(text)
    .map((sentence, i) => (i % 2 === 0 ? random.pick(others) : reword(sentence, 0.1, vocabulary, random)))
    .join("\n");
}

/** A text between the paragraphs of others. */
export function embed(text, around, random) {
  const paragraphs = around.split(/\n+/).filter(Boolean);
  paragraphs.splice(1 + random.below(paragraphs.length), 0, text);
  return paragraphs.join("\n\n");
}
