/** A web address as it may be opened, on a click; `null` for what is none: `javascript:`, `command:` and others are not. */
export function webAddress(text: string): string | null {
  const given = text.trim();
  if (!/^https?:\/\//i.test(given)) return null;
  try {
    return new URL(given).href.replaceAll(/[<>]/g, encodeURIComponent);
  } catch {
    return null;
  }
}
