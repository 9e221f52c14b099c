/** What a project keeps of the packs that a run read with, to tell later what another version changes. */
export interface PacksRecord {
  /** As in `Run`. */
  readonly version: string;
  /** Hash of lexicons and codebook: where it differs, every article may be read otherwise. */
  readonly rest: string;
  /** Of each actor and place a hash and the names by which an article may mean it, folded. */
  readonly entries: Readonly<Record<string, { readonly hash: string; readonly names: readonly string[] }>>;
}
