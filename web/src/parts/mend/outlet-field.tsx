import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { OutletsAnswer } from "../../../../src/server/answers/mends.ts";
import { useData } from "../../api/client.ts";
import { useWords } from "../../i18n/words.tsx";
import { matches } from "../client-picker.tsx";
import { Name } from "../text.tsx";

type Outlet = OutletsAnswer["outlets"][number];

/** The packs hold hundreds: more are found by typing. */
const OFFERED = 50;

interface OutletFieldProps {
  /** As it is typed or chosen. */
  readonly value: string;
  onChange(name: string): void;
}

/** An outlet of the packs, found by either of its names, or another by the name that is typed. */
export function OutletField({ value, onChange }: OutletFieldProps) {
  const words = useWords();
  const all = useData<OutletsAnswer>("/outlets").data?.outlets ?? [];
  const isChosen = all.some(({ labels }) => words.of(labels) === value);
  const items = isChosen ? all : all.filter(({ labels }) => matches(labels, value.trim()));
  return (
    <ComboBox
      className="picker outlet"
      items={items.slice(0, OFFERED)}
      inputValue={value}
      onInputChange={onChange}
      onSelectionChange={(id) => {
        const outlet = all.find((each) => each.id === id);
        if (outlet) onChange(words.of(outlet.labels));
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{words("mend.outlet.field")}</Label>
      <div className="field">
        <Input dir="auto" maxLength={200} />
        <Button aria-label={words("mend.outlet")}>▾</Button>
      </div>
      <Popover className="popover">
        <ListBox<Outlet> renderEmptyState={() => <p className="meta empty">{words("mend.outlet.none")}</p>}>
          {({ id, labels }) => (
            <ListBoxItem id={id} textValue={words.of(labels)}>
              <Name labels={labels} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
