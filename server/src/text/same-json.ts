/** Whether two values of plain JSON are the same. What is `undefined` is not there. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return areSameLists(a, b);
  return has(a as Properties, b as Properties) && hasNoMore(a as Properties, b as Properties);
}

type Properties = Readonly<Record<string, unknown>>;

function areSameLists(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let nth = 0; nth < a.length; nth++) if (!isSameJson(a[nth], b[nth])) return false;
  return true;
}

/** Whether an object has every property of another, and the same in it. Nothing is made to find that out. */
function has(object: Properties, other: Properties): boolean {
  for (const name in other)
    if (other[name] !== undefined && !isSameJson(object[name], other[name])) return false;
  return true;
}

function hasNoMore(object: Properties, other: Properties): boolean {
  for (const name in object) if (object[name] !== undefined && other[name] === undefined) return false;
  return true;
}
