import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import { useWords } from "../../i18n/words.tsx";
import { Apart } from "../text.tsx";
import type { Mendable } from "./facts.tsx";
import { MendForm } from "./mend-form.tsx";

interface MendButtonProps {
  readonly article: ArticleHead;
  readonly fact: Mendable;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens the form in which the outlet and the date of an article are set right. */
export function MendButton({ article, fact, className = "", children }: MendButtonProps) {
  const words = useWords();
  const queries = useQueryClient();
  // What was asked for again while the form is open could take away the button that it hangs on.
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) void queries.invalidateQueries().then(() => keepFocusNear(article.id));
  };
  return (
    <DialogTrigger onOpenChange={onOpenChange}>
      <Button className={`mend ${className}`}>{children}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog>
            {({ close }) => (
              <>
                <Heading slot="title">{words("mend.title")}</Heading>
                <p>
                  <Apart text={article.title ?? article.file ?? article.id} />
                </p>
                <MendForm article={article} first={fact} onClose={close} />
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** Where the button is gone with what it was there for, whoever uses the keys goes on at the title of its row. */
function keepFocusNear(articleId: string): void {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const titles = document.querySelectorAll<HTMLElement>("[data-article] .title a");
  const own = document.querySelector<HTMLElement>(`[data-article="${articleId}"] .title a`);
  (own ?? titles[0])?.focus();
}

/** That an outlet or a date is not known, pressed to set it. */
export function MissingFact({
  article,
  fact,
  text,
}: Pick<MendButtonProps, "article" | "fact"> & { readonly text: string }) {
  const words = useWords();
  return (
    <MendButton article={article} fact={fact} className="doubtful">
      <span aria-hidden="true">⚠ </span>
      {text}
      <span className="hidden">: {words(`mend.set.${fact}`)}</span>
    </MendButton>
  );
}
