/** A file somebody chose, with the folders it lies in. */
export interface ChosenFile {
  readonly file: File;
  /** As the browser tells it: `week/export/a.txt`; the name alone where it was chosen by itself. */
  readonly path: string;
}

/** What was chosen, and how many of it hold no article. */
export interface Choice {
  readonly files: readonly File[];
  readonly skipped: number;
  readonly sizeBytes: number;
}

/** What systems keep for themselves. */
const SYSTEM_FILE = /^(?:\.|(?:Thumbs\.db|desktop\.ini)$)/i;
const SYSTEM_FOLDER = /^(?:\.git|node_modules|__MACOSX)$/i;
/** The folder of pictures and scripts that browsers make beside a saved page. */
const PAGE_PARTS = /^(.+?)(?:_files|\.files)$/;

/** Leaves away what holds no article: a system's own notes, the parts of saved pages. */
export function chooseFiles(chosen: readonly ChosenFile[]): Choice {
  const pages = new Set(
    chosen
      .map(({ path }) => path)
      .filter((path) => /\.html?$/i.test(path))
      .map(withoutEnding),
  );
  const files = chosen.filter(({ path }) => !isBeside(path, pages)).map(({ file }) => file);
  return {
    files,
    skipped: chosen.length - files.length,
    sizeBytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}

const withoutEnding = (path: string): string => path.replace(/\.html?$/i, "");

function isBeside(path: string, pages: ReadonlySet<string>): boolean {
  const parts = path.split("/");
  const folders = parts.slice(0, -1);
  if (SYSTEM_FILE.test(parts.at(-1) ?? "") || folders.some((name) => SYSTEM_FOLDER.test(name))) return true;
  return folders.some((name, index) => {
    const page = PAGE_PARTS.exec(name)?.[1];
    return page !== undefined && pages.has([...folders.slice(0, index), page].join("/"));
  });
}
