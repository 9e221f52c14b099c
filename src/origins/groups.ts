/** Things put together by twos (union-find). A group is named by its smallest member, so that order changes nothing. */
export class Groups {
  readonly #parents = new Map<string, string>();

  /** The smallest member of the group of `id`. */
  nameOf(id: string): string {
    let name = id;
    for (let next = this.#parents.get(name); next !== undefined; next = this.#parents.get(name)) name = next;
    // Those on the way are hung under the name itself, or a long chain would be walked again for each.
    for (let at = id; at !== name; ) {
      const next = this.#parents.get(at) as string;
      this.#parents.set(at, name);
      at = next;
    }
    return name;
  }

  unite(a: string, b: string): void {
    const [first, second] = [this.nameOf(a), this.nameOf(b)].sort() as [string, string];
    if (first !== second) this.#parents.set(second, first);
  }
}
