import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { isLocale, type Locale } from "./i18n/locales.ts";

/** What of an address goes along to every other page. */
const KEPT = ["lang", "client", "bar", "persons", "from", "to"];

/** Parts of a query to set; null takes one away. */
type Patch = Readonly<Record<string, string | number | null | undefined>>;

export interface Address {
  readonly path: string;
  readonly locale: Locale;
  /** A part of the query; null where it is not there. */
  get(key: string): string | null;
  /** This page with other parts of the query. */
  here(patch: Patch): string;
  /** Another page, with what goes along. */
  to(path: string, patch?: Patch): string;
  /** Goes to this page with other parts of the query; a choice among many (typing) leaves no trace to go back to. */
  set(patch: Patch, options?: { readonly replace?: boolean }): void;
  go(href: string): void;
}

/** The whole state of a page stands in its address, so that a link shows the same view. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const query = useMemo(() => new URLSearchParams(search), [search]);
  const locale = localeOf(query);
  const { here, to } = useMemo(() => linksFrom(search === "" ? path : `${path}?${search}`), [path, search]);
  const set = useCallback<Address["set"]>(
    (patch, options) => navigate(here(patch), options),
    [here, navigate],
  );
  const get = useCallback((key: string) => query.get(key), [query]);
  const go = useCallback((href: string) => navigate(href), [navigate]);
  return useMemo(() => ({ path, locale, get, here, to, set, go }), [path, locale, get, here, to, set, go]);
}

const kept = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].filter(([key]) => KEPT.includes(key)));

/**
 * Links from an address that is given, not from where the reader is now: what hangs on it need not be drawn again
 * whenever something else of the address changes.
 *
 * @param base A path with its query, as `Address.here` gives it.
 */
export function linksFrom(base: string): Pick<Address, "here" | "to"> {
  const [path = "", search = ""] = base.split("?");
  const query = new URLSearchParams(search);
  return {
    here: (patch) => path + queryString(query, patch),
    to: (other, patch = {}) => other + queryString(kept(query), patch),
  };
}

function queryString(query: URLSearchParams, patch: Patch): string {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === undefined || value === "") next.delete(key);
    else next.set(key, String(value));
  }
  const text = next.toString();
  return text === "" ? "" : `?${text}`;
}

/** Asked for, else as the server decided for the first paint. */
function localeOf(query: URLSearchParams): Locale {
  const asked = query.get("lang");
  if (isLocale(asked)) return asked;
  return document.documentElement.lang.startsWith("en") ? "en" : "ar";
}
