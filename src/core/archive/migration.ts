/** One step of the schema: applied in one transaction together with the new `user_version`. Never edited after a release. */
export type Migration = { readonly version: number; readonly sql: string };
