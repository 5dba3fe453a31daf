/** A web address as it may be opened; `null` for what is none: other schemes, such as `javascript:`, are never opened. */
export function webAddress(text: string): string | null {
  const given = text.trim();
  if (!/^https?:\/\//i.test(given)) return null;
  try {
    return new URL(given).href;
  } catch {
    return null;
  }
}
