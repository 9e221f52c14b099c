/** What can be done with a whole project file, beside reading and writing its rows. */
export { checkProject, type Finding, type ProjectCheck } from "./sqlite/check-project.ts";
export { backupProject, type Redaction, redactProject } from "./sqlite/copy-project.ts";
export { type Merged, mergeProject } from "./sqlite/merge-projects.ts";
