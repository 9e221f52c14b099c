import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";

const ACCENTS: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú", n: "ñ", c: "ç" };

/**
 * A message in disguise: accents on its letters and brackets around it, its values as they are.
 *
 * @example
 * "Board of {client}" becomes "[Bóárd óf {client}]"
 */
export function disguise(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  const literal = (value: string): MessageFormatElement => ({ type: TYPE.literal, value });
  return [literal("["), ...elements.map(disguiseOne), literal("]")];
}

function disguiseOne(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal)
    return { ...element, value: element.value.replace(/[aeiounc]/g, (letter) => ACCENTS[letter] ?? letter) };
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
  const options = Object.entries(element.options).map(([name, option]) => [
    name,
    { ...option, value: option.value.map(disguiseOne) },
  ]);
  return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
}
