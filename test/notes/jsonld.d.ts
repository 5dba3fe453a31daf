/** The part of the JSON-LD processor that is used here; it brings no types of its own. */
declare module "jsonld" {
  interface Options {
    readonly base: string;
    /** Whether anything that would be dropped is an error. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{
      readonly contextUrl: null;
      readonly documentUrl: string;
      readonly document: unknown;
    }>;
  }
  const processor: {
    expand(document: unknown, options: Options): Promise<readonly unknown[]>;
    toRDF(document: unknown, options: Options & { readonly format: "application/n-quads" }): Promise<string>;
  };
  export default processor;
}
