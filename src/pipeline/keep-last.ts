/**
 * Puts an entry last in a map, and drops the first ones while all together are larger than is wanted. The one that was
 * put stays, however large it is.
 */
export function keepLast<Value>(
  map: Map<string, Value>,
  key: string,
  value: Value,
  { sizeOf, most }: { readonly sizeOf: (value: Value) => number; readonly most: number },
): void {
  map.delete(key);
  map.set(key, value);
  let size = [...map.values()].reduce((sum, each) => sum + sizeOf(each), 0);
  for (const [first, each] of map) {
    if (size <= most || first === key) return;
    map.delete(first);
    size -= sizeOf(each);
  }
}
