import type { RoleStatus } from "../reading/mention.ts";

/** An office that an article gives a person. */
export interface Office {
  readonly title: string;
  readonly of: string | null;
  readonly status: RoleStatus;
}
