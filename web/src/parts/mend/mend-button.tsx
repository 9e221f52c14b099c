import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { ArticleHead } from "../../../../src/server/answers/shared.ts";
import { useWords } from "../../i18n/words.tsx";
import { Apart } from "../text.tsx";
import type { Mendable } from "./facts.tsx";
import { MendForm } from "./mend-form.tsx";

interface MendButtonProps {
  readonly article: ArticleHead;
  readonly fact: Mendable;
  /** What is pressed, said as a whole: it holds the words that are shown. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens the form in which the outlet and the date of an article are set right. */
export function MendButton({ article, fact, label, className = "", children }: MendButtonProps) {
  const words = useWords();
  const queries = useQueryClient();
  // What was asked for again while the form is open could take away the button that it hangs on.
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) void queries.invalidateQueries();
  };
  const button = useFocusKept(article.id);
  return (
    <DialogTrigger onOpenChange={onOpenChange}>
      <Button ref={button} className={`mend ${className}`} aria-label={label}>
        {children}
      </Button>
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

/** Where the button goes with the gap it was there for, whoever uses the keys goes on at the title of its row. */
function useFocusKept(articleId: string): RefObject<HTMLButtonElement | null> {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    return () => {
      if (button !== document.activeElement) return;
      setTimeout(() => {
        const title = (row: string) => document.querySelector<HTMLElement>(`${row} .title a`);
        (title(`[data-article="${articleId}"]`) ?? title("[data-article]"))?.focus();
      });
    };
  }, [articleId]);
  return ref;
}

/** That an outlet or a date is not known, pressed to set it. */
export function MissingFact({
  article,
  fact,
  text,
}: Pick<MendButtonProps, "article" | "fact"> & { readonly text: string }) {
  const words = useWords();
  return (
    <MendButton
      article={article}
      fact={fact}
      label={`${text}: ${words(`mend.set.${fact}`)}`}
      className="doubtful"
    >
      <span aria-hidden="true">⚠ </span>
      {text}
    </MendButton>
  );
}
