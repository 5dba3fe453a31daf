/**
 * Gives ids for facts as packs write them (lower-case letters, digits and hyphens), made of words; one that was given
 * before gets a number. Words without a Latin letter or digit give “fact”.
 */
export function factIds(): (...words: readonly string[]) => string {
  const given = new Set<string>();
  return (...words) => {
    const slug = slugOf(words.join(" ")) || "fact";
    let id = slug;
    for (let nth = 2; given.has(id); nth++) id = `${slug}-${nth}`;
    given.add(id);
    return id;
  };
}

function slugOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
