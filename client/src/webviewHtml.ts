import { type ExtensionContext, env, Uri, type Webview } from 'vscode';

/** A number used once: what carries it, and nothing else, may run. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function attribute(value: string): string {
  return value.replace(/[^\w.:/?=%+-]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A page of ours, `preview` or `report`: its script and its style sheet, and nothing from elsewhere. */
export function webviewHtml(name: string, webview: Webview, { extensionUri }: ExtensionContext): string {
  const nonce = newNonce();
  const uriOf = (file: string): string =>
    attribute(webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', file)).toString());
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${attribute(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${uriOf(`${name}.css`)}">
</head>
<body>
<script nonce="${nonce}" src="${uriOf(`${name}.js`)}"></script>
</body>
</html>`;
}
