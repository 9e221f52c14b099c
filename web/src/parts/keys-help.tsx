import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import { type MessageId, useWords } from "../i18n/words.tsx";
import { areLettersOn, setLetters } from "./keys.ts";

export interface KeyHelp {
  readonly key: string;
  readonly does: MessageId;
}

/** A button that tells the keys of a page; `?` presses it too. */
export function KeysHelp({
  keys,
  isOpen,
  onOpenChange,
}: {
  keys: readonly KeyHelp[];
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const words = useWords();
  const [isOn, setOn] = useState(areLettersOn);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="quiet">
        {words("shell.keys")} <kbd>?</kbd>
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog>
            <Heading slot="title">{words("shell.keys.title")}</Heading>
            <dl className="keys">
              {keys.map(({ key, does }) => (
                <div key={key}>
                  <dt>
                    <kbd dir="ltr">{key}</kbd>
                  </dt>
                  <dd>{words(does)}</dd>
                </div>
              ))}
            </dl>
            <Switch
              isSelected={isOn}
              onChange={(next) => {
                setLetters(next);
                setOn(next);
              }}
            >
              <span className="switch" />
              {words("shell.keys.off")}
            </Switch>
            <Button slot="close">{words("shell.close")}</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
