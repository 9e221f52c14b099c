/**
 * A line as the date rules read it: digits western, no vowel signs, tatweel or invisible marks, one form of alif and
 * final ya, small letters, one kind of space.
 *
 * @example
 * fold("الأحد، ١٧ أيّار ٢٠١٥") // "الاحد، 17 ايار 2015"
 */
export function fold(line: string): string {
  return line
    .normalize("NFKC")
    .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
