import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Router } from "wouter";
import { useAddress } from "../address.ts";
import { clientPatch } from "./client-picker.tsx";

function Elsewhere() {
  return useAddress().here(clientPatch("sarraj"));
}

test.each([
  [
    "/board",
    "lang=ar&client=haftar&bar=3&lane=uae&claim=x&coding=c-1&view=table",
    "lang=ar&client=sarraj&bar=3&view=table",
  ],
  ["/map", "lang=ar&client=haftar&place=sirte&mark=m-1&from=2020", "lang=ar&client=sarraj&from=2020"],
  ["/review", "lang=ar&client=haftar&queue=mine&after=c-9&item=c-12", "lang=ar&client=sarraj&queue=mine"],
])("on %s another client leaves nothing of the one before in the address", (path, search, after) => {
  const href = renderToStaticMarkup(
    <Router ssrPath={path} ssrSearch={search}>
      <Elsewhere />
    </Router>,
  );
  expect(href.replaceAll("&amp;", "&")).toBe(`${path}?${after}`);
});
