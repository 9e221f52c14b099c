// Results of a benchmark as tables for a reader.
import Table from "cli-table3";

const plain = { style: { head: [], border: [] } };

/** Tables of the rows that a benchmark names: measure, value with its margin or range, goal, what it is to beat. */
export function grouped(groups, result) {
  return groups
    .map(({ title, rows }) => {
      const shown = rows.filter(({ key }) => result[key] !== undefined && result[key] !== null);
      if (shown.length === 0) return "";
      const table = new Table({ head: ["measure", "value", "goal", "to beat"], ...plain });
      for (const row of shown)
        table.push([row.label, shownValue(row.key, result), row.goal ?? "", beatOf(row, result)]);
      return `${title}\n${table}`;
    })
    .filter(Boolean)
    .join("\n\n");
}

function shownValue(key, result) {
  const [value, margin, min, max] = ["", "_margin", "_min", "_max"].map((end) => result[key + end]);
  if (margin !== undefined && margin !== null) return `${value} ± ${margin}`;
  return min === undefined ? `${value}` : `${value} (${min} to ${max})`;
}

function beatOf({ beat, beatLabel }, result) {
  if (!beat || result[beat] === undefined) return "";
  return `${beatLabel ?? beat} ${result[beat]}`;
}

/** One table of a result whose values are figures, or objects of the same figures. */
export function flat(result) {
  const entries = Object.entries(result);
  const nested = entries.filter(([, value]) => typeof value === "object" && value !== null);
  const parts = [];
  const single = entries.filter(([, value]) => typeof value !== "object" || value === null);
  if (single.length > 0) {
    const table = new Table({ head: ["measure", "value"], ...plain });
    for (const [name, value] of single) table.push([name, `${value}`]);
    parts.push(`${table}`);
  }
  if (nested.length > 0) {
    const columns = [...new Set(nested.flatMap(([, value]) => Object.keys(value)))];
    const table = new Table({ head: ["", ...columns], ...plain });
    for (const [name, value] of nested) table.push([name, ...columns.map((each) => `${value[each] ?? ""}`)]);
    parts.push(`${table}`);
  }
  return parts.join("\n\n");
}
