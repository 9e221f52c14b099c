export const FORM = {
  "form.escape.asks": "Press Esc once more to drop what is filled in.",
} as const;
