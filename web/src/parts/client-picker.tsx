import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import type { ProjectAnswer } from "../../../src/server/answers/project.ts";
import type { Labels } from "../../../src/server/answers/shared.ts";
import { useAddress } from "../address.ts";
import { useData } from "../api/client.ts";
import { useWords } from "../i18n/words.tsx";

/** Letters that writers use for one another, as one: a name is found however it is typed. */
const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mn}|\u0640/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toLowerCase();

/** Whether a name in either language holds what is typed. */
export const matches = ({ ar, en }: Labels, typed: string): boolean =>
  fold(ar).includes(fold(typed)) || fold(en).includes(fold(typed));

/** What an address says of one client only: with another it would point at nothing, or at what is not meant. */
const OF_ONE_CLIENT = {
  claim: null,
  coding: null,
  lane: null,
  place: null,
  mark: null,
  after: null,
  item: null,
};

/** Another client in the place of the one before. */
export const clientPatch = (client: string) => ({ ...OF_ONE_CLIENT, client });

/** Whose board it is: one of those toward whom stances are on file. */
export function ClientPicker({ client: told }: { client: { id: string; labels: Labels } | null }) {
  const words = useWords();
  const address = useAddress();
  const clients = useData<ProjectAnswer>("/project").data?.clients ?? [];
  // Where the answer tells none (an error), it is the one that was asked for.
  const client = told ?? clients.find(({ id }) => id === address.get("client")) ?? null;
  const isKnown = client === null || clients.some(({ id }) => id === client.id);
  const items = isKnown ? clients : [client, ...clients];
  // What stands in the field before anything is typed is the client itself: all others are offered beside it.
  const [typed, setTyped] = useState("");
  const [isTyped, setIsTyped] = useState(false);
  return (
    <ComboBox
      key={client?.id}
      className="picker"
      defaultSelectedKey={client?.id ?? null}
      items={isTyped ? items.filter(({ labels }) => matches(labels, typed)) : items}
      onInputChange={(text) => {
        setTyped(text);
        setIsTyped(client === null || text !== words.of(client.labels));
      }}
      allowsEmptyCollection
      onSelectionChange={(id) => {
        if (id !== null && id !== client?.id) address.set(clientPatch(String(id)));
      }}
      menuTrigger="focus"
    >
      <Label>{words("board.client")}</Label>
      <div className="field">
        <Input />
        <Button aria-label={words("board.client")}>▾</Button>
      </div>
      <Popover className="popover">
        <ListBox<{ id: string; labels: Labels }>>
          {({ id, labels }) => (
            <ListBoxItem id={id} textValue={words.of(labels)}>
              <bdi>{words.of(labels)}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
