/** What can be done with a whole project file, beside reading and writing its rows. */
export { checkProject } from "./sqlite/check-project.ts";
export { backupProject, redactProject } from "./sqlite/copy-project.ts";
export { mergeProject } from "./sqlite/merge-projects.ts";
