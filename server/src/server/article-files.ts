import picomatch from "picomatch";

/** Which files of a folder are articles, as glob patterns relative to the folder. */
export interface ArticlePatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Text and Markdown, but not what lies beside articles in a project: read-me files, licences, dependencies. */
export const defaultPatterns: ArticlePatterns = {
  include: ["**/*.{txt,text,md,markdown,article}"],
  exclude: [
    "**/.*",
    "**/{README,CHANGELOG,CHANGES,CONTRIBUTING,LICENSE,LICENCE,COPYING,NOTICE,AUTHORS}{,.*,-*,_*}",
    "**/{CODE_OF_CONDUCT,SECURITY,CODEOWNERS}{,.*}",
    "**/{requirements,constraints}*.txt",
    "**/{CMakeLists,robots,humans,llms}.txt",
    "**/*.log",
    "**/*.log.txt",
    "**/{node_modules,bower_components,vendor,third_party,site-packages,venv,env}",
    "**/{dist,out,build,target,coverage,__pycache__}",
  ],
};

/** Decides on paths relative to a folder, with `/`. A pattern that matches a folder leaves out all below it. */
export interface ArticleFilter {
  includes(file: string): boolean;
  excludes(fileOrFolder: string): boolean;
}

/** Compiles patterns; letter case does not count. */
export function articleFilter({ include, exclude }: ArticlePatterns): ArticleFilter {
  const options = { dot: true, nocase: true };
  return { includes: picomatch([...include], options), excludes: picomatch([...exclude], options) };
}

/** Whether a single file passes: included, and neither it nor a folder on its way is excluded. */
export function passes(filter: ArticleFilter, file: string): boolean {
  if (!filter.includes(file)) return false;
  const parts = file.split("/");
  return !parts.some((_, index) => filter.excludes(parts.slice(0, index + 1).join("/")));
}
