import type { MessageId } from "../en/index.ts";
import { ACTOR } from "./actor.ts";
import { ARTICLE } from "./article.ts";
import { BOARD } from "./board.ts";
import { CODEBOOK } from "./codebook.ts";
import { CODINGS } from "./codings.ts";
import { DRAWER } from "./drawer.ts";
import { FORM } from "./form.ts";
import { LIBRARY } from "./library.ts";
import { MAP } from "./map.ts";
import { MATRIX } from "./matrix.ts";
import { MEND } from "./mend.ts";
import { PROJECT } from "./project.ts";
import { REVIEW } from "./review.ts";
import { SHELL } from "./shell.ts";
import { TOUR } from "./tour.ts";

/** Every message of the pages in Arabic. */
export const AR: Readonly<Record<MessageId, string>> = {
  ...SHELL,
  ...CODINGS,
  ...CODEBOOK,
  ...FORM,
  ...BOARD,
  ...DRAWER,
  ...ARTICLE,
  ...LIBRARY,
  ...MEND,
  ...ACTOR,
  ...MATRIX,
  ...MAP,
  ...REVIEW,
  ...PROJECT,
  ...TOUR,
};
