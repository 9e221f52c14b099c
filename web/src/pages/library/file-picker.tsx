import { Button, type DropItem, DropZone, FileTrigger, Text } from "react-aria-components";
import { useWords } from "../../i18n/words.tsx";
import { FileName } from "../../parts/file-name.tsx";
import { type Choice, type ChosenFile, chooseFiles } from "./chosen-files.ts";

/** Names that are shown of what was chosen. */
const SHOWN = 5;
const MEGABYTE = 1_000_000;

interface FilePickerProps {
  readonly choice: Choice | null;
  onChoose(choice: Choice | null): void;
}

/** Files or a folder: dropped, or chosen by a button for whoever does not drag. */
export function FilePicker({ choice, onChoose }: FilePickerProps) {
  const words = useWords();
  const take = (files: readonly ChosenFile[]) => {
    const chosen = chooseFiles(files);
    if (chosen.files.length > 0) onChoose(chosen);
  };
  const choose = (list: FileList | null) =>
    take([...(list ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name })));
  if (choice) return <Chosen choice={choice} onAgain={() => onChoose(null)} />;
  return (
    <DropZone className="drop" onDrop={(event) => void dropped(event.items).then(take)}>
      <Text slot="label">{words("library.import.drop")}</Text>
      <span className="choose">
        <FileTrigger allowsMultiple onSelect={choose}>
          <Button>{words("library.import.choose")}</Button>
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={choose}>
          <Button>{words("library.import.folder")}</Button>
        </FileTrigger>
      </span>
      <span className="meta">{words("library.import.kinds")}</span>
    </DropZone>
  );
}

/** The files of what was dropped, folders and theirs included. */
async function dropped(items: readonly DropItem[], folder = ""): Promise<ChosenFile[]> {
  const found: ChosenFile[] = [];
  for (const item of items) {
    if (item.kind === "file") found.push({ file: await item.getFile(), path: folder + item.name });
    if (item.kind === "directory") {
      const inner: DropItem[] = [];
      for await (const entry of item.getEntries()) inner.push(entry);
      found.push(...(await dropped(inner, `${folder}${item.name}/`)));
    }
  }
  return found;
}

function Chosen({ choice, onAgain }: { choice: Choice; onAgain: () => void }) {
  const words = useWords();
  const { files, skipped, sizeBytes } = choice;
  const isLarge = sizeBytes >= MEGABYTE;
  const size = new Intl.NumberFormat(words.tag, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? sizeBytes / MEGABYTE : Math.ceil(sizeBytes / 1000));
  return (
    <div className="drop chosen">
      <p role="status">{words("library.import.chosen", { n: files.length, size })}</p>
      <ul>
        {files.slice(0, SHOWN).map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two folders may hold files of one name
          <li key={index}>
            <FileName name={file.name} />
          </li>
        ))}
        {files.length > SHOWN && <li>{words("library.import.and", { n: files.length - SHOWN })}</li>}
      </ul>
      {skipped > 0 && <p className="meta">{words("library.import.skipped", { n: skipped })}</p>}
      <Button onPress={onAgain}>{words("library.import.unchoose")}</Button>
    </div>
  );
}
