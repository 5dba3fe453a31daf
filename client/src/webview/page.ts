import * as vscode from "vscode";
import { newNonce, type Page, pageOf } from "./html.ts";

/** What a webview may load: the built script and style, and nothing else of the disk. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, "dist")] };
}

/** The page of a webview whose script and style are `dist/<name>.js` and `dist/<name>.css`. */
export function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { name, ...page }: { readonly name: string } & Pick<Page, "title" | "body" | "rules">,
): string {
  const address = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, "dist", file)).toString();
  return pageOf({
    ...page,
    script: address(`${name}.js`),
    style: address(`${name}.css`),
    nonce: newNonce(),
  });
}
