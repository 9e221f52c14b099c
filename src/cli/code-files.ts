import { LedgerError } from "../ledger/ledger-error.ts";
import type { CodedArticle } from "../model/index.ts";
import { ArticleError, codeFile, FileError, misquotes } from "../pipeline/code-file.ts";
import { findOutlet } from "../pipeline/find-actor.ts";
import type { Knowledge } from "../pipeline/packs.ts";
import { describeFailure, EXIT, type ExitCode } from "./failure.ts";
import { warn } from "./output.ts";

/** What the command line says about all files given. */
export interface GivenFacts {
  readonly published?: string;
  readonly outlet?: string;
}

/**
 * Codes files one after the other. One that cannot be read is reported, and the others are coded all the same.
 *
 * @param take Receives each coded article before the next file is read.
 * @returns the exit code
 */
export async function codeFiles(
  files: readonly string[],
  { published, outlet }: GivenFacts,
  knowledge: Knowledge,
  take: (coded: CodedArticle) => Promise<void>,
): Promise<ExitCode> {
  const facts = { published, outlet: outlet === undefined ? undefined : findOutlet(outlet, knowledge) };
  let exitCode: ExitCode = EXIT.ok;
  for (const file of files) {
    try {
      const coded = codeFile(file, facts, knowledge);
      const wrong = misquotes(coded);
      if (wrong.length > 0) {
        await warn(
          `isnad: ${file}: the evidence of ${wrong.join(", ")} is not what stands in the text; report it`,
        );
        exitCode = EXIT.evidenceMismatch;
        continue;
      }
      await take(coded);
    } catch (error) {
      if (error instanceof LedgerError && error.code === "not-in-text") {
        await warn(`isnad: ${file} is left out: ${error.message}; ${error.remedy}`);
        exitCode = EXIT.evidenceMismatch;
        continue;
      }
      if (!(error instanceof ArticleError || error instanceof FileError)) throw error;
      await warn(describeFailure(error));
      if (exitCode === EXIT.ok) exitCode = EXIT.error;
    }
  }
  return exitCode;
}
