/** The host that a web address belongs to, in lower case without “www.”; `null` for what is no web address. */
export function siteHost(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === "http:" || protocol === "https:"
      ? hostname.toLowerCase().replace(/^www\./, "")
      : null;
  } catch {
    return null;
  }
}

/** A host and all that it belongs to, the narrowest first: “edition.town.example”, “town.example”. */
export function widerHosts(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join("."));
}
