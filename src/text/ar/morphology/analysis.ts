export type { Analysis, Enclitic, Morphology, Pos, Proclitic, VerbLink } from "../../analysis.ts";
