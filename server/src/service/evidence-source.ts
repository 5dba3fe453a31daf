import { webAddress } from "../notes/web-address.ts";
import { normalUri } from "../text/uris.ts";
import type { Desk } from "./desk.ts";

/** Where evidence is: a web address, or a document that is known. Throws a sentence fit to show for anything else. */
export function checkedSource(desk: Desk, source: string): string {
  const address = webAddress(source);
  if (address !== null) return address;
  if (/^[a-z][a-z0-9+.-]*:/i.test(source)) {
    const uri = normalUri(source);
    if (desk.digest(uri) !== undefined || desk.problem(uri) !== null) return uri;
  }
  throw new Error(
    `“${source.slice(0, 100)}” is no web address (http:// or https://) and no document of the folder.`,
  );
}

/** The address of an archived copy; `null` for none. Throws a sentence fit to show for what is no web address. */
export function checkedArchive(address: string | null): string | null {
  if (address === null || address.trim() === "") return null;
  const checked = webAddress(address);
  if (checked === null)
    throw new Error(`“${address.slice(0, 100)}” is no web address (http:// or https://).`);
  return checked;
}
