import type { FORM as English } from "../en/form.ts";

export const FORM: Readonly<Record<keyof typeof English, string>> = {
  "form.escape.asks": "اضغط Esc مرة أخرى لإسقاط ما ملأتَه.",
};
