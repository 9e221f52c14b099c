/** Letters that Arabic becomes where its bytes are read as Western ones: é and its like, and signs of UTF-8 read so. */
const WESTERN = /[\u00c0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192]/g;
const LETTER = /\p{L}/gu;
const LOST = /\ufffd/g;
/** French and German keep most letters plain; in misread Arabic hardly one is. */
const SHARE = 0.6;
const FEWEST = 6;

/**
 * Whether a line is Arabic whose bytes were read in another encoding, or has lost its letters. It cannot be read and
 * is not mended: a mended line would have no verbatim span.
 *
 * @example
 * isGarbled("ÇáãÒíÏ ãä ÇáÃÎÈÇÑ") // true
 */
export function isGarbled(line: string): boolean {
  const count = (pattern: RegExp) => line.match(pattern)?.length ?? 0;
  const [letters, western, lost] = [count(LETTER), count(WESTERN), count(LOST)];
  if (lost > 2 && lost >= letters) return true;
  return western >= FEWEST && western / letters >= SHARE;
}
