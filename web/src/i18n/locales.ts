/** `xr`: English in disguise from right to left, so that what is left untranslated or unmirrored shows. */
const LOCALES = ["ar", "en", "xr"] as const;
export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale);
