import type { Alert } from "../model/index.ts";

/**
 * What saved searches have found as an Atom feed (RFC 4287), the newest first, for any reader of feeds. An entry keeps
 * its id, so that a reader shows it once.
 *
 * @param project Name of the project, for the title.
 * @param madeOn ISO 8601; stands where there is no entry.
 */
export function alertsToAtom(alerts: readonly Alert[], project: string, madeOn: string): string {
  const newest = [...alerts].sort((a, b) => (a.filedOn < b.filedOn ? 1 : a.filedOn > b.filedOn ? -1 : 0));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>urn:isnad:alerts:${encodeURIComponent(project)}</id>`,
    `  <title>${escapeXml(`Isnad: ${project}`)}</title>`,
    `  <updated>${newest[0]?.filedOn ?? madeOn}</updated>`,
    "  <author><name>Isnad</name></author>",
    ...newest.flatMap(entryLines),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines({ search, article, filedOn, words }: Alert): string[] {
  const { id, title, outlet, publishedOn, language } = article;
  const name = outlet?.labels[language] || outlet?.labels.en;
  const head = title ?? words;
  return [
    `  <entry xml:lang="${language}">`,
    `    <id>urn:isnad:alert:${encodeURIComponent(search)}:${id}</id>`,
    `    <title>${escapeXml(`${search}: ${head}`)}</title>`,
    `    <updated>${filedOn}</updated>`,
    // `published` would need a time of day, which nobody told: the date stands as it is known.
    ...(publishedOn.edtf ? [`    <summary type="text">${publishedOn.edtf}</summary>`] : []),
    ...(name ? [`    <author><name>${escapeXml(name)}</name></author>`] : []),
    `    <category term="${escapeXml(search)}"/>`,
    `    <content type="text">${escapeXml(words)}</content>`,
    "  </entry>",
  ];
}

/** Also without the control characters that XML has no way to write. */
const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
