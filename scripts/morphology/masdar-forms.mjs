// The masdar of a verb of a derived form or of four letters: regular, and so known even where no lexicon names it.

/** Abstract pattern of the verb -> [verb, masdar] in Buckwalter, vowels without sukun; C is any consonant. */
const FORMS = {
  "1a2~a3": [
    ["^(C)a(C)~aY$", "ta$1$2iyap"],
    ["^(C)a(C)~a>$", "ta$1$2i}ap"],
    ["^(C)a(C)~a(C)$", "ta$1$2iy$3"],
  ],
  "1a2o3a4": [["^(C)a(C)(C)a(C)$", "$1a$2$3a$4ap"]],
  // فعال of the third form is also a masdar of the first: the lexicons have it where it is used.
  "1A2a3": [
    ["^(C)A(C)aY$", "mu$1A$2Ap"],
    ["^(C)A(C)a(C)$", "mu$1A$2a$3ap"],
    ["^\\|(C)aY$", "<iy$1A'"],
    ["^\\|(C)a(C)$", "<iy$1A$2"],
    ["^\\|(C)a(C)$", "mu&A$1a$2ap"],
  ],
  ">a1o2a3": [
    ["^>a[wy](C)a(C)$", "<iy$1A$2"],
    ["^>a[wy](C)aY$", "<iy$1A'"],
    ["^>a(C)(C)aY$", "<i$1$2A'"],
    ["^>a(C)(C)a(C)$", "<i$1$2A$3"],
    ["^>a(C)A(C)$", "<i$1A$2ap"],
    ["^>a(C)a(C)~$", "<i$1$2A$2"],
  ],
  "ta1a2~3": [
    ["^ta(C)a(C)~aY$", "ta$1a$2~iy"],
    ["^ta(C)a(C)~a>$", "ta$1a$2~u&"],
    ["^ta(C)a(C)~a(C)$", "ta$1a$2~u$3"],
  ],
  ta1A2a3: [
    ["^ta(C)A(C)aY$", "ta$1A$2iy"],
    ["^ta(C)A(C)a>$", "ta$1A$2u&"],
    ["^ta(C)A(C)a(C)$", "ta$1A$2u$3"],
    ["^ta\\|(C)a(C)$", "ta|$1u$2"],
  ],
  ta1a2o3a4: [["^ta(C)a(C)(C)a(C)$", "ta$1a$2$3u$4"]],
  "{ino1a2a3": [
    ["^\\{n(C)a(C)a(C)$", "{n$1i$2A$3"],
    ["^\\{n(C)a(C)aY$", "{n$1i$2A'"],
    ["^\\{n(C)A(C)$", "{n$1iyA$2"],
    ["^\\{n(C)a(C)~$", "{n$1i$2A$2"],
  ],
  "{i1ota2a3": [
    ["^\\{(C)([tTd])a(C)a(C)$", "{$1$2i$3A$4"],
    ["^\\{(C)([tTd])a(C)aY$", "{$1$2i$3A'"],
    ["^\\{(C)([tTd])A(C)$", "{$1$2iyA$3"],
    ["^\\{(C)([tTd])a(C)~$", "{$1$2i$3A$3"],
    ["^\\{([tTd]~)a(C)a(C)$", "{$1i$2A$3"],
    ["^\\{([tTd]~)a(C)aY$", "{$1i$2A'"],
    ["^\\{([td]~)A(C)$", "{$1iyA$2"],
  ],
  "{i1o2a3~": [["^\\{(C)(C)a(C)~$", "{$1$2i$3A$3"]],
  "{i1o2a3a4~": [["^\\{(C)(C)a(C)a(C)~$", "{$1$2i$3$4A$4"]],
  "{isota1o2a3": [
    ["^\\{sta(C)A(C)$", "{sti$1A$2ap"],
    ["^\\{staw(C)a(C)$", "{stiy$1A$2"],
    ["^\\{staw(C)aY$", "{stiy$1A'"],
    ["^\\{sta(C)(C)a(C)$", "{sti$1$2A$3"],
    ["^\\{sta(C)(C)aY$", "{sti$1$2A'"],
    ["^\\{sta(C)a(C)~$", "{sti$1$2A$2"],
  ],
};
const CONSONANT = "['|>&<}btvjHxd*rzs$SDTZEgfqklmnhwy]";
const RULES = new Map(
  Object.entries(FORMS).map(([pattern, rules]) => [
    pattern,
    rules.map(([verb, masdar]) => [new RegExp(verb.replaceAll("C", CONSONANT)), masdar]),
  ]),
);

/**
 * The masdars of a verb by its form; none for one of the first form.
 *
 * @param {string} latin lemma in Buckwalter, with vowels
 * @param {string} pattern its abstract pattern
 * @example masdarsOf("{inosaHab", "{ino1a2a3") // ["{inosiHAb"]
 */
export function masdarsOf(latin, pattern) {
  const verb = latin
    .replace(/[-_].*$/, "")
    .replace(/o/g, "")
    .replace(/^\{i/, "{")
    .replace(/aA/g, "A");
  const found = (RULES.get(pattern.replace(/_INTRANS$/, "")) ?? []).flatMap(([shape, masdar]) => {
    const match = shape.exec(verb);
    return match ? [masdar.replace(/\$(\d)/g, (_, n) => match[Number(n)])] : [];
  });
  return found.map((each) => seatHamza(each.replace(/^\{/, "{i")));
}

/** Hamza changes its seat with the vowels around it: ابتدأ has ابتداء, استأنف استئناف, واءم مواءمة. */
function seatHamza(masdar) {
  return masdar
    .replace(/A[>&}]$/, "A'")
    .replace(/A[>&}]a/g, "A'a")
    .replace(/i>A/g, "i}A")
    .replace(/i[>&'](?![aiuy])/g, "i}")
    .replace(/>A/g, "|");
}
