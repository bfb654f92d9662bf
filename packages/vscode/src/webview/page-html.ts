import { Uri, type Webview } from 'vscode';

/** The folder of the extension that pages are bundled into: a script and its styles for each. */
const FOLDER = ['dist', 'webviews'];

/** What a page may load: scripts and styles of the extension itself, and pictures that are drawn on the spot. No network. */
export function pageOptions(extensionUri: Uri) {
  return { enableScripts: true, localResourceRoots: [Uri.joinPath(extensionUri, ...FOLDER)] };
}

/** The frame of a page: all that it shows, its script `features/…/webview/NAME.tsx` draws. */
export function pageHtml(webview: Webview, extensionUri: Uri, name: string, title: string): string {
  const nonce = crypto.randomUUID();
  const file = (ending: string): string =>
    webview.asWebviewUri(Uri.joinPath(extensionUri, ...FOLDER, `${name}.${ending}`)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `img-src ${webview.cspSource} data: blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${file('css')}">
</head>
<body>
<div id="page"></div>
<script type="module" nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}
